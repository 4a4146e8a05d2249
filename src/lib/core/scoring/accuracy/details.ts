// What the nearest wording and the window do not share: polarity, typed values, relations, order.
import { weightIn, type Reference } from './references.ts';
import type { Sight } from './sight.ts';
import { lexicons } from './words.ts';

export interface Details {
	/** Share of the matched weight that is denied in one text and not in the other, 0–100. */
	flipped: number;
	/** Typed values of the wording: found; missing; replaced by another of their kind. */
	slots: number;
	missing: number;
	conflict: number;
	/** Relations of the wording that are missing; that stand there the other way round. */
	relationsMissing: number;
	relationsTurned: number;
	/** Share of pairs of terms that stand in another order than in the wording, if the order matters, 0–100. */
	inverted: number;
}

interface Bits {
	turned: number;
	all: number;
}

export function details(sight: Sight, reference: Reference, bits: Bits, first: number, length: number): Details {
	return {
		flipped: flipped(reference, bits),
		...slots(sight, reference, bits.all, first, length),
		...relations(sight, reference, first, length),
		inverted: inverted(sight, reference, bits.all, first, length)
	};
}

function flipped(reference: Reference, { turned, all }: Bits): number {
	const matched = weightIn(reference, all);
	return matched === 0 ? 0 : Math.floor((100 * weightIn(reference, turned)) / matched);
}

function slots(
	sight: Sight,
	reference: Reference,
	bits: number,
	first: number,
	length: number
): Pick<Details, 'slots' | 'missing' | 'conflict'> {
	const out = { slots: 0, missing: 0, conflict: 0 };
	if (!reference.terms.some(({ term }) => term.kind === 'slot')) return out;
	const wanted = (key: string): boolean => reference.terms.some(({ term }) => term.key === key);
	const others = sight.terms.filter(
		(term) => term.kind === 'slot' && term.sentence >= first && term.sentence < first + length && !wanted(term.key)
	);
	reference.terms.forEach(({ term }, position) => {
		if (term.kind !== 'slot') return;
		if ((bits >>> position) & 1) out.slots++;
		else if (others.some((other) => other.slot === term.slot)) out.conflict++;
		else out.missing++;
	});
	return out;
}

function relations(
	sight: Sight,
	reference: Reference,
	first: number,
	length: number
): Pick<Details, 'relationsMissing' | 'relationsTurned'> {
	const { opposites } = lexicons[sight.reading.language];
	const out = { relationsMissing: 0, relationsTurned: 0 };
	const stands = (relation: string): boolean => {
		for (let s = first; s < first + length; s++) if (sight.relations[s]?.has(relation)) return true;
		return false;
	};
	for (const relation of reference.relations) {
		if (stands(relation)) continue;
		const opposite = opposites.get(relation);
		if (opposite !== undefined && stands(opposite) && !reference.relations.has(opposite)) out.relationsTurned++;
		else out.relationsMissing++;
	}
	return out;
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
	let [pairs, turned] = [0, 0];
	order.forEach((place, i) => {
		for (const later of order.slice(i + 1)) {
			pairs++;
			if (later < place) turned++;
		}
	});
	return pairs === 0 ? 0 : Math.floor((100 * turned) / pairs);
}
