// One pass over a reply: which terms, letter runs and signs of which wording stand in which sentence.
import type { Reading } from '../observe/reading-types.ts';
import { signs } from './evidence.ts';
import { gramsOf } from './grams.ts';
import type { References } from './references.ts';
import { hedges, terms, type Term } from './terms.ts';
import { weightOf, wordsOf } from './wording.ts';

/** Arrays by reference (or point) × sentences + sentence. */
export interface Sight {
	reading: Reading;
	words: number;
	terms: Term[];
	/** By reference: terms found as bits; found with the other polarity. */
	same: Int32Array;
	turned: Int32Array;
	/** By reference: letter runs found. */
	grams: Int32Array;
	/** By point: weight of words that belong to it; evidence for it. */
	ours: Int32Array;
	evidence: Int32Array;
	discriminants: Int32Array;
	/** How many signs a sentence has. */
	signs: Int32Array;
	/** By sentence. */
	weight: Int32Array;
	gramCount: Int32Array;
	relations: Set<string>[];
	hedged: boolean[];
}

export function look(reading: Reading, references: References): Sight {
	const sentences = reading.sentences.length;
	const byReference = references.references.length * sentences;
	const byPoint = references.points.length * sentences;
	const sight: Sight = {
		reading,
		words: wordsOf(reading),
		terms: terms(reading),
		same: new Int32Array(byReference),
		turned: new Int32Array(byReference),
		grams: new Int32Array(byReference),
		ours: new Int32Array(byPoint),
		evidence: new Int32Array(byPoint),
		discriminants: new Int32Array(byPoint),
		signs: new Int32Array(sentences),
		weight: new Int32Array(sentences),
		gramCount: new Int32Array(sentences),
		relations: reading.sentences.map(() => new Set<string>()),
		hedged: reading.sentences.map(() => false)
	};
	for (const term of sight.terms) {
		if (term.kind === 'relation') sight.relations[term.sentence]?.add(term.key);
		else enter(sight, term, references, sentences);
	}
	reading.sentences.forEach((_, s) => enterSentence(sight, s, references, sentences));
	return sight;
}

function add(array: Int32Array, at: number, value: number): void {
	array[at] = (array[at] ?? 0) + value;
}

function enter(sight: Sight, term: Term, references: References, sentences: number): void {
	const weight = weightOf(term, references.weights);
	add(sight.weight, term.sentence, weight);
	let lastPoint = -1;
	for (const posting of references.index.get(spelt(term, references)) ?? []) {
		const r = posting >> 5;
		const reference = references.references[r];
		const theirs = reference?.terms[posting & 31]?.term;
		if (reference === undefined || theirs === undefined) continue;
		const at = r * sentences + term.sentence;
		const bits = theirs.negated === term.negated ? sight.same : sight.turned;
		bits[at] = (bits[at] ?? 0) | (1 << (posting & 31));
		if (reference.sample || reference.point === lastPoint) continue;
		lastPoint = reference.point;
		add(sight.ours, lastPoint * sentences + term.sentence, weight);
	}
}

function enterSentence(sight: Sight, s: number, references: References, sentences: number): void {
	const sentence = sight.reading.sentences[s];
	if (sentence === undefined) return;
	const grams = gramsOf(sight.reading, sentence.first, sentence.last);
	sight.gramCount[s] = grams.size;
	for (const gram of grams) for (const r of references.grams.get(gram) ?? []) add(sight.grams, r * sentences + s, 1);
	if (references.evidence.size > 0) {
		const found = signs(sight.reading, sentence.first, sentence.last);
		sight.signs[s] = found.size;
		for (const sign of found) {
			for (const [point, weight] of references.discriminants.get(sign) ?? []) add(sight.discriminants, point * sentences + s, weight);
			for (const [point, odds] of references.evidence.get(sign) ?? []) add(sight.evidence, point * sentences + s, odds);
		}
	}
	sight.hedged[s] = hedges(sight.reading, sentence.first, sentence.last);
}

/** The term's key; of a word that nobody used, the key of one that differs by a letter. */
function spelt(term: Term, references: References): string {
	if (term.kind !== 'word' || references.index.has(term.key)) return term.key;
	return references.misspelt(term.folded) ?? term.key;
}
