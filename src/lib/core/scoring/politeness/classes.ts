// Which families of words a text draws on, sentence by sentence: marks for the learned model.
import type { Language } from '../../scenario/types.ts';
import { fold } from '../observe/stem.ts';
import type { Reading } from '../observe/reading-types.ts';
import { classes as cs } from './classes.cs.ts';
import { classes as en } from './classes.en.ts';

interface Lexicon {
	names: string[];
	/** Folded word → indexes of its families. */
	words: Map<string, number[]>;
	/** Folded beginning → indexes, and the lengths of beginnings. */
	beginnings: Map<string, number[]>;
	lengths: number[];
}

const lexicons: Record<Language, Lexicon> = { en: compile(en), cs: compile(cs) };
const persons = new Set(['you', 'we', 'me']);

/** Each family in the text, how often, and whom it stands beside within a sentence. */
export function classMarks(reading: Reading): string[] {
	const lexicon = lexicons[reading.language];
	const totals = new Map<string, number>();
	const marks: string[] = [];
	for (const sentence of reading.sentences) {
		const names = familiesOf(reading, lexicon, sentence.first, sentence.last);
		for (const name of names) {
			totals.set(name, (totals.get(name) ?? 0) + 1);
			for (const other of names) if (other < name || (persons.has(other) && !persons.has(name))) marks.push(`${name}&${other}`);
			if (sentence.question) marks.push(`${name}?`);
		}
	}
	for (const [name, count] of totals) {
		marks.push(`has-${name}`);
		if (count > 1) marks.push(`has-${name}-again`);
	}
	return marks;
}

function familiesOf(reading: Reading, lexicon: Lexicon, first: number, last: number): Set<string> {
	const found = new Set<string>();
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (!token || token.quoted || token.kind !== 'word') continue;
		for (const family of lexicon.words.get(token.folded) ?? []) found.add(lexicon.names[family] ?? '');
		for (const length of lexicon.lengths) {
			if (length > token.folded.length) break;
			for (const family of lexicon.beginnings.get(token.folded.slice(0, length)) ?? []) found.add(lexicon.names[family] ?? '');
		}
	}
	return found;
}

function compile(source: Record<string, string>): Lexicon {
	const lexicon: Lexicon = { names: Object.keys(source), words: new Map(), beginnings: new Map(), lengths: [] };
	Object.values(source).forEach((list, family) => {
		for (const word of list.trim().split(/\s+/).map(fold)) {
			const [index, key] = word.endsWith('*') ? [lexicon.beginnings, word.slice(0, -1)] : [lexicon.words, word];
			index.set(key, [...(index.get(key) ?? []), family]);
		}
	});
	lexicon.lengths = [...new Set([...lexicon.beginnings.keys()].map((key) => key.length))].sort((one, other) => one - other);
	return lexicon;
}
