// A reply held against all wordings of all key points: for each point its best window of one to three sentences, measured in whole numbers.
import type { Reading } from '../observe/reading-types.ts';
import { deletions, weightOf, type Reference, type References } from './references.ts';
import { terms, type Term } from './terms.ts';
import { lexicons } from './words.ts';

/** What was measured for one point; shares are 0–100. */
export interface Match {
	point: number;
	/** The window. */
	start: number;
	end: number;
	/** Weighted share of the best wording's terms that stand in the window. */
	recall: number;
	/** Share of the window's own words that belong to the point. */
	precision: number;
	/** Share of the matched weight that is denied in one text and not in the other. */
	flipped: number;
	/** Typed values of the wording: found; missing; replaced by another of their kind. */
	slots: number;
	missing: number;
	conflict: number;
	/** Relations of the wording that are missing; that stand there the other way round. */
	relationsMissing: number;
	relationsTurned: number;
	/** Share of pairs of terms that stand in another order than in the wording, if the order matters. */
	inverted: number;
	hedged: boolean;
	question: boolean;
	/** Likeness to the nearest graded sample that conveys it, and to the nearest wording or sample that does not. */
	likeYes: number;
	likeNo: number;
	/** How many samples there are to go by. */
	samples: number;
	/** Sentences in the window. */
	length: number;
}

interface Sight {
	reading: Reading;
	terms: Term[];
	/** For reference r and sentence s at r × sentences + s: terms found as bits; with the other polarity. */
	same: Int32Array;
	turned: Int32Array;
	/** Weight of all words of a sentence. */
	weight: number[];
	relations: Set<string>[];
	hedged: boolean[];
	/** For each sentence and point: weight of its words that belong to the point. */
	ours: Int32Array;
}

export function match(reading: Reading, references: References): Match[] {
	const sight = look(reading, references);
	const best: (Match | null)[] = references.points.map(() => null);
	const likeYes = references.points.map(() => 0);
	const likeNo = references.points.map(() => 0);
	const samples = references.points.map(({ samples }) => Math.min(samples.yes.length, samples.no.length));
	references.references.forEach((reference, r) => {
		for (let first = 0; first < reading.sentences.length; first++) {
			for (let length = 1; length <= 3 && first + length <= reading.sentences.length; length++) {
				const bits = gather(sight, r, first, length);
				if (bits.all === 0) continue;
				const like = likeness(sight, reference, bits.same, first, length);
				if (reference.says === 'no') likeNo[reference.point] = Math.max(likeNo[reference.point] ?? 0, like);
				else if (reference.sample) likeYes[reference.point] = Math.max(likeYes[reference.point] ?? 0, like);
				if (reference.sample || reference.says === 'no') continue;
				const measured = measure(sight, references, reference, bits, first, length);
				const rival = best[reference.point];
				if (rival === null || rival === undefined || rank(measured) > rank(rival)) best[reference.point] = measured;
			}
		}
	});
	return best.map((found, point) => ({
		...(found ?? nothing(point)),
		likeYes: likeYes[point] ?? 0,
		likeNo: likeNo[point] ?? 0,
		samples: samples[point] ?? 0
	}));
}

function rank(match: Match): number {
	return (
		match.recall * 4 +
		match.precision -
		match.flipped -
		10 * (match.length - 1) -
		40 * (match.conflict + match.missing) -
		20 * match.relationsTurned
	);
}

function nothing(point: number): Match {
	return {
		point,
		start: 0,
		end: 0,
		recall: 0,
		precision: 0,
		flipped: 0,
		slots: 0,
		missing: 0,
		conflict: 0,
		relationsMissing: 0,
		relationsTurned: 0,
		inverted: 0,
		hedged: false,
		question: false,
		likeYes: 0,
		likeNo: 0,
		samples: 0,
		length: 1
	};
}

/** One pass over the reply's terms: which term of which reference stands in which sentence. */
function look(reading: Reading, references: References): Sight {
	const sentences = reading.sentences.length;
	const found = terms(reading);
	const sight: Sight = {
		reading,
		terms: found,
		same: new Int32Array(references.references.length * sentences),
		turned: new Int32Array(references.references.length * sentences),
		weight: reading.sentences.map(() => 0),
		relations: reading.sentences.map(() => new Set<string>()),
		hedged: reading.sentences.map(() => false),
		ours: new Int32Array(references.points.length * sentences)
	};
	for (const term of found) {
		if (term.kind === 'relation') sight.relations[term.sentence]?.add(term.key);
		else enter(sight, term, references, sentences);
	}
	const { hedges } = lexicons[reading.language];
	reading.sentences.forEach((sentence, s) => {
		for (let i = sentence.first; i < sentence.last; i++) if (hedges.has(reading.tokens[i]?.folded ?? '')) sight.hedged[s] = true;
	});
	return sight;
}

function enter(sight: Sight, term: Term, references: References, sentences: number): void {
	const weight = weightOf(term, references.weights);
	sight.weight[term.sentence] = (sight.weight[term.sentence] ?? 0) + weight;
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
		const own = lastPoint * sentences + term.sentence;
		sight.ours[own] = (sight.ours[own] ?? 0) + weight;
	}
}

/** The term's key; of a word that nobody used, the key of one that differs by a letter. */
function spelt(term: Term, references: References): string {
	if (term.kind !== 'word' || references.index.has(term.key)) return term.key;
	for (const variant of deletions(term.folded)) {
		const key = references.misspelt.get(variant);
		if (key !== undefined) return key;
	}
	return term.key;
}

interface Bits {
	same: number;
	turned: number;
	all: number;
}

function gather(sight: Sight, r: number, first: number, length: number): Bits {
	const sentences = sight.reading.sentences.length;
	let same = 0;
	let turned = 0;
	for (let s = first; s < first + length; s++) {
		same |= sight.same[r * sentences + s] ?? 0;
		turned |= sight.turned[r * sentences + s] ?? 0;
	}
	// A term that stands there in both polarities is as it should be.
	return { same, turned: turned & ~same, all: same | turned };
}

function weightIn(reference: Reference, bits: number): number {
	let sum = 0;
	reference.terms.forEach(({ weight }, position) => {
		if ((bits >>> position) & 1) sum += weight;
	});
	return sum;
}

function sumOver(values: ArrayLike<number>, from: number, length: number): number {
	let sum = 0;
	for (let i = from; i < from + length; i++) sum += values[i] ?? 0;
	return sum;
}

/** Twice the shared weight by the sum of both. */
function likeness(sight: Sight, reference: Reference, bits: number, first: number, length: number): number {
	const both = reference.total + sumOver(sight.weight, first, length);
	return both === 0 ? 0 : Math.floor((200 * weightIn(reference, bits)) / both);
}

function measure(sight: Sight, references: References, reference: Reference, bits: Bits, first: number, length: number): Match {
	const matched = weightIn(reference, bits.all);
	const sentences = sight.reading.sentences;
	const window = sumOver(sight.weight, first, length);
	const ours = sumOver(sight.ours, reference.point * sentences.length + first, length);
	const last = sentences[first + length - 1];
	return {
		...nothing(reference.point),
		start: sentences[first]?.start ?? 0,
		end: last?.end ?? 0,
		length,
		recall: reference.total === 0 ? 0 : Math.floor((100 * matched) / reference.total),
		precision: window === 0 ? 0 : Math.min(100, Math.floor((100 * ours) / window)),
		flipped: matched === 0 ? 0 : Math.floor((100 * weightIn(reference, bits.turned)) / matched),
		...slotsOf(sight, references, reference, bits.all, first, length),
		...relationsOf(sight, reference, first, length),
		inverted: inverted(sight, reference, bits.all, first, length),
		hedged: sight.hedged.slice(first, first + length).some(Boolean),
		question: last?.question ?? false
	};
}

/** Typed values that the wording names: here, gone, or another one in their place. */
function slotsOf(
	sight: Sight,
	references: References,
	reference: Reference,
	bits: number,
	first: number,
	length: number
): Pick<Match, 'slots' | 'missing' | 'conflict'> {
	let slots = 0;
	let missing = 0;
	let conflict = 0;
	const wanted = new Set(reference.terms.map(({ term }) => term.key));
	const others = sight.terms.filter(
		(term) => term.kind === 'slot' && term.sentence >= first && term.sentence < first + length && !wanted.has(term.key)
	);
	reference.terms.forEach(({ term }, position) => {
		if (term.kind !== 'slot') return;
		if ((bits >>> position) & 1) slots++;
		else if (others.some((other) => other.slot === term.slot)) conflict++;
		else missing++;
	});
	return { slots, missing, conflict };
}

function relationsOf(
	sight: Sight,
	reference: Reference,
	first: number,
	length: number
): Pick<Match, 'relationsMissing' | 'relationsTurned'> {
	const { opposites } = lexicons[sight.reading.language];
	const here = new Set(sight.relations.slice(first, first + length).flatMap((set) => [...set]));
	let relationsMissing = 0;
	let relationsTurned = 0;
	for (const relation of reference.relations) {
		if (here.has(relation)) continue;
		const opposite = opposites.get(relation);
		if (opposite !== undefined && here.has(opposite) && !reference.relations.has(opposite)) relationsTurned++;
		else relationsMissing++;
	}
	return { relationsMissing, relationsTurned };
}

/** Only where the wording itself puts things in an order. */
function inverted(sight: Sight, reference: Reference, bits: number, first: number, length: number): number {
	if (!['@before', '@after', '@first', '@from', '@until'].some((relation) => reference.relations.has(relation))) return 0;
	const places = new Map<string, number>();
	for (const term of sight.terms)
		if (term.sentence >= first && term.sentence < first + length && !places.has(term.key)) places.set(term.key, term.token);
	const order = reference.terms
		.flatMap(({ term }, position) => ((bits >>> position) & 1 ? [places.get(term.key) ?? -1] : []))
		.filter((place) => place >= 0);
	let pairs = 0;
	let turned = 0;
	order.forEach((place, i) => {
		for (const later of order.slice(i + 1)) {
			pairs++;
			if (later < place) turned++;
		}
	});
	return pairs === 0 ? 0 : Math.floor((100 * turned) / pairs);
}
