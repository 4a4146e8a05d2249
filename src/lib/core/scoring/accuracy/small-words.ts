// Small words that turn a sentence, counted: conditions, contrasts, negators, "every".
import type { Reading } from '../observe/reading-types.ts';
import { wordSeen } from './word-seen.ts';
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
	const { denying } = lexicons[language];
	const list = (): Int32Array => new Int32Array(tokens.length + 1);
	const counts: Counts = { conditions: list(), contrasts: list(), denials: list(), universals: list() };
	tokens.forEach((token, i) => {
		const seen = token.kind === 'word' && !token.quoted ? wordSeen(token, language) : null;
		const put = (into: Int32Array, found: boolean | undefined): void => {
			into[i + 1] = (into[i] ?? 0) + (found === true ? 1 : 0);
		};
		put(counts.conditions, seen?.condition);
		put(counts.contrasts, seen?.contrast);
		put(counts.universals, seen?.universal);
		const denies = (): boolean => denying.test(`${token.folded} ${tokens[i + 1]?.folded ?? ''}`);
		put(counts.denials, seen !== null && (seen.negates || seen.prefixed || (seen.mayDeny && denies())));
	});
	cache.set(reading, counts);
	return counts;
}
