// Judgement in a questionnaire: which answer is best, which is worst, held against the author's key.
import type { Item, Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { scaled } from './shares.ts';

type Answer = Performance['answers'][number];

/** For the best and for the worst answer. */
const mostPoints = 2;

/**
 * One point for the best answer, one for the worst; one less for each of the two that stands where the other belongs; never below zero for an item.
 * The score is the share of all points. Items to think about are never scored. Null: there are no others. Nothing is read here, so nothing is misread.
 */
export function judgementPart({ items = [] }: Scenario, { answers }: Performance): Part | null {
	const scored = items.filter(({ options }) => options.length > 0);
	if (scored.length === 0) return null;
	const judged = scored.map((item) =>
		judge(
			item,
			answers.findLast((answer) => answer.item === item.name)
		)
	);
	const shares = scaled(
		judged.map(({ points }) => points),
		mostPoints * scored.length
	);
	const earned = judged.reduce((sum, { points }) => sum + points, 0);
	return {
		score: shares.reduce((sum, share) => sum + share, 0),
		sum: [
			{
				label: 'answers',
				value: shares.reduce((sum, share) => sum + share, 0),
				params: { points: earned, all: mostPoints * scored.length }
			}
		],
		findings: judged.map(({ item, rule, at }, i) => {
			const [best, worst] = [textOf(item, 'best'), textOf(item, 'worst')];
			return finding('judgement', rule, shares[i] ?? 0, at, null, { name: item.name, why: item.why, best, worst });
		}),
		variance: 0
	};
}

interface Judged {
	item: Item;
	rule: string;
	points: number;
	at: Finding['at'];
}

function judge(item: Item, answer: Answer | undefined): Judged {
	if (answer === undefined || !('best' in answer)) return { item, rule: 'judged-unanswered', points: 0, at: null };
	const [best, worst] = [item.options[answer.best]?.key, item.options[answer.worst]?.key];
	const right = Number(best === 'best') + Number(worst === 'worst');
	const reversed = Number(best === 'worst') + Number(worst === 'best');
	return {
		item,
		rule: ruleOf(best === 'best', worst === 'worst', reversed),
		points: Math.max(0, right - reversed),
		at: { seq: answer.seq, start: 0, end: 0 }
	};
}

function ruleOf(best: boolean, worst: boolean, reversed: number): string {
	if (reversed > 0) return 'judged-reversed';
	if (best && worst) return 'judged-both';
	return best ? 'judged-best' : worst ? 'judged-worst' : 'judged-neither';
}

const textOf = ({ options }: Item, key: 'best' | 'worst'): string => options.find((option) => option.key === key)?.text ?? '';
