// How well key points are recognised: ten parts of whole key points, each judged by what was learnt from the other nine.
import { decide, strength, type Decision } from '#lib/core/scoring/accuracy/decide.ts';
import { fit, type Thresholds } from './fit.ts';
import type { Example } from './graded.ts';

export interface Judged extends Example {
	state: Decision['state'];
	strength: number;
}

export function judge(examples: Example[], thresholds: Thresholds, parts = 10): Judged[] {
	const groups = [...new Set(examples.map(({ group }) => group))].sort();
	const partOf = new Map(groups.map((group, i) => [group, i % parts]));
	return Array.from({ length: parts }, (_, part) => {
		const weights = fit(
			examples.filter(({ group }) => partOf.get(group) !== part),
			thresholds
		);
		return examples
			.filter(({ group }) => partOf.get(group) === part)
			.map((example) => ({ ...example, state: decide(example.match, weights).state, strength: strength(example.match, weights) }));
	}).flat();
}

/** `unsure` counts half in the accuracy. */
export function figures(judged: Judged[]): string {
	const decided = judged.filter(({ state }) => state !== 'unsure');
	const right = decided.filter(({ state, conveys }) => (state === 'said') === conveys).length;
	const said = judged.filter(({ state }) => state === 'said');
	const hits = said.filter(({ conveys }) => conveys).length;
	const f1 = (2 * hits) / (said.length + judged.filter(({ conveys }) => conveys).length);
	const accused = judged.filter(({ state, conveys }) => state === 'contradicted' && conveys).length;
	const share = (part: number, whole: number): string => (part / whole).toFixed(3);
	return [
		`accuracy ${share(right + (judged.length - decided.length) / 2, judged.length)}`,
		`decided ${share(decided.length, judged.length)}`,
		`right ${share(right, decided.length)}`,
		`F1 ${f1.toFixed(3)}`,
		`order ${order(judged).toFixed(3)}`,
		`falsely contradicted ${String(accused)}`
	].join(', ');
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
