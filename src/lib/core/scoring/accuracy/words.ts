// What accuracy knows about words, ready for look-up: stop words, light words, synonyms, relations, negators, hedges.
import type { Language } from '../../scenario/types.ts';
import { stem } from '../observe/stem.ts';
import { czech } from './words.cs.ts';
import { english } from './words.en.ts';

export interface Words {
	/** Say nothing about the topic. */
	stop: string;
	/** Say little: in every second reply. */
	light: string;
	/** Verbs of asking: in a question they say nothing about what is asked. */
	asking: string;
	/** Groups whose members count as the same word. */
	synonyms: string[];
	/** Small words that turn a rule round when they are swapped: before/after, from/until, only … */
	relations: Record<string, string>;
	opposites: [string, string][];
	negators: RegExp;
	/** Negation inside the word: "nepřijde". Null: the language has none. */
	prefixed: RegExp | null;
	hedges: string;
	/** On the folded text of a sentence: it asks for something. */
	requests: RegExp;
	/** On the same: it begins like a question. */
	interrogatives: RegExp;
	/** On the same: it need not be told. */
	needless: RegExp;
	/** On a folded word: what follows in the clause is there already. */
	thanks: RegExp;
}

export interface Lexicon {
	stop: Set<string>;
	light: Set<string>;
	asking: Set<string>;
	synonyms: Map<string, string>;
	relations: Map<string, string>;
	opposites: Map<string, string>;
	hedges: Set<string>;
	negators: RegExp;
	prefixed: RegExp | null;
	requests: RegExp;
	interrogatives: RegExp;
	needless: RegExp;
	thanks: RegExp;
}

export const lexicons: Record<Language, Lexicon> = { en: lexicon(english, 'en'), cs: lexicon(czech, 'cs') };

function lexicon(words: Words, language: Language): Lexicon {
	const split = (text: string): string[] => text.trim().split(/\s+/);
	const synonyms = new Map<string, string>();
	words.synonyms.forEach((group, i) => {
		for (const word of split(group)) {
			const key = stem(word, language);
			// The first group keeps a word that stands in two.
			if (!synonyms.has(key)) synonyms.set(key, `~${String(i)}`);
		}
	});
	const relations = new Map(
		Object.entries(words.relations).flatMap(([name, list]) => split(list).map((word): [string, string] => [word, `@${name}`]))
	);
	const opposites = new Map(
		words.opposites.flatMap(([one, other]): [string, string][] => [
			[`@${one}`, `@${other}`],
			[`@${other}`, `@${one}`]
		])
	);
	return {
		stop: new Set(split(words.stop)),
		light: new Set(split(words.light).map((word) => stem(word, language))),
		asking: new Set(split(words.asking).map((word) => synonyms.get(stem(word, language)) ?? stem(word, language))),
		synonyms,
		relations,
		opposites,
		hedges: new Set(split(words.hedges)),
		negators: words.negators,
		prefixed: words.prefixed,
		requests: words.requests,
		interrogatives: words.interrogatives,
		needless: words.needless,
		thanks: words.thanks
	};
}
