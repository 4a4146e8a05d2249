// Words that mean the same, ready for look-up: each stands for its concept, or for the opposite of it.
import type { Language } from '../../scenario/types.ts';
import type { Token } from '../observe/reading-types.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { stem } from '../observe/stem.ts';
import { concepts as czech } from './concepts.cs.ts';
import { concepts as english } from './concepts.en.ts';

/** Lines of words by family. */
export type Families = Record<string, readonly string[]>;

export interface Concept {
	/** "~" and the number of its line. */
	key: string;
	/** "lost" beside "safe": the denial of one is the other. */
	opposite: boolean;
	/** It has an opposite. */
	polar: boolean;
}

/** Two words or more that mean one thing together. */
interface Phrase {
	/** Stems, or `beginnings*`. */
	words: string[];
	/** Other words may stand between them. */
	loose: boolean;
	concept: Concept;
}

interface Table {
	stems: Map<string, Concept>;
	beginnings: Map<string, Concept>;
	/** By the first three letters, longest first. */
	phrases: Map<string, Phrase[]>;
	/** Concept key → family. */
	families: Map<string, string>;
}

/** Beginnings have at most so many letters. */
const longest = 12;
/** Words between the parts of a loose phrase. */
const gap = 3;
/** Letters by which phrases are looked up. */
const beginning = 3;

const tables: Record<Language, Table> = { en: table(english, 'en'), cs: table(czech, 'cs') };

function table(families: Families, language: Language): Table {
	const out: Table = { stems: new Map(), beginnings: new Map(), phrases: new Map(), families: new Map() };
	const lines = Object.entries(families).flatMap(([family, list]) => list.map((line): [string, string] => [family, line]));
	lines.forEach(([family, line], i) => {
		const sides = line.split(' / ');
		const key = `~${String(i)}`;
		if (family !== 'things') out.families.set(key, family);
		sides.forEach((side, s) => {
			const concept: Concept = { key, opposite: s === 1, polar: sides.length === 2 };
			for (const word of side.split(' ')) enter(out, word, concept, language);
		});
	});
	for (const list of out.phrases.values()) list.sort((one, other) => other.words.length - one.words.length);
	return out;
}

/** The first line keeps a word that stands in two. */
function enter({ stems, beginnings, phrases }: Table, word: string, concept: Concept, language: Language): void {
	const put = (map: Map<string, Concept>, key: string): void => void (map.has(key) || map.set(key, concept));
	if (!/_|\.\./.test(word)) {
		if (word.endsWith('*')) put(beginnings, word.slice(0, -1));
		else put(stems, stem(word, language));
		return;
	}
	const words = word.split(/_|\.\./).map((part) => (part.endsWith('*') ? part : stem(part, language)));
	const head = (words[0] ?? '').slice(0, beginning);
	const list = phrases.get(head) ?? [];
	phrases.set(head, list);
	list.push({ words, loose: word.includes('..'), concept });
}

const none: readonly Phrase[] = [];
const phrasesFrom: Record<Language, (spelling: Spelling) => readonly Phrase[]> = {
	en: ofWord(({ stem }) => tables.en.phrases.get(stem.slice(0, beginning)) ?? none),
	cs: ofWord(({ stem }) => tables.cs.phrases.get(stem.slice(0, beginning)) ?? none)
};

/** The longest phrase that begins at a token, and the tokens that make it; null: none does. */
export function phraseAt(
	tokens: readonly Token[],
	from: number,
	last: number,
	language: Language
): { concept: Concept; tokens: number[] } | null {
	const token = tokens[from];
	if (token === undefined) return null;
	for (const phrase of phrasesFrom[language](token.spelling)) {
		const found = follow(phrase, tokens, from, last);
		if (found !== null) return { concept: phrase.concept, tokens: found };
	}
	return null;
}

function follow({ words, loose }: Phrase, tokens: readonly Token[], from: number, last: number): number[] | null {
	const found: number[] = [];
	let i = from;
	for (const word of words) {
		const limit = Math.min(last, i + 1 + (loose && found.length > 0 ? gap : 0));
		while (i < limit && !fits(tokens[i], word)) i++;
		if (i >= limit) return null;
		found.push(i++);
	}
	return found;
}

function fits(token: Token | undefined, word: string): boolean {
	if (token === undefined || token.quoted || (token.kind !== 'word' && word !== '.')) return false;
	if (word === '.') return token.word === '.';
	return word.endsWith('*') ? token.folded.startsWith(word.slice(0, -1)) : token.stem === word || token.folded === word;
}

/** What excludes it: concepts of the same family. Null: it has none. */
export function familyOf(key: string, language: Language): string | null {
	return tables[language].families.get(key) ?? null;
}

const czechPrefixes = /^(?:roz|pro|pre|pri|nad|pod|od|do|na|za|po|vy|ob)(?=\p{L}{5})/u;

/** Of a folded word and its stem, or of the same without a Czech prefix; null: it stands for itself alone. */
export function conceptOf(folded: string, stemmed: string, language: Language): Concept | null {
	const known = direct(folded, stemmed, language);
	if (known !== null || language === 'en') return known;
	const rest = folded.replace(czechPrefixes, '');
	return rest === folded ? null : direct(rest, stem(rest, language), language);
}

function direct(folded: string, stemmed: string, language: Language): Concept | null {
	const { stems, beginnings } = tables[language];
	const known = stems.get(stemmed);
	if (known !== undefined) return known;
	for (let length = Math.min(folded.length, longest); length >= 3; length--) {
		const found = beginnings.get(folded.slice(0, length));
		if (found !== undefined) return found;
	}
	return null;
}
