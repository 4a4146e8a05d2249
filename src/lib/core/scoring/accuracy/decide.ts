// From measures to a state: a wrong typed value contradicts; else a sum of weighted measures, and "unsure" between two thresholds.
import type { Match } from './match.ts';
import { bare, taught, type Weights } from './weights.ts';

export interface Decision {
	state: 'said' | 'contradicted' | 'unsure' | 'missing';
	/** 0–100 */
	confidence: number;
}

/** The measures in the order of the weights. */
export function measures(match: Match): number[] {
	const { recall, precision, likeYes, likeNo, lettersYes, lettersNo, evidence, flipped, inverted } = match;
	return [
		recall,
		Math.max(0, recall - 60),
		precision,
		likeYes,
		likeNo,
		lettersYes,
		lettersNo,
		evidence,
		flipped,
		match.slots > 0 ? 100 : 0,
		50 * Math.min(2, match.missing),
		50 * Math.min(2, match.conflict),
		50 * Math.min(2, match.relationsMissing),
		50 * Math.min(2, match.relationsTurned),
		inverted,
		match.hedged ? 100 : 0,
		match.question ? 100 : 0,
		50 * (match.length - 1),
		likeYes > likeNo + 10 ? 100 : 0,
		likeNo > likeYes + 10 ? 100 : 0
	];
}

/** Hundredths of the unit in which 0 is undecided. */
export function strength(match: Match): number {
	const weights = match.taught ? taught : bare;
	return Math.trunc(measures(match).reduce((sum, value, i) => sum + value * (weights.measures[i] ?? 0), 0) / 100) + weights.base;
}

export function decide(match: Match): Decision {
	const weights: Weights = match.taught ? taught : bare;
	const sum = strength(match);
	const near = match.recall >= 60 || match.likeYes >= 60;
	if (near && match.conflict > 0) return { state: 'contradicted', confidence: Math.min(100, 40 + Math.floor(match.recall / 2)) };
	if (match.recall >= 80 && match.flipped >= 50) return { state: 'contradicted', confidence: match.flipped };
	if (match.likeNo >= 70 && match.likeNo >= match.likeYes + 20) return { state: 'contradicted', confidence: match.likeNo };
	if (match.flipped < 50 && (sum >= weights.said || asWritten(match)))
		return { state: 'said', confidence: Math.max(60, Math.min(99, 60 + Math.floor((sum - weights.said) / 5))) };
	if (sum < weights.missing) return { state: 'missing', confidence: Math.min(99, 60 + Math.floor((weights.missing - sum) / 5)) };
	return { state: 'unsure', confidence: 50 };
}

/** Nearly all words of the author's own wording, and nothing that turns them round. */
function asWritten(match: Match): boolean {
	const clean = match.flipped === 0 && match.conflict + match.missing + match.relationsTurned === 0 && !match.hedged && !match.question;
	return clean && match.recall >= 85 && match.likeYes >= 60 && match.likeNo < match.likeYes;
}

/** Forbidden things: only what clearly says it, in one sentence or two. A denial, a question or another value is no breach. */
export function breaks(match: Match): boolean {
	if (match.flipped >= 25 || match.conflict + match.missing > 0 || match.question || match.relationsTurned > 0 || match.length > 2)
		return false;
	return (match.recall >= 85 && match.lettersYes >= 45 && match.likeYes >= 50) || (match.recall >= 75 && match.lettersYes >= 60);
}
