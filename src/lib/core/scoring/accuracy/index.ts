// The door of accuracy: what a reading conveys, asks for, gives away and must not say.
import type { Scenario } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { FactSeen, Observations } from '../types.ts';
import { asks } from './ask.ts';
import { breaks, decide } from './decide.ts';
import { match } from './match.ts';
import type { References } from './references.ts';
import { pointsOf } from './scenario-points.ts';
import { leaks } from './secrets.ts';

export function accuracy(reading: Reading, scenario: Scenario): Pick<Observations, 'facts' | 'asked' | 'leaked' | 'forbidden'> {
	const points = pointsOf(scenario);
	return {
		facts: conveyed(reading, points.facts),
		asked: points.asks.flatMap((point) => {
			const span = asks(reading, point);
			return span === null ? [] : [{ ...span, fact: point.fact }];
		}),
		leaked: leaks(reading, points.secrets),
		forbidden: match(reading, points.forbidden)
			.filter(breaks)
			.map(({ point, start, end }) => ({ start, end, name: points.forbidden.points[point]?.id ?? '' }))
	};
}

/** One entry for each point that is not missing. */
export function conveyed(reading: Reading, references: References): FactSeen[] {
	return match(reading, references).flatMap((found) => {
		const { state, confidence } = decide(found);
		if (state === 'missing') return [];
		return [{ fact: references.points[found.point]?.id ?? '', state, confidence, start: found.start, end: found.end }];
	});
}
