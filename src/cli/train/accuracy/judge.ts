// How well key points are recognised: ten parts of whole key points, each judged by what was learnt from the other nine.
import { decide, strength, type Decision } from '#lib/core/scoring/accuracy/decide.ts';
import type { Weights } from '#lib/core/scoring/accuracy/weights-type.ts';
import { fit, thresholds, type Kind } from './fit.ts';
import type { Example } from './graded.ts';

export interface Judged extends Example {
	state: Decision['state'];
	strength: number;
}

export function judge(examples: Example[], kind: Kind, parts = 10): Judged[] {
	const groups = [...new Set(examples.map(({ group }) => group))].sort();
	const partOf = new Map(groups.map((group, i) => [group, i % parts]));
	return Array.from({ length: parts }, (_, part) => {
		const weights = fit(
			examples.filter(({ group }) => partOf.get(group) !== part),
			kind,
			thresholds[kind]
		);
		return examples
			.filter(({ group }) => partOf.get(group) === part)
			.map((example) => ({ ...example, state: stateOf(example, weights), strength: strength(example.match, weights) }));
	}).flat();
}

/** As a reply is judged: words that do not tell the point leave it open. */
function stateOf({ match, told }: Example, weights: Weights): Decision['state'] {
	const { state } = decide(match, weights);
	return state === 'said' && !told ? 'unsure' : state;
}

export interface Figures {
	count: number;
	/** Shares 0–1. `unsure` counts half in the accuracy. */
	accuracy: number;
	decided: number;
	/** Of the decided. */
	right: number;
	f1: number;
	/** Of pairs. */
	order: number;
	/** Texts that convey it and are said to contradict it. */
	accused: number;
}

export function figuresOf(judged: Judged[]): Figures {
	const decided = judged.filter(({ state }) => state !== 'unsure');
	const right = decided.filter(({ state, conveys }) => (state === 'said') === conveys).length;
	const said = judged.filter(({ state }) => state === 'said');
	const hits = said.filter(({ conveys }) => conveys).length;
	return {
		count: judged.length,
		accuracy: (right + (judged.length - decided.length) / 2) / judged.length,
		decided: decided.length / judged.length,
		right: right / decided.length,
		f1: (2 * hits) / (said.length + judged.filter(({ conveys }) => conveys).length),
		order: order(judged),
		accused: judged.filter(({ state, conveys }) => state === 'contradicted' && conveys).length
	};
}

/** Two ways, nobody unsure. */
export function rightOf(judged: Judged[]): number {
	return judged.filter(({ strength, conveys }) => strength >= 0 === conveys).length / judged.length;
}

/** Share of pairs in which the one that conveys it ranks higher. */
function order(judged: Judged[]): number {
	let [pairs, right] = [0, 0];
	for (const one of judged.filter(({ conveys }) => conveys)) {
		for (const other of judged.filter(({ conveys }) => !conveys)) {
			pairs++;
			right += one.strength > other.strength ? 1 : one.strength === other.strength ? 0.5 : 0;
		}
	}
	return right / pairs;
}
