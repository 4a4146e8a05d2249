// Words that mean the same, ready for look-up: each stands for its concept, or for the opposite of it.
import type { Language } from '../../scenario/types.ts';
import { remembered } from '../observe/remembered.ts';
import { stem } from '../observe/stem.ts';
import { concepts as czech } from './concepts.cs.ts';
import { concepts as english } from './concepts.en.ts';

export interface Concept {
	/** "~" and the number of its line. */
	key: string;
	/** "lost" beside "safe": the denial of one is the other. */
	opposite: boolean;
	/** It has an opposite. */
	polar: boolean;
}

interface Table {
	stems: Map<string, Concept>;
	beginnings: Map<string, Concept>;
	/** "money_back" */
	pairs: Map<string, Concept>;
	/** First words of pairs. */
	heads: Set<string>;
}

/** Beginnings have at most so many letters. */
const longest = 12;

const tables: Record<Language, Table> = { en: table(english, 'en'), cs: table(czech, 'cs') };

function table(lines: readonly string[], language: Language): Table {
	const out: Table = { stems: new Map(), beginnings: new Map(), pairs: new Map(), heads: new Set() };
	// The first line keeps a word that stands in two.
	const enter = (map: Map<string, Concept>, word: string, concept: Concept): void => void (map.has(word) || map.set(word, concept));
	lines.forEach((line, i) => {
		const sides = line.split(' / ');
		sides.forEach((side, s) => {
			const concept: Concept = { key: `~${String(i)}`, opposite: s === 1, polar: sides.length === 2 };
			for (const word of side.split(' ')) {
				if (word.includes('_')) {
					enter(out.pairs, word, concept);
					out.heads.add(word.slice(0, word.indexOf('_')));
				} else if (word.endsWith('*')) enter(out.beginnings, word.slice(0, -1), concept);
				else enter(out.stems, stem(word, language), concept);
			}
		});
	});
	return out;
}

/** Of a folded word and its stem; null: it stands for itself alone. */
export function conceptOf(folded: string, stemmed: string, language: Language): Concept | null {
	return tables[language].stems.get(stemmed) ?? byBeginning[language](folded).concept;
}

const byBeginning: Record<Language, (folded: string) => { concept: Concept | null }> = {
	en: remembered((folded) => ({ concept: beginningOf(folded, 'en') })),
	cs: remembered((folded) => ({ concept: beginningOf(folded, 'cs') }))
};

function beginningOf(folded: string, language: Language): Concept | null {
	const { beginnings } = tables[language];
	for (let length = Math.min(folded.length, longest); length >= 3; length--) {
		const found = beginnings.get(folded.slice(0, length));
		if (found !== undefined) return found;
	}
	return null;
}

/** Of two folded words that follow each other. */
export function conceptOfPair(first: string, second: string, language: Language): Concept | null {
	const { heads, pairs } = tables[language];
	return heads.has(first) ? (pairs.get(`${first}_${second}`) ?? null) : null;
}
