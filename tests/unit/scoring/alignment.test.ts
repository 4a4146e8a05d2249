import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { align, type Alignment } from '../../../src/lib/core/scoring/accuracy/alignment.ts';
import { pieces } from '../../../src/lib/core/scoring/accuracy/pieces.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const lay = (language: Language, wording: string, reply: string): Alignment =>
	align(pieces(read(wording, language)), pieces(read(reply, language)));

describe('a wording laid beside a reply', () => {
	const wording = 'You can return the product within 30 days of delivery.';

	test('lies along wholly where the reply has it word for word, whatever stands before and after it', () => {
		expect(lay('en', wording, `Thanks for asking. ${wording} Have a nice day.`)).toMatchObject({
			along: 100,
			swapped: 0,
			putIn: 0,
			leftOut: 0
		});
	});

	test.each<[string, Language, string, string, Partial<Alignment>]>([
		[
			'another word in its place',
			'en',
			wording,
			'You can return the product within 30 days of ordering it.',
			{ swapped: 0, swappedValues: 0 }
		],
		[
			'another value in its place',
			'en',
			wording,
			'You can return the product within 13 days of delivery.',
			{ swapped: 1, swappedValues: 1 }
		],
		['a word put in', 'en', wording, 'You can return the unopened product within 30 days of delivery.', { putIn: 1, leftOut: 0 }],
		['a word left out', 'en', wording, 'You can return within 30 days of delivery.', { leftOut: 1, putIn: 0 }],
		['a negator put in', 'en', wording, 'You can not return the product within 30 days of delivery.', { turned: 1 }],
		['a negator inside a Czech word', 'cs', 'Balík zítra dorazí k vám domů.', 'Balík zítra nedorazí k vám domů.', { turned: 1 }]
	])('%s is counted', (_, language, text, reply, counts) => {
		const found = lay(language, text, reply);
		expect(found).toMatchObject(counts);
		expect(found.along).toBeLessThan(100);
	});

	test('the same words in another order lie along only in part', () => {
		expect(
			lay('en', 'First pay the invoice, then we restore the domain.', 'First we restore the domain, then pay the invoice.').along
		).toBeLessThan(70);
	});

	test('a reply without words lies along nothing', () => {
		expect(lay('en', wording, '…')).toMatchObject({ along: 0, words: 0, small: 0 });
	});
});
