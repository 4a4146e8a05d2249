// What of a sentence asks for nothing: what is known already, set aside, or thanked for.
import type { Reading, Sentence } from '../observe/reading-types.ts';
import { terms } from './terms.ts';
import type { Lexicon } from './words.ts';

/** Tokens of clauses that ask for nothing of it: "the ID we already have", "apart from the ID", "your ID 4711". */
export function idleClauses(
	reading: Reading,
	{ first, last }: Sentence,
	{ heads }: { heads: ReadonlySet<string> },
	{ known, aside, example }: Lexicon
): Set<number> {
	const { tokens } = reading;
	const out = new Set<number>();
	const given = givenAt(reading, first, last, heads, example);
	let from = first;
	for (let i = first; i <= last; i++) {
		if (i < last && !/^[,;:–—]$/.test(tokens[i]?.word ?? '')) continue;
		const text = tokens
			.slice(from, i)
			.flatMap(({ kind, folded }) => (kind === 'punctuation' ? [] : [folded]))
			.join(' ');
		const idle = known.test(text) || aside.test(text) || given.some((at) => at >= from && at < i);
		if (idle) for (let at = from; at < i; at++) out.add(at);
		from = i + 1;
	}
	return out;
}

/** Kinds of values that name a thing; a day or an amount beside it may be part of the question. */
const names = /^(?:reference|number|phone|email)$/;

/** Words of what is asked for that have their value beside them: "order number 4711"; not "like 4711", which shows what it looks like. */
function givenAt(reading: Reading, first: number, last: number, heads: ReadonlySet<string>, example: RegExp): number[] {
	return terms(reading).flatMap(({ key, token }) => {
		if (token < first || token >= last || !heads.has(key)) return [];
		const slot = reading.slots.find(({ kind, first: at }) => names.test(kind) && at > token && at <= token + 3 && at < last);
		const between = slot === undefined ? [] : reading.tokens.slice(token + 1, slot.first);
		const apart = slot === undefined || between.some(({ folded, word }) => example.test(folded) || /^[,;()]$/.test(word));
		return apart ? [] : [token];
	});
}

/** Tokens of "thank you for …", up to the end of the clause: that is here already. */
export function thankedFor(reading: Reading, { first, last }: Sentence, { thanks }: Lexicon): Set<number> {
	const out = new Set<number>();
	let inside = false;
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token === undefined) continue;
		inside = (inside || thanks.test(token.folded)) && token.kind !== 'punctuation';
		if (inside) out.add(i);
	}
	return out;
}
