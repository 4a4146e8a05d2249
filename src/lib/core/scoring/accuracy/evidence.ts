// What speaks for and against a point: signs that stand in texts that convey it more often than in near-misses, learnt from graded samples.
import type { Reading } from '../observe/reading-types.ts';
import { terms } from './terms.ts';

/** Sign → point → sixteenths of a bit. */
export type Evidence = Map<string, Map<number, number>>;

interface Graded {
	point: number;
	says: 'yes' | 'no';
	reading: Reading;
}

/** 16 × log2 of 1 … 128, rounded. */
const logs = [
	0, 16, 25, 32, 37, 41, 45, 48, 51, 53, 55, 57, 59, 61, 63, 64, 65, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 79, 80, 81, 81, 82,
	83, 83, 84, 85, 85, 86, 86, 87, 87, 88, 88, 89, 89, 90, 90, 91, 91, 92, 92, 93, 93, 93, 94, 94, 95, 95, 95, 96, 96
];

/** Log odds of each sign by point, smoothed by half a text; points without a near-miss have none. */
export function evidence(graded: Graded[], points: number): Evidence {
	const out: Evidence = new Map();
	for (let point = 0; point < points; point++) {
		const own = graded.filter((text) => text.point === point);
		const yes = own.filter(({ says }) => says === 'yes');
		const no = own.filter(({ says }) => says === 'no');
		if (yes.length === 0 || no.length === 0) continue;
		const [inYes, inNo] = [count(yes), count(no)];
		for (const sign of new Set([...inYes.keys(), ...inNo.keys()])) {
			const odds = log(2 * (inYes.get(sign) ?? 0) + 1) - log(yes.length + 1) - log(2 * (inNo.get(sign) ?? 0) + 1) + log(no.length + 1);
			if (odds === 0) continue;
			const byPoint = out.get(sign) ?? new Map<number, number>();
			out.set(sign, byPoint.set(point, odds));
		}
	}
	return out;
}

const rounds = 12;
/** What a text's mean weight must reach before it teaches no more; hundredths. */
const margin = 100;

/** Weights that tell the texts of a point from its near-misses by their mean, sixteenths: a perceptron's, averaged over all its steps. */
export function discriminants(graded: Graded[], points: number): Evidence {
	const out: Evidence = new Map();
	for (let point = 0; point < points; point++) {
		const own = graded.filter((text) => text.point === point);
		const examples = own.map(({ says, reading }) => ({ y: says === 'yes' ? 1 : -1, signs: [...signs(reading, 0, reading.tokens.length)] }));
		if (!examples.some(({ y }) => y > 0) || !examples.some(({ y }) => y < 0)) continue;
		for (const [sign, weight] of averaged(examples)) {
			const byPoint = out.get(sign) ?? new Map<number, number>();
			out.set(sign, byPoint.set(point, weight));
		}
	}
	return out;
}

function averaged(examples: { y: number; signs: string[] }[]): Map<string, number> {
	const weights = new Map<string, number>();
	// What each weight has been, summed over the steps: its change counts for all steps that were left.
	const sums = new Map<string, number>();
	const steps = rounds * examples.length;
	let left = steps;
	for (let round = 0; round < rounds; round++) {
		for (const { y, signs } of examples) {
			const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
			if (y * sum * 100 < margin * signs.length) {
				for (const sign of signs) {
					weights.set(sign, (weights.get(sign) ?? 0) + y);
					sums.set(sign, (sums.get(sign) ?? 0) + y * left);
				}
			}
			left--;
		}
	}
	return new Map([...sums].map(([sign, sum]): [string, number] => [sign, Math.trunc((16 * sum) / steps)]));
}

/** 16 × log2: above the table each halving is sixteen. */
function log(value: number): number {
	let [rest, sum] = [value, 0];
	while (rest > logs.length) [rest, sum] = [rest >> 1, sum + 16];
	return sum + (logs[rest - 1] ?? 0);
}

function count(texts: Graded[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { reading } of texts)
		for (const sign of signs(reading, 0, reading.tokens.length)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return counts;
}

/** Words as written, terms with their polarity, word beginnings, pairs of neighbours, the question mark. */
export function signs(reading: Reading, first: number, last: number): Set<string> {
	const out = new Set<string>();
	let before = '';
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted) continue;
		if (token.kind === 'word' && token.value === '') {
			out.add(token.folded);
			if (token.folded.length > 5) out.add(`${token.folded.slice(0, 4)}*`);
			if (before !== '') out.add(`${before} ${token.stem}`);
			before = token.stem;
		} else if (token.word.includes('?')) out.add('?');
	}
	for (const term of terms(reading)) if (term.token >= first && term.token < last) out.add(term.negated ? `!${term.key}` : `+${term.key}`);
	return out;
}
