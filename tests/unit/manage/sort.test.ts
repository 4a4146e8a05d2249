import { describe, expect, it } from 'vitest';
import { readOrder, sorted, type Order } from '../../../src/routes/(manage)/assessments/[id=uuid]/sort.ts';

const people = [
	{ name: 'Žaneta', status: 'invited', standing: null },
	{ name: 'Adam', status: 'finished', standing: { band: 2 } },
	{ name: 'Šárka', status: 'finished', standing: { band: 1 } },
	{ name: 'Čeněk', status: 'revoked', standing: null },
	{ name: 'Cyril', status: 'started', standing: null },
	{ name: 'Bára', status: 'expired', standing: null },
	{ name: 'Dana', status: 'finished', standing: { band: 1 } }
] as const;

describe('candidates in order', () => {
	it.each<[Order, string]>([
		['newest', 'Žaneta Adam Šárka Čeněk Cyril Bára Dana'],
		['name', 'Adam Bára Cyril Čeněk Dana Šárka Žaneta'],
		['status', 'Adam Dana Šárka Cyril Žaneta Bára Čeněk'],
		['total', 'Dana Šárka Adam Bára Cyril Čeněk Žaneta']
	])('by %s: %s', (order, names) => {
		expect(sorted(people, order, 'cs').map(({ name }) => name)).toEqual(names.split(' '));
	});

	it.each([
		['total', 'total'],
		['email', 'newest'],
		[null, 'newest']
	])('asked for by %s are sorted by %s', (text, order) => {
		expect(readOrder(text)).toBe(order);
	});
});
