// Small words, order and doers of a wording beside those of a window.
import { share } from './gather.ts';
import type { Details } from './details.ts';
import type { Pair } from './pair.ts';
import { sequence } from './sequence.ts';
import { words } from './small-words.ts';
import { lexicons } from './words.ts';

export function clausesFlipped({ reference, here, all }: Pair): number {
	let [other, matched] = [0, 0];
	reference.terms.forEach(({ term, weight }, position) => {
		if (!((all >>> position) & 1) || term.kind !== 'word') return;
		const same = here.filter(({ key }) => key === term.key);
		if (same.length === 0) return;
		matched += weight;
		if (same.every(({ denied }) => denied !== term.denied)) other += weight;
	});
	return share(other, matched);
}

export function inOrder({ sight, reference, window: { first, length } }: Pair): Pick<Details, 'inSequence' | 'outOfSequence'> {
	const out = { inSequence: 0, outOfSequence: 0 };
	if (reference.sequence.size === 0) return out;
	const here = sequence(sight.reading, first, length);
	for (const [key, place] of reference.sequence) {
		const other = here.get(key);
		if (other === undefined) continue;
		if (other === place) out.inSequence++;
		else out.outOfSequence++;
	}
	return { inSequence: Math.min(3, out.inSequence), outOfSequence: Math.min(3, out.outOfSequence) };
}

export function relations({ sight, reference, window: { first, length } }: Pair): Pick<Details, 'relationsMissing' | 'relationsTurned'> {
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
export function inverted({ reference, here, all }: Pair): number {
	if (!['@before', '@after', '@first', '@from', '@until'].some((relation) => reference.relations.has(relation))) return 0;
	const places = new Map<string, number>();
	for (const term of here) if (!places.has(term.key)) places.set(term.key, term.token);
	const order = reference.terms
		.flatMap(({ term }, position) => ((all >>> position) & 1 ? [places.get(term.key) ?? -1] : []))
		.filter((place) => place >= 0);
	let [pairs, turned] = [0, 0];
	order.forEach((place, i) => {
		for (const later of order.slice(i + 1)) {
			pairs++;
			if (later < place) turned++;
		}
	});
	return share(turned, pairs);
}

export function roles({ reference, here, all }: Pair): number {
	let other = 0;
	reference.terms.forEach(({ term }, position) => {
		if (term.role === null || !((all >>> position) & 1)) return;
		const same = here.filter(({ key, role }) => key === term.key && role !== null);
		if (same.length > 0 && same.every(({ role }) => role !== term.role)) other++;
	});
	return other;
}

export function smallWords({
	sight,
	reference,
	window
}: Pair): Pick<Details, 'conditions' | 'contrasts' | 'denials' | 'wordingDenials' | 'wordingConditions' | 'windowDenials' | 'universals'> {
	const first = sight.reading.sentences[window.first]?.first ?? 0;
	const last = sight.reading.sentences[window.first + window.length - 1]?.last ?? 0;
	const here = words(sight.reading, first, last);
	const more = (one: number, other: number): number => Math.max(-2, Math.min(2, one - other));
	return {
		wordingDenials: Math.min(3, reference.small.denials),
		wordingConditions: Math.min(3, reference.small.conditions),
		windowDenials: Math.min(3, here.denials),
		conditions: more(here.conditions, reference.small.conditions),
		contrasts: more(here.contrasts, reference.small.contrasts),
		denials: more(here.denials, reference.small.denials),
		universals: more(here.universals, reference.small.universals)
	};
}
