// One text of a key point, read: its terms with their weights, and what else of it is compared with a reply.
import type { Language } from '../../scenario/types.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import { pieces, type Piece } from './pieces.ts';
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

export interface Wording {
	point: number;
	says: 'yes' | 'no';
	sample: boolean;
	reading: Reading;
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
	/** How many it has. */
	words: number;
	sequence: Sequence;
	/** Of the author's wordings. */
	pieces: Piece[];
}

const most = 30;

export function readAll(texts: string[], point: number, says: 'yes' | 'no', sample: boolean, language: Language): Wording[] {
	return texts.map((text) => ({ point, says, sample, reading: read(text, language) }));
}

/** Weight of each key by the number of points that use it: 8 for one, 4 for many. */
export function weigh(points: Term[][]): Map<string, number> {
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

export function reference(
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
		words: wordsOf(reading),
		sequence: sequence(reading, 0, reading.sentences.length),
		pieces: sample ? [] : pieces(reading)
	};
}

/** How many words a text has. */
export function wordsOf({ tokens }: Reading): number {
	return tokens.reduce((sum, { kind }) => sum + (kind === 'word' ? 1 : 0), 0);
}

/** Weight of the terms that are set in `bits`. */
export function weightIn({ terms }: Reference, bits: number): number {
	let sum = 0;
	for (let left = bits; left !== 0; left &= left - 1) sum += terms[31 - Math.clz32(left & -left)]?.weight ?? 0;
	return sum;
}
