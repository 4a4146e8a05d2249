// The door of accuracy: what a reading conveys, asks for, gives away and must not say.
import type { Scenario } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { FactSeen, Observations } from '../types.ts';
import { asks } from './ask.ts';
import { decide, decideIssue } from './decide.ts';
import { broken } from './forbidden.ts';
import { match } from './match.ts';
import type { References } from './references.ts';
import { pointsOf } from './scenario-points.ts';
import { leaks } from './secrets.ts';
import { tells } from './told.ts';

export function accuracy(reading: Reading, scenario: Scenario): Pick<Observations, 'facts' | 'asked' | 'leaked' | 'forbidden'> {
	const points = pointsOf(scenario);
	return {
		facts: conveyed(reading, points.facts),
		asked: points.asks.flatMap((point) => {
			const span = asks(reading, point);
			return span === null ? [] : [{ ...span, fact: point.fact }];
		}),
		leaked: leaks(reading, points.secrets),
		forbidden: broken(reading, points.forbidden)
	};
}

/** One entry for each point that is not missing. */
export function conveyed(reading: Reading, references: References, decision = decide): FactSeen[] {
	return match(reading, references).flatMap((found) => {
		const { state, confidence } = decision(found);
		if (state === 'missing') return [];
		// Advice on a page is often given as a question; a fact is not.
		if (state === 'said' && decision === decide && !tells(reading, references, found))
			return [{ fact: references.points[found.point]?.id ?? '', state: 'unsure', confidence: 50, start: found.start, end: found.end }];
		return [{ fact: references.points[found.point]?.id ?? '', state, confidence, start: found.start, end: found.end }];
	});
}

/** Issues of a page that a mark's text names ("said"), or may name if it stands in the right place ("unsure"). */
export function issues(reading: Reading, scenario: Scenario): FactSeen[] {
	return conveyed(reading, pointsOf(scenario).issues, decideIssue);
}
