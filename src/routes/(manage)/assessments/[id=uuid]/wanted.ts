// What is wanted of the candidates' table, all of it in the address: a bookmark, a saved view and a page without scripts are the same thing.
import { criteria, type Criterion } from '#lib/core/scenario/types.ts';
import { orders, readOrder, type Order } from './sort.ts';
import type { Status } from './status.ts';

export const statuses = ['invited', 'expired', 'revoked', 'started', 'finished'] as const satisfies readonly Status[];
export const decisionKinds = ['advance', 'hold', 'decline', 'none'] as const;
export const criticalKinds = ['some', 'none'] as const;
export const columns = ['email', 'finished', 'tasks', ...criteria, 'total', 'band', 'criticals', 'decision', 'link'] as const;
export type Column = (typeof columns)[number];

/** Shown until somebody chooses others. */
export const usual: readonly Column[] = columns.filter((column) => column !== 'finished');

/** '' and null: whatever it is. */
export interface Wanted {
	/** In name or e-mail. */
	text: string;
	status: Status | '';
	band: number | null;
	decision: (typeof decisionKinds)[number] | '';
	criticals: (typeof criticalKinds)[number] | '';
	order: Order;
	columns: readonly Column[];
	/** From 1. */
	page: number;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | '' => known.find((one) => one === text) ?? '';
const whole = (text: string | null): number | null => (text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null);

/** What is no answer counts as not asked. */
export function readWanted(params: URLSearchParams): Wanted {
	const chosen = params.getAll('column');
	return {
		text: (params.get('text') ?? '').trim().slice(0, 120),
		status: oneOf(statuses, params.get('status')),
		band: whole(params.get('band')),
		decision: oneOf(decisionKinds, params.get('decision')),
		criticals: oneOf(criticalKinds, params.get('criticals')),
		order: readOrder(params.get('sort')),
		// Unticked boxes are not sent: `columns` says that boxes were there at all.
		columns: params.has('columns') ? columns.filter((column) => chosen.includes(column)) : usual,
		page: whole(params.get('page')) ?? 1
	};
}

const same = (a: readonly Column[], b: readonly Column[]): boolean => a.length === b.length && a.every((column, i) => column === b[i]);

/** As the address has it, without what goes without saying: "?status=finished&sort=total", or ''. */
export function queryOf({ text, status, band, decision, criticals, order, columns: shown, page }: Wanted): string {
	const params = new URLSearchParams();
	const said = { text, status, band, decision, criticals, sort: order === orders[0] ? '' : order, page: page === 1 ? '' : page };
	for (const [name, value] of Object.entries(said)) if (value !== '' && value !== null) params.set(name, String(value));
	if (!same(shown, usual)) {
		params.set('columns', 'chosen');
		for (const column of shown) params.append('column', column);
	}
	const query = params.toString();
	return query === '' ? '' : `?${query}`;
}

/** Whether only some of the people are wanted. */
export const narrows = ({ text, status, band, decision, criticals }: Wanted): boolean =>
	text !== '' || status !== '' || band !== null || decision !== '' || criticals !== '';

interface Person {
	name: string;
	email: string;
	status: Status;
	standing: { band: number } | null;
	decision: 'advance' | 'hold' | 'decline' | null;
}

/** "Žofie" is found by "zof". */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** All that is told without opening a scorecard: not the criticals. */
export function fits({ text, status, band, decision }: Wanted): (person: Person) => boolean {
	const sought = plain(text);
	return (person) =>
		(status === '' || person.status === status) &&
		(band === null || person.standing?.band === band) &&
		(decision === '' || (person.decision ?? 'none') === decision) &&
		(sought === '' || plain(`${person.name} ${person.email}`).includes(sought));
}

export const isCriterion = (column: Column): column is Criterion => (criteria as readonly string[]).includes(column);
