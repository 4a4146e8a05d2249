// What comes first and what after it, as far as small words tell: "X before Y", "once Y is done, X", "first Y, then X".
import type { Reading } from '../observe/reading-types.ts';
import { terms } from './terms.ts';
import { lexicons } from './words.ts';

/** Term key → 0: earlier, 1: later. A key that stands in both is left out. */
export type Sequence = Map<string, 0 | 1>;

/** Of sentences first … first + length − 1. */
export function sequence(reading: Reading, first: number, length: number): Sequence {
	const out: Sequence = new Map();
	const both = new Set<string>();
	const places = placesOf(reading, first, length);
	for (const { kind, key, token, sentence } of terms(reading)) {
		if (kind === 'relation' || sentence < first || sentence >= first + length) continue;
		const place = places.get(token);
		if (place === undefined) continue;
		if ((out.get(key) ?? place) !== place) both.add(key);
		out.set(key, place);
	}
	for (const key of both) out.delete(key);
	return out;
}

function placesOf(reading: Reading, first: number, length: number): Map<number, 0 | 1> {
	const places = new Map<number, 0 | 1>();
	for (let s = first; s < first + length; s++) {
		const sentence = reading.sentences[s];
		if (sentence === undefined) continue;
		const mark = markIn(reading, sentence.first, sentence.last);
		if (mark === null) continue;
		const put = (from: number, to: number, place: 0 | 1): void => {
			for (let i = from; i < to; i++) places.set(i, place);
		};
		const before = reading.sentences[s - 1];
		if (mark.word === 'then') {
			put(sentence.first, mark.at, 0);
			put(mark.at, sentence.last, 1);
			if (mark.at - sentence.first < 3 && before !== undefined && s > first) put(before.first, before.last, 0);
			continue;
		}
		const said = mark.word === 'before' ? 1 : 0;
		const other = said === 1 ? 0 : 1;
		if (mark.at - sentence.first >= 3) {
			put(sentence.first, mark.at, other);
			put(mark.at, sentence.last, said);
			continue;
		}
		// "After the transfer, cancel the old one": the clause ends at the comma.
		let comma = mark.at;
		while (comma < sentence.last && reading.tokens[comma]?.word !== ',') comma++;
		put(mark.at, comma, said);
		put(comma, sentence.last, other);
	}
	return places;
}

function markIn({ tokens, language }: Reading, first: number, last: number): { at: number; word: 'before' | 'after' | 'then' } | null {
	const { earlier, later, next, notUntil, negators } = lexicons[language];
	let denied = false;
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token?.kind !== 'word' || token.quoted) continue;
		denied ||= negators.test(token.folded) || (language === 'cs' && /^ne\p{L}{3}/u.test(token.folded));
		if (notUntil.test(token.folded)) return { at: i, word: denied ? 'after' : 'before' };
		if (earlier.test(token.folded)) return { at: i, word: 'before' };
		if (later.test(token.folded)) return { at: i, word: 'after' };
		if (next.test(token.folded)) return { at: i, word: 'then' };
	}
	return null;
}
