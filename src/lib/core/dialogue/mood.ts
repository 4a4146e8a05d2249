// Mood: integer tenths, 0–100.
import type { Change } from '../scenario/types.ts';

const clamp = (tenths: number): number => Math.min(100, Math.max(0, tenths));

/** The n-th firing of one rule weighs 1, ½, ¼, 0, truncated toward 0: a customer cannot be stroked (or stung) for ever. */
export function damped({ anger, trust }: Change, firedBefore: number): Change {
	const divisor = [1, 2, 4][firedBefore];
	if (divisor === undefined) return { anger: 0, trust: 0 };
	// "+ 0" turns −0 into 0, which JSON cannot tell apart.
	return { anger: Math.trunc(anger / divisor) + 0, trust: Math.trunc(trust / divisor) + 0 };
}

export const moved = (mood: Change, by: Change): Change => ({ anger: clamp(mood.anger + by.anger), trust: clamp(mood.trust + by.trust) });
