// Which families of words a text draws on, sentence by sentence: marks for the learned model.
import type { Language } from '../../scenario/types.ts';
import { markOf } from '../model/marks.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { wordIndex } from '../observe/word-index.ts';
import { fold } from '../observe/stem.ts';
import type { Reading } from '../observe/reading-types.ts';
import { classes as cs } from './classes.cs.ts';
import { classes as en } from './classes.en.ts';

interface Lexicon {
	names: string[];
	size: number;
	familiesOf: (spelling: Spelling) => number[];
	/** Buckets of marks: in the text, more than once, in a question, and beside another family (row × size + column). */
	has: number[];
	again: number[];
	asked: number[];
	beside: number[];
}

const lexicons: Record<Language, Lexicon> = { en: compile(en), cs: compile(cs) };

/** Buckets for each family in the text, and for whom it stands beside within a sentence. */
export function classMarks(reading: Reading): number[] {
	const lexicon = lexicons[reading.language];
	const totals = new Int32Array(lexicon.size);
	const marks: number[] = [];
	for (const sentence of reading.sentences) {
		const families = familiesOf(reading, lexicon, sentence.first, sentence.last);
		for (const family of families) {
			totals[family] = (totals[family] ?? 0) + 1;
			if (sentence.question) marks.push(lexicon.asked[family] ?? 0);
			for (const other of families) if (other < family) marks.push(lexicon.beside[family * lexicon.size + other] ?? 0);
		}
	}
	totals.forEach((count, family) => {
		if (count > 0) marks.push(lexicon.has[family] ?? 0);
		if (count > 1) marks.push(lexicon.again[family] ?? 0);
	});
	return marks;
}

/** Names of the families that a word belongs to. */
export function familiesOfSpelling(spelling: Spelling, language: Language): string[] {
	const lexicon = lexicons[language];
	return lexicon.familiesOf(spelling).map((family) => lexicon.names[family] ?? '');
}

function familiesOf(reading: Reading, lexicon: Lexicon, first: number, last: number): Set<number> {
	const found = new Set<number>();
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token && !token.quoted && token.kind === 'word') for (const family of lexicon.familiesOf(token.spelling)) found.add(family);
	}
	return found;
}

function compile(source: Record<string, string>): Lexicon {
	const names = Object.keys(source);
	const families = wordIndex<number>();
	Object.values(source).forEach((list, family) => {
		for (const word of list.trim().split(/\s+/)) families.put(fold(word), family);
	});
	return {
		names,
		size: names.length,
		familiesOf: ofWord(({ folded }) => families.of(folded)),
		has: names.map((name) => markOf(`has-${name}`)),
		again: names.map((name) => markOf(`has-${name}-again`)),
		asked: names.map((name) => markOf(`${name}?`)),
		beside: names.flatMap((name) => names.map((other) => markOf(`${name}&${other}`)))
	};
}
