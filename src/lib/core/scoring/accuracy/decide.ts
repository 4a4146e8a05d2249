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
	if (match.likeYes >= 95 && match.likeYes > match.likeNo) return { state: 'said', confidence: match.likeYes };
	if (near && match.conflict > 0) return { state: 'contradicted', confidence: Math.min(100, 40 + Math.floor(match.recall / 2)) };
	if (match.recall >= 80 && match.flipped >= 50) return { state: 'contradicted', confidence: match.flipped };
	if (match.contrary >= 70 && match.contrary >= match.likeYes + 20) return { state: 'contradicted', confidence: match.contrary };
	if (match.likeNo >= 85 && match.likeNo >= match.likeYes + 10) return { state: 'missing', confidence: match.likeNo };
	if (match.likeYes >= 85 && match.likeYes >= match.likeNo + 10 && match.conflict === 0)
		return { state: 'said', confidence: match.likeYes };
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

/** At least this near to an issue, a mark may mean it: its place then decides. */
const issueInSight = -120;

/** What a mark of a page review says about an issue: few words, often others than the author's. */
export function decideIssue(match: Match): Decision {
	const decision = decide(match);
	if (decision.state === 'said') return decision;
	return strength(match) >= issueInSight ? { state: 'unsure', confidence: 50 } : { state: 'missing', confidence: 70 };
}
