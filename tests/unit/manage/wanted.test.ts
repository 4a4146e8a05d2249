// The candidates' table as its address says: read, written, and what fits.
import { describe, expect, it } from 'vitest';
import { fits, narrows, queryOf, readWanted, usual } from '../../../src/routes/(manage)/assessments/[id=uuid]/wanted.ts';

const read = (query: string) => readWanted(new URLSearchParams(query));

describe('an address', () => {
	it.each([
		'',
		'?status=finished',
		'?text=Nora+W&status=started&band=2&decision=none&criticals=some&sort=total&page=3',
		'?columns=chosen&column=email&column=politeness&column=band',
		'?columns=chosen'
	])('%j comes back as it was', (query) => expect(queryOf(read(query))).toBe(query));

	it.each([
		['?status=lost&decision=maybe&criticals=all&sort=age&band=0&page=-1', ''],
		['?page=2e3&band=1.5', ''],
		['?column=email', ''],
		['?columns=chosen&column=password&column=email', '?columns=chosen&column=email'],
		['?text=%20%20', ''],
		['?status=finished&status=started&other=1', '?status=finished']
	])('%j counts as %j', (query, meant) => expect(queryOf(read(query))).toBe(meant));

	it('of nothing shows the usual columns and narrows nothing', () => {
		expect(read('').columns).toEqual(usual);
		expect(narrows(read('?sort=total&page=2&columns=chosen'))).toBe(false);
		expect(narrows(read('?criticals=none'))).toBe(true);
	});
});

const person = {
	name: 'Žofie Nováková',
	email: 'zofie@example.com',
	status: 'finished' as const,
	standing: { band: 2 },
	decision: 'hold' as const
};

describe('a person fits', () => {
	it.each<[string, boolean]>([
		['', true],
		['?text=zof', true],
		['?text=NOVÁK', true],
		['?text=example.com', true],
		['?text=otto', false],
		['?status=finished&band=2&decision=hold', true],
		['?status=started', false],
		['?band=1', false],
		['?decision=none', false]
	])('%j: %j', (query, fitting) => expect(fits(read(query))(person)).toBe(fitting));

	it('without a decision or a total yet', () => {
		const open = { ...person, standing: null, decision: null };
		expect([fits(read('?decision=none'))(open), fits(read('?band=1'))(open)]).toEqual([true, false]);
	});
});
