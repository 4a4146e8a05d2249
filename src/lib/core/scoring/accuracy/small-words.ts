// Small words that turn a sentence, counted: conditions, contrasts, negators, "every".
import type { Reading } from '../observe/reading-types.ts';
import { lexicons } from './words.ts';

export interface SmallWords {
	conditions: number;
	contrasts: number;
	denials: number;
	universals: number;
}

/** How many stand before each token. */
type Counts = Record<keyof SmallWords, Int32Array>;

const cache = new WeakMap<Reading, Counts>();

/** Of tokens first (inclusive) to last (exclusive). */
export function words(reading: Reading, first: number, last: number): SmallWords {
	const counts = countsOf(reading);
	const end = Math.min(last, reading.tokens.length);
	const between = (list: Int32Array): number => (list[end] ?? 0) - (list[first] ?? 0);
	return {
		conditions: between(counts.conditions),
		contrasts: between(counts.contrasts),
		denials: between(counts.denials),
		universals: between(counts.universals)
	};
}

function countsOf(reading: Reading): Counts {
	const known = cache.get(reading);
	if (known !== undefined) return known;
	const { tokens, language } = reading;
	const { conditions, contrasts, negators, prefixed, denying, universals } = lexicons[language];
	const list = (): Int32Array => new Int32Array(tokens.length + 1);
	const counts: Counts = { conditions: list(), contrasts: list(), denials: list(), universals: list() };
	tokens.forEach((token, i) => {
		const { folded } = token;
		const counted = token.kind === 'word' && !token.quoted;
		const put = (into: Int32Array, found: boolean): void => {
			into[i + 1] = (into[i] ?? 0) + (counted && found ? 1 : 0);
		};
		put(counts.conditions, conditions.test(folded));
		put(counts.contrasts, contrasts.test(folded));
		put(counts.universals, universals.test(folded));
		const two = `${folded} ${tokens[i + 1]?.folded ?? ''}`;
		put(counts.denials, negators.test(folded) || prefixed?.test(folded) === true || denying.test(two));
	});
	cache.set(reading, counts);
	return counts;
}
