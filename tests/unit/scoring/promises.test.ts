// What counts as a promise with a time: the agent's own word, a time, in one breath.
import { describe, expect, it } from 'vitest';
import { promises } from '../../../src/lib/core/scoring/observe/promises.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import type { Language } from '../../../src/lib/core/scenario/types.ts';

const seen = (text: string, language: Language, customer = '') => promises(read(text, language, customer));
const minute = 60_000;

describe.each<[Language, [text: string, within: number | null][]]>([
	[
		'en',
		[
			["I'll write to you in ten minutes.", 10 * minute],
			['I will get back to you within 15 minutes.', 15 * minute],
			["We'll call you within the hour.", 60 * minute],
			["I'll be back in half an hour.", 30 * minute],
			["In five minutes I'll be back with an answer.", 5 * minute],
			["I'll ask the depot and let you know within two hours.", 120 * minute],
			["I'll write by five.", null],
			["I'll write to you by 5 pm.", null],
			["I'll check with the depot and let you know by 17:00.", null],
			["I'm going to ring the depot today.", null],
			["You'll hear from me by tomorrow.", null],
			["I'm sorry about the wait. By the end of the day I'll have an answer for you.", null],
			["I'll look into it now, and I'll write to you by noon.", null]
		]
	],
	[
		'cs',
		[
			['Ozvu se vám do deseti minut.', 10 * minute],
			['Do hodiny se vám ozvu.', 60 * minute],
			['Za patnáct minut se vám ozvu.', 15 * minute],
			['Během půl hodiny vám dám vědět.', 30 * minute],
			['Zavolám vám do 2 hodin.', 120 * minute],
			['ozvu se do hodiny', 60 * minute],
			['Napíšu vám do pěti.', null],
			['Do 17:00 vám odpovím.', null],
			['Zjistím to na depu a do večera vám dám vědět.', null],
			['Zítra se vám ozveme.', null],
			['Dnes to prověřím.', null]
		]
	]
])('in %s', (language, table) => {
	it.each(table)('%s', (text, within) => expect(seen(text, language).map((one) => one.within)).toEqual([within]));
});

describe.each<[Language, string[]]>([
	[
		'en',
		[
			"I'll write to you soon.",
			"I'll look into it.",
			'The money will be on your card within five working days.',
			"I'll refund it, the money will be there in three days.",
			'Your site will be back within fifteen minutes.',
			"I won't write before five.",
			"I can't promise that I'll write by five.",
			'Shall I call you at five?',
			'Could you write to me by five?',
			'The depot will answer in an hour.',
			'I wrote to you an hour ago.',
			"I'll give you a £5 voucher for your next order.",
			'Your parcel left us on Monday.'
		]
	],
	[
		'cs',
		[
			'Ozvu se vám co nejdřív.',
			'Podívám se na to.',
			'Peníze budete mít na kartě do pěti pracovních dnů.',
			'Vrátím vám peníze, na kartě budou do pěti dnů.',
			'Do patnácti minut web zase poběží.',
			'Do pěti se vám neozvu.',
			'Nemůžu slíbit, že se ozvu do pěti.',
			'Mám vám zavolat v pět?',
			'Ozvete se mi do hodiny, prosím?',
			'Depo odpoví do hodiny.',
			'Psala jsem vám před hodinou.'
		]
	]
])('no promise with a time in %s', (language, table) => {
	it.each(table)('%s', (text) => expect(seen(text, language)).toEqual([]));
});

it('stands where it was made', () => {
	const text = "Thank you, Ms Hartley. I'll write to you in ten minutes. Goodbye!";
	expect(seen(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(["I'll write to you in ten minutes"]);
});

it('is not one when it is only quoted from the customer', () => {
	const said = "your colleague said: I'll write to you in ten minutes";
	expect(seen('You say you were told: "I\'ll write to you in ten minutes". I\'m sorry.', 'en', said)).toEqual([]);
});
