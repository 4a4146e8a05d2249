// A turn's text read again for the score: what observations do not hold.
import type { Language } from '../../scenario/types.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { ScoredTurn } from '../types.ts';

const cache = new WeakMap<ScoredTurn, Reading>();

/** The same turn is read once, however many criteria ask. */
export function readingOf(turn: ScoredTurn, language: Language): Reading {
	const known = cache.get(turn);
	if (known?.language === language && known.text === turn.text) return known;
	const reading = read(turn.text, language, turn.heard);
	cache.set(turn, reading);
	return reading;
}

/** Words and typed values, not punctuation. */
export function wordCount({ tokens }: Reading): number {
	return tokens.filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji').length;
}
