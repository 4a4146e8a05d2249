// Typed values of a wording beside those of a window.
import { share } from './gather.ts';
import type { Details } from './details.ts';
import type { Pair } from './pair.ts';
import { neighbours, type Core } from './core.ts';
import type { Sight } from './sight.ts';
import type { Term } from './terms.ts';

export function slots({ reference, core, here, all }: Pair): Pick<Details, 'slots' | 'missing' | 'conflict' | 'bounds' | 'strange'> {
	const out = { slots: 0, missing: 0, conflict: 0, bounds: 0, strange: 0 };
	const wanted = new Set(reference.terms.map(({ term }) => term.key));
	const values = here.filter((term) => term.kind === 'slot');
	const others = values.filter(({ key }) => !wanted.has(key));
	reference.terms.forEach(({ term }, position) => {
		if (term.kind !== 'slot') return;
		if ((all >>> position) & 1) {
			out.slots++;
			const bound = values.find(({ key }) => key === term.key)?.bound ?? null;
			if (bound !== null && term.bound !== null && bound !== term.bound) out.bounds++;
		} else if (others.some(({ slot }) => slot === term.slot)) out.conflict++;
		else out.missing++;
	});
	out.strange = others.filter(({ slot, key }) => slot !== null && core.kinds.has(slot) && !core.values.has(key.slice(1))).length;
	return out;
}

/** Looked for in the whole reply: a value may stand in a sentence of its own. */
export function required({ terms }: Sight, core: Core): Pick<Details, 'required' | 'lacking' | 'rival'> {
	const values = terms.filter(({ kind }) => kind === 'slot');
	const bare = (key: string): string => String(Number.parseFloat(key.slice(1)));
	const meets = (wanted: Term, { key, slot }: Term): boolean =>
		key === wanted.key || (slot === 'number' && wanted.slot !== 'number' && bare(key) === bare(wanted.key));
	const lacking = core.required.filter((wanted) => !values.some((value) => meets(wanted, value)));
	const related = new Set(terms.filter(({ key }) => core.heads.has(key)).map(({ sentence }) => sentence));
	const rival = lacking.some((wanted) =>
		values.some(
			(value) =>
				(value.slot === wanted.slot || value.slot === 'number') && !core.values.has(value.key.slice(1)) && related.has(value.sentence)
		)
	);
	return { required: Math.min(3, core.required.length), lacking: share(lacking.length, core.required.length), rival: rival ? 100 : 0 };
}

export function valueContext({ terms }: Sight, core: Core): number {
	let most = -1;
	for (const value of terms) {
		if (value.kind !== 'slot' || !core.required.some(({ key }) => key === value.key)) continue;
		const near = neighbours(terms, value);
		most = Math.max(most, share(near.filter(({ key }) => core.nearValues.has(key)).length, near.length));
	}
	return most < 0 ? 50 : most;
}
