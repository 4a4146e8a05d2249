import { describe, expect, it } from 'vitest';
import { foundPlace } from '#lib/ui/desk/found-place.ts';

const marked = (text: string, terms: string[]) =>
	foundPlace(text, terms)
		.map(({ text: piece, marked: isMarked }) => (isMarked ? `[${piece}]` : piece))
		.join('');

describe('the place where words were found', () => {
	it.each([
		{ text: 'A parcel is late.', terms: ['parcel'], shown: 'A [parcel] is late.', why: 'is marked' },
		{ text: 'Zásilka se zpozdila.', terms: ['zasilka', 'zpozdila'], shown: '[Zásilka] se [zpozdila].', why: 'also with accents' },
		{ text: 'A parcel is late.', terms: [], shown: 'A parcel is late.', why: 'is the beginning where nothing was looked for' },
		{ text: 'Parcels are late.', terms: ['parcel'], shown: 'Parcels are late.', why: 'is a whole word' }
	])('$why', ({ text, terms, shown }) => expect(marked(text, terms)).toBe(shown));

	it('is in sight in a long text, from the beginning of a word on', () => {
		const text = `${'word '.repeat(50)}refund ${'after '.repeat(50)}`;
		expect(marked(text, ['refund'])).toMatch(/^…word (word ){4,6}\[refund\] after .* after …$/);
	});
});
