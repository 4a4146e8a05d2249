// The catalogue as its address asks for it.
import { expect, it } from 'vitest';
import { fits, isOpen, readFilter } from '../../../src/lib/ui/catalogue-filter.ts';

const one = {
	title: 'Den bez balíku',
	summary: 'Zákaznice čeká.',
	company: 'Parcelio',
	level: 3,
	minutes: 30,
	kind: 'conversation',
	channel: 'chat',
	skills: ['calming', 'diagnosing']
} as const;

it.each([
	['', true],
	['q=', true],
	['q=balik+ceka', true],
	['q=PARCELIO', true],
	['q=balik+kuchyne', false],
	['skill=calming', true],
	['skill=queue', false],
	['skill=flying', true], // nobody knows it: nothing is left out
	['level=3', true],
	['level=2', false],
	['length=middle', true],
	['length=long', false],
	['length=short', false],
	['place=chat', true],
	['place=email', false],
	['place=queue', false],
	['q=balik&skill=calming&level=3&length=middle&place=chat', true]
])('"%s" shows it: %j', (asked, shown) => {
	expect(fits(one, readFilter(new URLSearchParams(asked)))).toBe(shown);
});

it('what is no conversation is found by its kind, for its channel is a stand-in', () => {
	const page = { ...one, kind: 'page-review', channel: 'ticket' } as const;
	expect(fits(page, readFilter(new URLSearchParams('place=page-review')))).toBe(true);
	expect(fits(page, readFilter(new URLSearchParams('place=ticket')))).toBe(false);
});

it('what was asked for wrongly filters nothing', () => {
	expect(isOpen(readFilter(new URLSearchParams('level=9&place=moon&q=++')))).toBe(false);
});
