// Candidates in the order in which they are wanted.
import type { Language } from '#lib/core/scenario/types.ts';
import type { Status } from './status.ts';

export const orders = ['newest', 'name', 'status', 'total'] as const;
export type Order = (typeof orders)[number];

interface Sortable {
	name: string;
	status: Status;
	/** Null: not everything is scored yet. */
	standing: { band: number } | null;
}

/** Those whose turn it is to be read stand first. */
const rank: Record<Status, number> = { finished: 0, started: 1, invited: 2, expired: 3, revoked: 4 };

export const readOrder = (text: string | null): Order => orders.find((order) => order === text) ?? 'newest';

const last = Number.MAX_SAFE_INTEGER;
const bandOf = ({ standing }: Sortable): number => standing?.band ?? last;

/** `newest` leaves them as they come. Totals are sorted by band alone: inside one there is no order, so it goes by name; who has none yet stands last. */
export function sorted<T extends Sortable>(people: readonly T[], order: Order, language: Language): T[] {
	const { compare } = new Intl.Collator(language);
	const byName = (a: T, b: T) => compare(a.name, b.name);
	switch (order) {
		case 'newest':
			return [...people];
		case 'name':
			return people.toSorted(byName);
		case 'status':
			return people.toSorted((a, b) => rank[a.status] - rank[b.status] || byName(a, b));
		case 'total':
			return people.toSorted((a, b) => bandOf(a) - bandOf(b) || byName(a, b));
	}
}
