// The door of accuracy: what a reading conveys, asks for, gives away and must not say.
import type { Scenario } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { FactSeen, Observations, Span } from '../types.ts';
import { asks } from './ask.ts';
import { copiedSentences } from './copied.ts';
import { decide, decideIssue } from './decide.ts';
import { broken } from './forbidden.ts';
import { match, type Match } from './match.ts';
import type { References } from './references.ts';
import { pointsOf } from './scenario-points.ts';
import { leaks } from './secrets.ts';
import { mocks } from './supposed.ts';
import { takenBack, tells } from './told.ts';

export function accuracy(reading: Reading, scenario: Scenario): Pick<Observations, 'facts' | 'asked' | 'leaked' | 'forbidden'> {
	const points = pointsOf(scenario);
	const copied = copiedSentences(reading, points.articles);
	return {
		facts: conveyed(reading, points.facts).map((seen) => (copiedAt(reading, copied, seen) ? { ...seen, ...doubtful(seen) } : seen)),
		asked: points.asks.flatMap((point) => {
			const span = asks(reading, point, copied);
			return span === null ? [] : [{ ...span, fact: point.fact }];
		}),
		leaked: leaks(reading, points.secrets),
		forbidden: broken(reading, points.forbidden)
	};
}

/** It stands in what was pasted: whether that was an answer, a person must say. */
function copiedAt({ sentences }: Reading, copied: ReadonlySet<number>, { start }: Span): boolean {
	return copied.size > 0 && copied.has(sentences.findIndex((sentence) => start >= sentence.start && start < sentence.end));
}

function doubtful({ state, confidence }: FactSeen): Pick<FactSeen, 'state' | 'confidence'> {
	return state === 'said' ? { state: 'unsure', confidence: 50 } : { state, confidence };
}

/** One entry for each point that is not missing. */
export function conveyed(reading: Reading, references: References, decision = decide): FactSeen[] {
	return match(reading, references).flatMap((found) => {
		const { state, confidence } = decision(found);
		if (state === 'missing') return [];
		const { start, end, contradiction } = found;
		if (decision === decide && mocks(reading, found)) return [];
		const seen = { fact: references.points[found.point]?.id ?? '', start, end };
		// Advice on a page is often given as a question; a fact is not.
		if (decision !== decide || state === 'unsure') return [{ ...seen, state, confidence }];
		const place = state === 'contradicted' ? (contradiction ?? found) : found;
		if (takenBack(reading, place.end)) return [{ ...seen, ...after(found) }];
		if (state === 'said' && !tells(reading, references, found)) return [{ ...seen, state: 'unsure', confidence: 50 }];
		return [{ ...seen, ...(state === 'said' ? firstTelling(reading, references, found) : {}), state, confidence }];
	});
}

/** Where it is told first, if that is as clear; else where it is told best. */
function firstTelling(reading: Reading, references: References, found: Match): Span {
	const first = { ...found, ...found.earlier };
	const { start, end } = !takenBack(reading, first.end) && tells(reading, references, first) ? first : found;
	return { start, end };
}

/** Of what was taken back: contradicted if what came instead says so, else a person must look. */
function after({ end, contradiction }: Match): Pick<FactSeen, 'state' | 'confidence'> {
	const instead = contradiction !== null && contradiction.start >= end;
	return instead ? { state: 'contradicted', confidence: contradiction.confidence } : { state: 'unsure', confidence: 50 };
}

/** Issues of a page that a mark's text names ("said"), or may name if it stands in the right place ("unsure"). */
export function issues(reading: Reading, scenario: Scenario): FactSeen[] {
	return conveyed(reading, pointsOf(scenario).issues, decideIssue);
}
