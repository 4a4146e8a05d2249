// From measures to a state: a wrong typed value contradicts; else a sum of weighted measures, and "unsure" between two thresholds.
import { known, type Match } from './match.ts';
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
		match.heads,
		match.headsTurned,
		likeYes > likeNo + 10 ? 100 : 0,
		likeNo > likeYes + 10 ? 100 : 0
	];
}

/** Hundredths of the unit in which 0 is undecided. */
export function strength(match: Match, weights = match.taught ? taught : bare): number {
	return Math.trunc(measures(match).reduce((sum, value, i) => sum + value * (weights.measures[i] ?? 0), 0) / 100) + weights.base;
}

export function decide(match: Match, weights: Weights = match.taught ? taught : bare): Decision {
	const sum = strength(match, weights);
	if (known(match)) return { state: 'said', confidence: Math.max(match.likeYes, match.lettersYes) };
	// Without samples nobody knows how little is enough: a word or two are not.
	const enough = match.taught || match.recall >= 55 || match.likeYes >= 70;
	const said = (sum >= weights.said && enough) || asWritten(match);
	const { contradiction } = match;
	const miss =
		(match.likeNo >= 85 && match.likeNo >= match.likeYes + 10) || (match.lettersNo >= 95 && match.lettersNo > match.lettersYes + 5);
	if (contradiction !== null && (!said || miss || !apart(match))) return { state: 'contradicted', confidence: contradiction.confidence };
	if (miss) return { state: 'missing', confidence: Math.max(match.likeNo, match.lettersNo) };
	if (said && (match.flipped < 50 || match.likeYes >= 70))
		return { state: 'said', confidence: Math.max(60, Math.min(99, 60 + Math.floor((sum - weights.said) / 5))) };
	const missing = enough ? weights.missing : weights.said;
	if (sum < missing) return { state: 'missing', confidence: Math.min(99, 60 + Math.floor((missing - sum) / 5)) };
	return { state: 'unsure', confidence: 50 };
}

/** What contradicts it stands elsewhere in the reply. */
function apart({ contradiction, start, end }: Match): boolean {
	return contradiction !== null && (contradiction.end <= start || contradiction.start >= end);
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
