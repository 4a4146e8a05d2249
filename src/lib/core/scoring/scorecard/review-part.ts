// Accuracy of a page review: planted issues found by what the marks say, then by place and priority; false alarms cost a little.
import type { Issue, Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { clamp, scaled } from './shares.ts';

type Mark = Performance['marks'][number];

/** Parts of an issue: the text decides, place and priority add. Of 10. */
const worth = { text: 6, unsure: 3, place: 2, priority: 2 };
/** Points off for each mark that names no issue, and the most that all of them cost. */
const falseAlarm = 3;
const mostFalseAlarms = 15;

/** Urgent issues weigh more: priority 1 three times priority 3. */
export function issueWeight({ priority }: Issue): number {
	return 4 - priority;
}

interface Found {
	mark: Mark;
	state: 'said' | 'unsure';
	place: boolean;
	priority: boolean;
	worth: number;
}

export function reviewPart(scenario: Scenario, { marks }: Performance): Part | null {
	const issues = scenario.page?.issues ?? [];
	if (issues.length === 0) return null;
	const found = issues.map((issue) => bestMark(issue, marks));
	const whole = issues.reduce((sum, issue) => sum + 10 * issueWeight(issue), 0);
	const shares = scaled(
		issues.map((issue, i) => issueWeight(issue) * (found[i]?.worth ?? 0)),
		whole
	);
	const alarms = marks.filter(({ observations }) => observations.facts.length === 0);
	const off = alarms.map((mark, i) =>
		finding('accuracy', 'false-alarm', falseAlarm * i < mostFalseAlarms ? -falseAlarm : 0, wholeMark(mark), null)
	);
	const earned = shares.reduce((sum, share) => sum + share, 0);
	const lost = off.reduce((sum, { points }) => sum + points, 0);
	const score = clamp(earned + lost);
	return {
		score,
		sum: [
			{ label: 'issues', value: earned, params: { found: found.filter((other) => other !== null).length, all: issues.length } },
			...(lost === 0 ? [] : [{ label: 'false-alarms', value: lost, params: { count: alarms.length } }]),
			...(score === earned + lost ? [] : [{ label: 'not-below-zero', value: score - earned - lost }])
		],
		findings: [...issues.map((issue, i) => findingOf(issue, found[i] ?? null, shares[i] ?? 0)), ...off],
		variance: issues.reduce(
			(sum, issue, i) => sum + ((1000 * issueWeight(issue)) / whole) ** 2 * (found[i]?.state === 'unsure' ? 0.25 : 0.05),
			0
		)
	};
}

function bestMark(issue: Issue, marks: Mark[]): Found | null {
	let best: Found | null = null;
	for (const mark of marks) {
		const seen = mark.observations.facts.find(({ fact, state }) => fact === issue.name && state !== 'contradicted');
		if (seen === undefined) continue;
		const state = seen.state === 'said' ? 'said' : 'unsure';
		const place = issue.blocks.includes(mark.block);
		const priority = mark.priority === issue.priority;
		const sum = (state === 'said' ? worth.text : worth.unsure) + (place ? worth.place : 0) + (priority ? worth.priority : 0);
		if (best === null || sum > best.worth) best = { mark, state, place, priority, worth: sum };
	}
	return best;
}

function findingOf(issue: Issue, found: Found | null, points: number): Finding {
	const params = { name: issue.name, text: issue.say, priority: issue.priority };
	if (found === null) return finding('accuracy', 'issue-missing', points, null, null, params);
	const rule =
		found.state === 'unsure' ? 'issue-unsure' : !found.place ? 'issue-elsewhere' : found.priority ? 'issue-found' : 'issue-priority';
	return finding('accuracy', rule, points, wholeMark(found.mark), null, params);
}

function wholeMark({ seq, text }: Mark): Finding['at'] {
	return { seq, start: 0, end: text.length };
}
