// Wordings of key points, read once and indexed by their terms, so that a reply is compared with all of them in one pass.
import type { Language } from '../../scenario/types.ts';
import { remembered } from '../observe/remembered.ts';
import { coreOf, type Core } from './core.ts';
import { discriminants, evidence, type Evidence } from './evidence.ts';
import { gramsOf } from './grams.ts';
import { terms, type Term } from './terms.ts';
import { readAll, reference, weigh, type Point, type Reference } from './wording.ts';

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
	grams: Map<number, number[]>;
	/** Sign of what speaks for or against a point → by point. */
	evidence: Evidence;
	/** Sign → point → weight, as above but learnt together. */
	discriminants: Evidence;
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

function invert(sets: Set<number>[]): Map<number, number[]> {
	const index = new Map<number, number[]>();
	sets.forEach((set, i) => {
		for (const gram of set) {
			const list = index.get(gram);
			if (list === undefined) index.set(gram, [i]);
			else list.push(i);
		}
	});
	return index;
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
