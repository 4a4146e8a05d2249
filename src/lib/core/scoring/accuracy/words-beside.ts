// Words of a wording beside those of a window: what stands in the place of what is missing, and what stands there besides.
import type { Core } from './core.ts';
import type { Details } from './details.ts';
import { share, type Window } from './gather.ts';
import type { Pair } from './pair.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { words } from './small-words.ts';
import type { Reference } from './wording.ts';

/** Whether a missing word has another of its family in its place. */
export function replacements({ reference, core, here, all }: Pair): Pick<Details, 'replaced' | 'absent' | 'headsReplaced' | 'families'> {
	const families: Record<string, number> = {};
	let [replaced, absent, heads] = [0, 0, 0];
	reference.terms.forEach(({ term, weight }, position) => {
		if ((all >>> position) & 1 || term.kind !== 'word') return;
		const sibling =
			term.family !== null && term.family !== 'polar' && here.some(({ key, family }) => family === term.family && !core.words.has(key));
		if (!sibling) {
			absent += weight;
			return;
		}
		replaced += weight;
		if (core.heads.has(term.key)) heads += weight;
		if (term.family !== null) families[term.family] = 100;
	});
	return {
		replaced: share(replaced, reference.total),
		absent: share(absent, reference.total),
		headsReplaced: share(heads, core.total),
		families
	};
}

export function headsAnywhere({ terms }: Sight, core: Core): number {
	let found = 0;
	for (const key of new Set(terms.map(({ key }) => key))) found += core.heads.get(key) ?? 0;
	return share(found, core.total);
}

export function strangers({ here, core }: Pair, { weights }: References): Pick<Details, 'foreign' | 'unknown'> {
	const out = { foreign: 0, unknown: 0 };
	for (const { kind, key, family } of here) {
		if (kind !== 'word' || core.words.has(key)) continue;
		if (family !== null) out.foreign += 5;
		else if (!key.startsWith('~') && !weights.has(key)) out.unknown += 5;
	}
	return { foreign: Math.min(100, out.foreign), unknown: Math.min(100, out.unknown) };
}

export function names({ reference, here, all }: Pair): Pick<Details, 'namesMissing' | 'namesReplaced'> {
	const wanted = new Set(reference.terms.filter(({ term }) => term.name).map(({ term }) => term.key));
	const missing = reference.terms.filter(({ term }, position) => term.name && !((all >>> position) & 1)).length;
	const other = missing > 0 && here.some(({ name, key }) => name && !wanted.has(key));
	return { namesMissing: Math.min(2, missing), namesReplaced: other ? 100 : 0 };
}

export function inside({ sight, reference, core, here }: Pair): Pick<Details, 'inside' | 'insideDenials' | 'insideContrasts'> {
	const known = here.filter(({ kind, key }) => kind !== 'relation' && core.words.has(key));
	const [first, last] = [known[0]?.token ?? 0, known.at(-1)?.token ?? -1];
	const between = here.filter(({ kind, token }) => kind === 'word' && token >= first && token <= last);
	const small = words(sight.reading, Math.max(0, first - 2), last + 2);
	const more = (one: number, other: number): number => Math.max(-2, Math.min(2, one - other));
	return {
		inside: share(known.length, between.length),
		insideDenials: more(small.denials, reference.small.denials),
		insideContrasts: more(small.contrasts, reference.small.contrasts)
	};
}

export function letters(
	sight: Sight,
	reference: Reference,
	r: number,
	{ first, length }: Window
): Pick<Details, 'lettersFound' | 'lettersOwn'> {
	const row = r * sight.reading.sentences.length;
	let [found, own] = [0, 0];
	for (let s = first; s < first + length; s++) {
		found += sight.grams[row + s] ?? 0;
		own += sight.gramCount[s] ?? 0;
	}
	return { lettersFound: share(found, reference.grams), lettersOwn: share(found, own) };
}
