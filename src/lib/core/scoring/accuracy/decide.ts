// From measures to a state: a wrong typed value contradicts; else a sum of weighted measures, and "unsure" between two thresholds.
import { known, oneWord, type Match } from './match.ts';
import { measures } from './measures.ts';
import { sumOf } from './trees.ts';
import { bare, brief, issue, rich, taught } from './weights.ts';
import type { Weights } from './weights-type.ts';

export interface Decision {
	state: 'said' | 'contradicted' | 'unsure' | 'missing';
	/** 0–100 */
	confidence: number;
}

export function weightsFor(match: Pick<Match, 'taught' | 'rich' | 'brief'>): Weights {
	return match.rich ? rich : match.taught ? taught : match.brief === null ? bare : brief;
}

/** Hundredths of the unit in which 0 is undecided. */
export function strength(match: Match, weights = weightsFor(match)): number {
	const values = measures(match);
	const linear = weights.linear.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);
	return weights.base + Math.trunc(linear / 100) + sumOf(weights.trees, values) + ofSigns(match, weights);
}

const tables = new WeakMap<Weights, Map<string, number>>();

function ofSigns({ brief }: Match, weights: Weights): number {
	if (brief === null || weights.signs === undefined) return 0;
	const table = tables.get(weights) ?? tableOf(weights.signs);
	tables.set(weights, table);
	return brief.signs.reduce((sum, sign) => sum + (table.get(sign) ?? 0), 0);
}

function tableOf(signs: string): Map<string, number> {
	const lines = signs.split('\n').map((line): [string, number] => {
		const space = line.lastIndexOf(' ');
		return [line.slice(0, space), Number(line.slice(space + 1))];
	});
	return new Map(lines);
}

export function decide(match: Match, weights: Weights = weightsFor(match)): Decision {
	// Most points are not what a reply is about: they need no sum.
	if (match.brief === null && oneWord(match) && match.contradiction === null && !known(match)) return { state: 'missing', confidence: 90 };
	return decideBy(match, strength(match, weights), weights);
}

export function decideBy(match: Match, sum: number, limits: Pick<Weights, 'said' | 'missing'>): Decision {
	if (known(match)) return { state: 'said', confidence: Math.max(match.likeYes, match.lettersYes) };
	if (match.brief !== null) return decideBrief(match, sum, limits);
	const written = asWritten(match);
	const said = (sum >= limits.said && enough(match)) || (sum >= limits.missing && written);
	const { contradiction } = match;
	const miss =
		(match.likeNo >= 85 && match.likeNo >= match.likeYes + 10) || (match.lettersNo >= 95 && match.lettersNo > match.lettersYes + 5);
	if (contradiction !== null && (!said || miss || !apart(match))) return { state: 'contradicted', confidence: contradiction.confidence };
	if (miss) return { state: 'missing', confidence: Math.max(match.likeNo, match.lettersNo) };
	if (said && (match.flipped < 50 || match.likeYes >= 70)) return { state: 'said', confidence: surer(sum - limits.said) };
	// A copy with one word changed has nearly all words too: where the sum speaks against it, a person must look.
	if (!written && (sum < limits.missing || oneWord(match))) return { state: 'missing', confidence: surer(limits.missing - sum) };
	return { state: 'unsure', confidence: 50 };
}

/** Of a brief text the sum has seen the whole: nothing stands beside it that could mislead. */
function decideBrief(match: Match, sum: number, { said, missing }: Pick<Weights, 'said' | 'missing'>): Decision {
	const { contradiction, brief } = match;
	if (contradiction !== null) return { state: 'contradicted', confidence: contradiction.confidence };
	if (sum >= said && sum < sure && oneWord(match)) return { state: 'missing', confidence: 60 };
	if (sum >= said && brief?.unlimited === true) return { state: 'unsure', confidence: 50 };
	if (sum >= said) return { state: 'said', confidence: surer(sum - said) };
	return sum < missing ? { state: 'missing', confidence: surer(missing - sum) } : { state: 'unsure', confidence: 50 };
}

/** From here on it is told even by other words than the author's, hundredths. */
const sure = 100;

function surer(beyond: number): number {
	return Math.max(60, Math.min(99, 60 + Math.floor(beyond / 5)));
}

/** Without samples nobody knows how little is enough: a word or two are not, and neither is a wording without its number. */
function enough({ taught, recall, likeYes, lacking }: Match): boolean {
	return taught || ((recall >= 30 || likeYes >= 50) && lacking < 50);
}

/** What contradicts it stands elsewhere in the reply. */
function apart({ contradiction, start, end }: Match): boolean {
	return contradiction !== null && (contradiction.end <= start || contradiction.start >= end);
}

/** Nearly all words of the author's own wording, and nothing that turns them round. */
function asWritten(match: Match): boolean {
	const clean = match.flipped === 0 && match.conflict + match.missing + match.relationsTurned === 0 && !match.hedged && !match.question;
	// Without samples nobody knows whether a missing "only" matters.
	const whole = match.taught || match.relationsMissing === 0;
	return clean && whole && match.recall >= 85 && match.likeYes >= 60 && match.likeNo < match.likeYes;
}

/** At least this near to an issue without samples, a mark may mean it. */
const issueInSight = -120;

/** What a mark of a page review says about an issue: few words, often others than the author's, and no facts that could contradict it. */
export function decideIssue(match: Match): Decision {
	const weights = match.taught ? issue : bare;
	// Remarks are brief by nature.
	const remark = { ...match, brief: null };
	const decision = decide(remark, weights);
	if (decision.state === 'said') return decision;
	// Its place then decides.
	const inSight = strength(remark, weights) >= (match.taught ? weights.missing : issueInSight);
	return inSight ? { state: 'unsure', confidence: 50 } : { state: 'missing', confidence: 70 };
}
