// What accuracy knows about words, ready for look-up: stop words, light words, relations, negators, hedges.
import type { Language } from '../../scenario/types.ts';
import { conceptOf } from './concepts.ts';
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
	/** Small words that turn a rule round when they are swapped: before/after, from/until, only … */
	relations: Record<string, string>;
	opposites: [string, string][];
	negators: RegExp;
	/** Negators of things. */
	quantifiers: RegExp;
	/** Negators of the one thing behind them. */
	without: RegExp;
	/** A negator and the next word, of a phrase that denies nothing. */
	idle: RegExp;
	/** Words that begin a clause. */
	turns: RegExp;
	/** Verbs of knowing: "I can't see why the refund is late" denies the seeing alone. */
	knowing: RegExp;
	/** Negation inside the word: "nepřijde". Null: the language has none. */
	prefixed: RegExp | null;
	/** What follows comes later; comes earlier; what went before came earlier; "not X until Y". */
	earlier: RegExp;
	later: RegExp;
	next: RegExp;
	notUntil: RegExp;
	/** Two words that deny what follows; and the first of them. */
	denying: RegExp;
	mayDeny: RegExp;
	/** "every", "always", "regardless". */
	universals: RegExp;
	/** Begin or mark a condition. */
	conditions: RegExp;
	/** Set something against what was said, or take it back. */
	contrasts: RegExp;
	hedges: string;
	/** On the folded text of a sentence: it asks for something. */
	requests: RegExp;
	/** On the same: it begins like a question. */
	interrogatives: RegExp;
	/** On the same: it need not be told. */
	needless: RegExp;
	/** On the folded text of a clause: it tells what is known already. */
	known: RegExp;
	/** On the same: it only names a thing, to offer it, to set it apart or to ask about something else. */
	aside: RegExp;
	/** On a folded word: what follows is an example. */
	example: RegExp;
	/** On a folded word: it stands for what the sentence before named. */
	refers: RegExp;
	/** On a folded word: what follows in the clause is there already. */
	thanks: RegExp;
}

type Looked = 'stop' | 'light' | 'asking' | 'relations' | 'opposites' | 'hedges';

/** The same, with its lists ready for look-up. */
export interface Lexicon extends Omit<Words, Looked> {
	stop: Set<string>;
	light: Set<string>;
	asking: Set<string>;
	relations: Map<string, string>;
	opposites: Map<string, string>;
	hedges: Set<string>;
}

export const lexicons: Record<Language, Lexicon> = { en: lexicon(english, 'en'), cs: lexicon(czech, 'cs') };

function lexicon(words: Words, language: Language): Lexicon {
	const split = (text: string): string[] => text.trim().split(/\s+/);
	const keyOf = (word: string): string => conceptOf(word, stem(word, language), language)?.key ?? stem(word, language);
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
		...words,
		stop: new Set(split(words.stop)),
		light: new Set(split(words.light).map(keyOf)),
		asking: new Set(split(words.asking).map(keyOf)),
		relations,
		opposites,
		hedges: new Set(split(words.hedges))
	};
}
