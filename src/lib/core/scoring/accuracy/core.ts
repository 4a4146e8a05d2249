// What all wordings of a key point have in common: the words that matter, the values that it needs.
import type { SlotKind } from '../observe/reading-types.ts';
import { rangesOf, type Range } from './ranges.ts';
import { terms, type Term } from './terms.ts';
import { weightOf, type Wording } from './wording.ts';

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
	/** Of the author's wordings. */
	ranges: Range[];
	/** Values that at least half of the author's wordings give: terms. */
	required: Term[];
	/** How many wordings its author gave. */
	wordings: number;
	/** Words near those values in the author's wordings. */
	nearValues: Set<string>;
}

export function coreOf(wordings: Wording[], point: number, weights: Map<string, number>): Core {
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
		values: new Set(yes.flatMap(({ reading }) => reading.slots.map(({ value }) => value))),
		ranges: yes.flatMap(({ reading }) => rangesOf(reading, reading.slots))
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
