import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { decide } from '../../../src/lib/core/scoring/accuracy/decide.ts';
import { match, type Match } from '../../../src/lib/core/scoring/accuracy/match.ts';
import { prepare } from '../../../src/lib/core/scoring/accuracy/references.ts';
import { sequence } from '../../../src/lib/core/scoring/accuracy/sequence.ts';
import { sumOf } from '../../../src/lib/core/scoring/accuracy/trees.ts';
import { terms } from '../../../src/lib/core/scoring/accuracy/terms.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const keysOf = (text: string, language: Language): string[] => terms(read(text, language)).map(({ key }) => key);

function against(wording: string, reply: string, language: Language = 'en'): Match {
	const references = prepare([{ id: 'point', yes: [wording], no: [], samples: { yes: [], no: [] } }], language);
	const [found] = match(read(reply, language), references);
	if (found === undefined) throw new Error('no match');
	return found;
}

test.each<[Language, string, string]>([
	['en', 'reimbursed', 'refund'],
	['en', 'give you the money back', 'refund'],
	['en', 'courier', 'delivery company'],
	['cs', 'zásilka', 'balík'],
	['cs', 'dejte mi vědět', 'oznamte'],
	['cs', 'doplatíte', 'zaplatíte']
])('%s: "%s" and "%s" share a meaning', (language, one, other) => {
	expect(keysOf(one, language).some((key) => key.startsWith('~') && keysOf(other, language).includes(key))).toBe(true);
});

test.each<[string, Language, string[]]>([
	['the fortieth day', 'en', ['duration 40d']],
	['day 30', 'en', ['duration 30d']],
	['two working weeks', 'en', ['duration 10wd']],
	['10 bank days', 'en', ['duration 10wd']],
	['an hour and a half', 'en', ['duration 90min']],
	['two fifths of the price', 'en', ['percent 40%']],
	['a quarter of an hour', 'en', ['duration 15min']],
	['the twenty-third of May', 'en', ['date 23.5.']],
	['31 May 2026', 'en', ['date 31.5.']],
	['30 kg', 'en', ['number 30 kg']],
	['polovina ceny', 'cs', ['percent 50%']],
	['do páté odpoledne', 'cs', ['time 17:00']],
	['do 24 hodin', 'cs', ['duration 1d']],
	['do konce dubna', 'cs', ['date m4']],
	['rok a půl', 'cs', ['duration 18mo']],
	['do 30. dne', 'cs', ['duration 30d']]
])('"%s" has its value', (text, language, values) => {
	expect(read(text, language).slots.map(({ kind, value }) => `${kind} ${value}`)).toEqual(values);
});

describe('what a reply has in another way than the wording', () => {
	test.each<[string, string, string, keyof Match]>([
		['a required value is not there', 'The fee is £6.', 'There is a fee, see the price list.', 'lacking'],
		['another value stands in its place', 'The fee is £6.', 'The fee is £16.', 'rival'],
		['a limit became a minimum', 'The file has at most 25 MB.', 'The file has at least 25 MB.', 'bounds'],
		[
			'a sibling stands in its place',
			'We send the contract to the customer by letter.',
			'We send the contract to the customer by e-mail.',
			'replaced'
		],
		['the clause is denied', 'You can cancel the order.', 'You cannot cancel the order.', 'clausesFlipped'],
		['the order is turned', 'Cancel the mailbox after the transfer.', 'Cancel the mailbox before the transfer.', 'outOfSequence']
	])('%s', (_, wording, reply, measure) => {
		expect(against(wording, reply)[measure]).toBeGreaterThan(0);
		expect(against(wording, wording)[measure]).toBe(0);
	});
});

test.each([
	['Scan the form before you upload it.', 'Upload it after you have scanned the form.'],
	['Once you have scanned the form, upload it.', 'First scan the form, then upload it.']
])('"%s" and "%s" put things in one order', (one, other) => {
	const [first, second] = [one, other].map((text) => sequence(read(text, 'en'), 0, 1));
	const shared = [...(first ?? new Map<string, number>())].filter(([key]) => second?.has(key) === true);
	expect(shared.length).toBeGreaterThan(1);
	expect(shared.every(([key, place]) => second?.get(key) === place)).toBe(true);
});

test('a tree adds the leaf that its questions lead to', () => {
	const tree = [0, 50, 1, 10, 1, 20, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8];
	expect(sumOf([tree], [40, 5])).toBe(2);
	expect(sumOf([tree], [60, 30])).toBe(8);
	expect(sumOf([tree, tree], [60, 30])).toBe(16);
});

test.each<[Language, string, string]>([
	['en', 'The discount applies only to annual billing.', 'The discount applies to both annual and monthly billing, you choose.'],
	['cs', 'Nárok máte jen do 30 dnů.', 'Nárok máte do 60 dnů.']
])('%s: nearly all words of "%s" are not enough where one of them turns it: %s', (language, wording, reply) => {
	expect(decide(against(wording, reply, language)).state).not.toBe('said');
});
