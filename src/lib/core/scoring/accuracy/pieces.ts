// A text as a row of pieces, small words included: what a wording is laid beside a reply by, word for word.
import type { Reading } from '../observe/reading-types.ts';
import { wordSeen } from './word-seen.ts';

export interface Piece {
	/** Concept or stem with "!" where it is denied in itself, "=value", "!" for a negator, else the folded word. */
	key: string;
	/** It says something: no small word. */
	content: boolean;
	negates: boolean;
	value: boolean;
	/** Of its first token. */
	start: number;
}

const cache = new WeakMap<Reading['tokens'], Piece[]>();

/** All pieces in order; computed once for each text. */
export function pieces({ tokens, slots, language }: Reading): Piece[] {
	const known = cache.get(tokens);
	if (known !== undefined) return known;
	const out: Piece[] = [];
	const values = new Map(slots.map((slot) => [slot.first, slot]));
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const slot = values.get(i);
		if (token === undefined || token.quoted) continue;
		if (slot !== undefined) {
			out.push({ key: `=${slot.value}`, content: true, negates: false, value: true, start: token.start });
			i = slot.last - 1;
		} else if (token.kind === 'word') {
			const { concept, negates, prefixed } = wordSeen(token, language);
			const denies = negates || prefixed;
			const key = concept === null ? (denies ? '!' : token.folded) : concept.opposite === prefixed ? concept.key : `${concept.key}!`;
			out.push({ key, content: concept !== null, negates: denies, value: false, start: token.start });
		}
	}
	cache.set(tokens, out);
	return out;
}
