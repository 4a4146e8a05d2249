// Wordings of key points, read once and indexed by their terms, so that a reply is compared with all of them in one pass.
import type { Language } from '../../scenario/types.ts';
import { read } from '../observe/read.ts';
import type { Reading, SlotKind } from '../observe/reading-types.ts';
import { remembered } from '../observe/remembered.ts';
import { gramsOf } from './grams.ts';
import { discriminants, evidence, type Evidence } from './evidence.ts';
import { sequence, type Sequence } from './sequence.ts';
import { words, type SmallWords } from './small-words.ts';
import { hedges, terms, type Term } from './terms.ts';

/** What a text is compared with. `yes` and `no` are the author's wordings, `samples` whole replies. */
export interface Point {
	id: string;
	yes: string[];
	no: string[];
	samples: { yes: string[]; no: string[] };
}

export interface Reference {
	/** Index of the point. */
	point: number;
	says: 'yes' | 'no';
	sample: boolean;
	/** At most 30, the weightiest, in the order of the text. */
	terms: { term: Term; weight: number }[];
	/** Sum of the weights. */
	total: number;
	relations: Set<string>;
	/** How many different letter runs it has. */
	grams: number;
	/** Bits of the terms that are heads of its point. */
	heads: number;
	hedged: boolean;
	question: boolean;
	small: SmallWords;
	sequence: Sequence;
}

/** What all wordings of a point have in common. */
export interface Core {
	/** Indexes of its references. */
	own: number[];
	/** Words in more than half of the texts that convey it, with their weights. */
	heads: Map<string, number>;
	/** Weight of all heads. */
	total: number;
	/** All words of texts that convey it. */
	words: Set<string>;
	/** Typed values of the author's wordings; only kinds that stand in at least half of them. */
	kinds: Set<SlotKind>;
	values: Set<string>;
	/** Values that at least half of the author's wordings give: terms. */
	required: Term[];
	/** How many wordings its author gave. */
	wordings: number;
	/** Words near those values in the author's wordings. */
	nearValues: Set<string>;
}

export interface References {
	language: Language;
	points: Point[];
	references: Reference[];
	/** By point. */
	cores: Core[];
	/** Term key → where it stands: reference × 32 + position. */
	index: Map<string, number[]>;
	/** The key of the term that a misspelt folded word is meant to be; null: of none. */
	misspelt: (folded: string) => string | null;
	weights: Map<string, number>;
	/** Letter run → references that have it. */
	grams: Map<string, number[]>;
	/** Sign of what speaks for or against a point → by point. */
	evidence: Evidence;
	/** Sign → point → weight, as above but learnt together. */
	discriminants: Evidence;
}

const most = 30;

interface Wording {
	point: number;
	says: 'yes' | 'no';
	sample: boolean;
	reading: Reading;
}

export function prepare(points: Point[], language: Language): References {
	const wordings = points.flatMap((point, i) => [
		...readAll(point.yes, i, 'yes', false, language),
		...readAll(point.no, i, 'no', false, language),
		...readAll(point.samples.yes, i, 'yes', true, language),
		...readAll(point.samples.no, i, 'no', true, language)
	]);
	const weights = weigh(
		points.map((_, i) => wordings.filter(({ point, sample }) => point === i && !sample).flatMap(({ reading }) => terms(reading)))
	);
	const grams = wordings.map(({ reading }) => gramsOf(reading, 0, reading.tokens.length));
	const cores = points.map((_, point) => coreOf(wordings, point, weights));
	const references = wordings.map((wording, i) =>
		reference(wording, cores[wording.point]?.heads ?? new Map(), grams[i]?.size ?? 0, weights)
	);
	return {
		language,
		points,
		references,
		cores,
		weights,
		grams: invert(grams),
		evidence: evidence(wordings, points.length),
		discriminants: discriminants(wordings, points.length),
		...indexed(references)
	};
}

function readAll(texts: string[], point: number, says: 'yes' | 'no', sample: boolean, language: Language): Wording[] {
	return texts.map((text) => ({ point, says, sample, reading: read(text, language) }));
}

function invert(sets: Set<string>[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	sets.forEach((set, i) => {
		for (const gram of set) {
			const list = index.get(gram);
			if (list === undefined) index.set(gram, [i]);
			else list.push(i);
		}
	});
	return index;
}

/** Weight of each key by the number of points that use it: 8 for one, 4 for many. */
function weigh(points: Term[][]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const list of points) for (const key of new Set(list.map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
	return new Map(
		[...counts].map(([key, count]): [string, number] => [key, count <= 1 ? 8 : count === 2 ? 7 : count <= 4 ? 6 : count <= 8 ? 5 : 4])
	);
}

/** Of a term anywhere; words that no author used weigh as much as rare ones. */
export function weightOf(term: Term, weights: Map<string, number>): number {
	if (term.kind === 'relation') return 0;
	if (term.kind === 'slot') return 10;
	return term.light ? 3 : (weights.get(term.key) ?? 8);
}

function coreOf(wordings: Wording[], point: number, weights: Map<string, number>): Core {
	const own = wordings.flatMap((wording, i) => (wording.point === point ? [i] : []));
	const yes = wordings.filter((wording) => wording.point === point && wording.says === 'yes');
	const counts = new Map<string, { count: number; weight: number }>();
	for (const { reading } of yes) {
		for (const term of new Map(terms(reading).map((term) => [term.key, term])).values())
			if (term.kind === 'word') counts.set(term.key, { count: (counts.get(term.key)?.count ?? 0) + 1, weight: weightOf(term, weights) });
	}
	const most = Math.max(0, ...[...counts.values()].map(({ count }) => count));
	const heads = new Map([...counts].filter(([, { count }]) => 2 * count > most).map(([key, { weight }]) => [key, weight]));
	const slots = yes.filter(({ sample }) => !sample).map(({ reading }) => reading.slots);
	const kinds = new Set(slots.flat().map(({ kind }) => kind));
	return {
		own,
		heads,
		words: new Set(counts.keys()),
		total: [...heads.values()].reduce((sum, weight) => sum + weight, 0),
		kinds: new Set([...kinds].filter((kind) => 2 * slots.filter((list) => list.some((slot) => slot.kind === kind)).length >= slots.length)),
		wordings: yes.filter(({ sample }) => !sample).length,
		required: requiredOf(yes.filter(({ sample }) => !sample).map(({ reading }) => terms(reading).filter(({ kind }) => kind === 'slot'))),
		nearValues: new Set(
			yes.flatMap(({ reading }) => {
				const all = terms(reading);
				return all.flatMap((term) => (term.kind === 'slot' ? neighbours(all, term) : [])).map(({ key }) => key);
			})
		),
		values: new Set(yes.flatMap(({ reading }) => reading.slots.map(({ value }) => value)))
	};
}

/** Words of its sentence that stand nearest to a value: three before it, three after it. */
export function neighbours(all: readonly Term[], value: Term): Term[] {
	const words = all.filter(({ kind, sentence }) => kind === 'word' && sentence === value.sentence);
	return [...words.filter(({ token }) => token < value.token).slice(-3), ...words.filter(({ token }) => token > value.token).slice(0, 3)];
}

function requiredOf(wordings: Term[][]): Term[] {
	const all = new Map(wordings.flat().map((term) => [term.key, term]));
	return [...all.values()].filter(
		({ key }) => 2 * wordings.filter((list) => list.some((term) => term.key === key)).length >= wordings.length
	);
}

function reference(
	{ point, says, sample, reading }: Wording,
	heads: Map<string, number>,
	grams: number,
	weights: Map<string, number>
): Reference {
	const list = terms(reading);
	const seen = new Set<string>();
	const unique = list.filter((term) => term.kind !== 'relation' && !seen.has(term.key) && seen.add(term.key).size > 0);
	const weighed = unique.map((term) => ({ term, weight: weightOf(term, weights) }));
	const limit = weighed.length > most ? (weighed.map(({ weight }) => weight).sort((a, b) => b - a)[most - 1] ?? 0) : 0;
	const kept = weighed.filter(({ weight }) => weight >= limit).slice(0, most);
	const relations = new Set(list.filter(({ kind }) => kind === 'relation').map(({ key }) => key));
	const bits = kept.reduce((sum, { term }, position) => (heads.has(term.key) ? sum | (1 << position) : sum), 0);
	return {
		point,
		says,
		sample,
		terms: kept,
		total: kept.reduce((sum, { weight }) => sum + weight, 0),
		relations,
		grams,
		heads: bits,
		hedged: hedges(reading, 0, reading.tokens.length),
		question: reading.sentences.at(-1)?.question ?? false,
		small: words(reading, 0, reading.tokens.length),
		sequence: sequence(reading, 0, reading.sentences.length)
	};
}

function indexed(references: Reference[]): { index: Map<string, number[]>; misspelt: References['misspelt'] } {
	const index = new Map<string, number[]>();
	const shortened = new Map<string, string>();
	references.forEach(({ terms, sample }, i) => {
		terms.forEach(({ term }, position) => {
			for (const key of [term.key, ...bareNumber(term)]) {
				const postings = index.get(key);
				if (postings === undefined) index.set(key, [i * 32 + position]);
				else postings.push(i * 32 + position);
			}
			if (!sample) for (const variant of deletions(term.folded)) shortened.set(variant, term.key);
		});
	});
	const misspelt = remembered((folded): Nearest => ({ key: firstOf(deletions(folded), shortened) }), 2000);
	return { index, misspelt: (folded) => misspelt(folded).key };
}

/** Weight of the terms that are set in `bits`. */
export function weightIn({ terms }: Reference, bits: number): number {
	let sum = 0;
	for (let left = bits; left !== 0; left &= left - 1) sum += terms[31 - Math.clz32(left & -left)]?.weight ?? 0;
	return sum;
}

interface Nearest {
	key: string | null;
}

function firstOf(variants: string[], keys: Map<string, string>): string | null {
	for (const variant of variants) {
		const key = keys.get(variant);
		if (key !== undefined) return key;
	}
	return null;
}

/** "150 Kč" is meant by a mere "150" too. */
function bareNumber({ kind, slot, key }: Term): string[] {
	return kind === 'slot' && (slot === 'amount' || slot === 'percent') ? [`=${String(Number.parseFloat(key.slice(1)))}`] : [];
}

/** The word, and the word with each letter left out in turn; only of words long enough to be recognised. */
function deletions(word: string): string[] {
	if (word.length < 5) return [];
	const out = [word];
	for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
	return out;
}
