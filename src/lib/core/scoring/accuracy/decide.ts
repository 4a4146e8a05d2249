// From measures to a state: typed values first, then a sum of weighted measures, and "unsure" between two thresholds.
import type { Match } from './match.ts';

export interface Decision {
	state: 'said' | 'contradicted' | 'unsure' | 'missing';
	/** 0–100 */
	confidence: number;
}

/** Above `said` it is said, below `missing` it is not, between them nobody knows. */
const thresholds = { said: 62, missing: 40 };

/** The sum, 0–100 for most texts. */
export function strength(match: Match): number {
	const slots = match.slots > 0 ? 14 : 0;
	const like = match.samples === 0 ? 0 : Math.floor((match.likeYes - match.likeNo) / 2);
	return (
		Math.floor((match.recall * 85) / 100) +
		Math.floor(match.precision / 8) +
		slots +
		like -
		Math.floor((match.flipped * 60) / 100) -
		20 * match.missing -
		40 * match.conflict -
		20 * match.relationsTurned -
		4 * match.relationsMissing -
		(match.hedged ? 8 : 0) -
		(match.question ? 12 : 0) -
		Math.floor(match.inverted / 6) -
		4 * (match.length - 1)
	);
}

export function decide(match: Match): Decision {
	const sum = strength(match);
	const topic = match.recall >= 45;
	if (match.conflict > 0 && topic && match.recall + 25 * match.conflict >= 70)
		return { state: 'contradicted', confidence: clamp(40 + match.recall / 2) };
	if (match.flipped >= 40 && match.recall >= 60) return { state: 'contradicted', confidence: clamp(match.recall) };
	if (match.likeNo >= 60 && match.likeNo > match.likeYes + 15 && match.likeNo > match.recall)
		return { state: 'contradicted', confidence: clamp(match.likeNo) };
	if (sum >= thresholds.said) return { state: 'said', confidence: clamp(50 + (sum - thresholds.said) * 2) };
	if (sum < thresholds.missing) return { state: 'missing', confidence: clamp(50 + (thresholds.missing - sum) * 2) };
	return { state: 'unsure', confidence: 50 };
}

function clamp(value: number): number {
	return Math.max(0, Math.min(100, Math.floor(value)));
}

/** Forbidden things: only what clearly says it. A denial, a question or another value is no breach. */
export function breaks(match: Match): boolean {
	return match.recall >= 70 && match.flipped < 25 && match.conflict + match.missing === 0 && !match.question && match.relationsTurned === 0;
}
