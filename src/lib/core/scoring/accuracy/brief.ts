// A text that is hardly longer than what it is held against, laid beside it as a whole: what both say, and what either says alone.
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import { stem } from '../observe/stem.ts';
import type { Core } from './core.ts';
import { share } from './gather.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { terms, type Term } from './terms.ts';
import { weightOf, type Reference } from './wording.ts';

/** Counts are of different words and values; shares are weighted, 0–100. */
export interface Brief {
	/** Of the nearest wording; of the text. */
	wordingSize: number;
	size: number;
	words: number;
	/** Words of the text for a hundred of the wording's. */
	ratio: number;
	/** What both share of what both have: the nearest wording, all in the mean. */
	alike: number;
	alikeMean: number;
	/** Of all wordings together what stands here; of what stands here what any wording has. */
	found: number;
	known: number;
	/** The same without what the customer said already, of the wording that most is found of; 60 and 50 where nothing is left. */
	newFound: number;
	newKnown: number;
	wordingNew: number;
	textNew: number;
	bothNew: number;
	/** New words that no wording has. */
	strange: number;
	/** What the customer said already: of the wording, of the text. */
	wordingAsked: number;
	textAsked: number;
	/** Values and names of the wording that are missing; of the text that no wording has. */
	valuesMissing: number;
	valuesStrange: number;
	namesMissing: number;
	namesStrange: number;
	/** Denied words more than in the wording; one asks and the other does not; small words of order and restriction in common. */
	denied: number;
	moodOther: boolean;
	relations: number;
	/** The wording says "only", the text does not. */
	unlimited: boolean;
	/** "=word" for what stands in both, "!word" for what stands in one alone; the language before it. */
	signs: string[];
}

/** A text is brief up to so many percent of the longest wording's words: of one sentence, of more. */
const most = { one: 200, more: 150 } as const;

type Words = Map<string, Term>;

/** Null: it is no brief text. */
export function briefly(sight: Sight, { references }: References, { own }: Core): Brief | null {
	const { reading, words } = sight;
	const isOwn = ({ says, sample }: Reference): boolean => says === 'yes' && !sample;
	const longest = own.reduce((most, r) => {
		const wording = references[r];
		return wording !== undefined && isOwn(wording) ? Math.max(most, wording.words) : most;
	}, 0);
	// Most texts are longer: nothing else is asked of them.
	if (100 * words > longest * (reading.sentences.length > 1 ? most.more : most.one)) return null;
	const wordings = own.flatMap((r) => references[r] ?? []).filter(isOwn);
	const here = unique(sight.terms);
	const alike = wordings.map((wording) => likeness(ownWords(wording), here));
	const nearest = wordings[alike.indexOf(Math.max(...alike))];
	if (nearest === undefined) return null;
	const asked = askedIn(reading);
	const all = new Map(wordings.flatMap((wording) => [...ownWords(wording)]));
	const wording = ownWords(nearest);
	return {
		wordingSize: wording.size,
		size: here.size,
		words,
		ratio: Math.min(500, Math.floor((100 * words) / Math.max(1, nearest.words))),
		alike: Math.max(...alike),
		alikeMean: Math.floor(alike.reduce((sum, one) => sum + one, 0) / alike.length),
		found: part(all, here),
		known: part(here, all),
		newFound: Math.max(...wordings.map((one) => partOr(fresh(ownWords(one), asked), here, 60))),
		...news(wording, here, all, asked),
		...apart(wording, here, all, asked),
		denied: negated(here) - negated(wording),
		moodOther: (reading.sentences.at(-1)?.question ?? false) !== nearest.question,
		...relationsOf(sight, nearest),
		signs: signs(reading, wording, here)
	};
}

function askedIn({ customer, language }: Reading): ReadonlySet<string> {
	return new Set(customer === '' ? [] : terms(read(customer, language)).map(({ key }) => key));
}

function unique(list: Iterable<Term>): Words {
	const out: Words = new Map();
	for (const term of list) if (term.kind !== 'relation' && !out.has(term.key)) out.set(term.key, term);
	return out;
}

/** The same whatever other points there are. */
function weigh(list: Iterable<Term>): number {
	return [...list].reduce((sum, term) => sum + weightOf(term, none), 0);
}

const none = new Map<string, number>();

function ownWords({ terms }: Reference): Words {
	return unique(terms.map(({ term }) => term));
}

function likeness(one: Words, other: Words): number {
	const both = weigh([...one.values()].filter(({ key }) => other.has(key)));
	return share(2 * both, weigh(one.values()) + weigh(other.values()));
}

/** Weighted share of the one that the other has too. */
function part(one: Words, other: { has: (key: string) => boolean }): number {
	return share(weigh([...one.values()].filter(({ key }) => other.has(key))), weigh(one.values()));
}

function partOr(one: Words, other: Words, empty: number): number {
	return one.size === 0 ? empty : part(one, other);
}

/** What the customer did not say. */
function fresh(words: Words, asked: ReadonlySet<string>): Words {
	return new Map([...words].filter(([key]) => !asked.has(key)));
}

type News = Pick<Brief, 'newKnown' | 'wordingNew' | 'textNew' | 'bothNew' | 'strange' | 'wordingAsked' | 'textAsked'>;

function news(wording: Words, here: Words, all: Words, asked: ReadonlySet<string>): News {
	const [own, other] = [fresh(wording, asked), fresh(here, asked)];
	return {
		newKnown: partOr(other, all, 50),
		wordingNew: own.size,
		textNew: other.size,
		bothNew: [...own.keys()].filter((key) => here.has(key)).length,
		strange: [...other.keys()].filter((key) => !all.has(key)).length,
		wordingAsked: part(wording, asked),
		textAsked: part(here, asked)
	};
}

function relationsOf({ relations }: Sight, nearest: Reference): Pick<Brief, 'relations' | 'unlimited'> {
	const here = new Set(relations.flatMap((set) => [...set]));
	return { relations: inCommon(nearest.relations, here), unlimited: nearest.relations.has('@only') && !here.has('@only') };
}

type Apart = Pick<Brief, 'valuesMissing' | 'valuesStrange' | 'namesMissing' | 'namesStrange'>;

function apart(wording: Words, here: Words, all: Words, asked: ReadonlySet<string>): Apart {
	const missing = [...wording.values()].filter(({ key }) => !here.has(key));
	const strange = [...here.values()].filter(({ key }) => !all.has(key) && !asked.has(key));
	const values = ({ kind }: Term): boolean => kind === 'slot';
	const names = ({ name }: Term): boolean => name;
	return {
		valuesMissing: missing.filter(values).length,
		valuesStrange: strange.filter(values).length,
		namesMissing: missing.filter(names).length,
		namesStrange: strange.filter(names).length
	};
}

function negated(words: Words): number {
	return [...words.values()].filter((term) => term.negated).length;
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return share(2 * [...one].filter((key) => other.has(key)).length, one.size + other.size);
}

function signs({ language }: Reading, wording: Words, here: Words): string[] {
	const spelt = ({ kind, slot, name, folded }: Term): string =>
		kind === 'slot' ? `#${slot ?? ''}` : name ? '@name' : stem(folded, language);
	return [
		...[...wording.values()].map((term) => `${language}${here.has(term.key) ? '=' : '!'}${spelt(term)}`),
		...[...here.values()].flatMap((term) => (wording.has(term.key) ? [] : [`${language}!${spelt(term)}`]))
	];
}
