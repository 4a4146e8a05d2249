// A queue's parts: the mean over its conversations, criterion by criterion, and care for all of them together.
import { criteria, type Criterion, type Scenario } from '../../scenario/types.ts';
import { carePart } from '../care/index.ts';
import type { Performance } from '../types.ts';
import type { Parts } from './parts-of.ts';
import type { Part } from './parts.ts';
import { scaled } from './shares.ts';

interface Conversation {
	name: string;
	scenario: Scenario;
	parts: Parts;
}

export function queueParts(scenario: Scenario, performance: Performance, conversations: Conversation[]): Parts {
	const parts = Object.fromEntries(criteria.map((criterion) => [criterion, meanOf(criterion, conversations)])) as Parts;
	return { ...parts, care: (scenario.rubric.care ?? 0) > 0 ? carePart(scenario, performance) : null };
}

/** Null: it applies to none of them. Findings keep the points that they have in their own conversation. */
function meanOf(criterion: Criterion, conversations: Conversation[]): Part | null {
	const applies = conversations.flatMap(({ name, scenario, parts }) => {
		const part = parts[criterion];
		return part === null ? [] : [{ name, who: scenario.customer.name, part }];
	});
	if (applies.length === 0) return null;
	const shares = scaled(
		applies.map(({ part }) => part.score),
		100 * applies.length
	);
	return {
		score: shares.reduce((sum, share) => sum + share, 0),
		sum: applies.map(({ who, part }, i) => ({ label: 'conversation', value: shares[i] ?? 0, params: { who, score: part.score } })),
		findings: applies.flatMap(({ name, part }) => part.findings.map((finding) => ({ ...finding, conversation: name }))),
		variance: applies.reduce((sum, { part }) => sum + part.variance, 0) / (applies.length * applies.length)
	};
}
