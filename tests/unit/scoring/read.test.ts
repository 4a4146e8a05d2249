import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const valuesOf = (text: string, language: Language): string[] => read(text, language).slots.map(({ kind, value }) => `${kind} ${value}`);

describe('a typed value is the same value in any wording', () => {
	test.each<[string, Language, string[]]>([
		['It costs 890 Kč', 'cs', ['amount 890 CZK']],
		['Stojí to 890,- a basta', 'cs', ['amount 890 CZK']],
		['Stojí 890,- Kč', 'cs', ['amount 890 CZK']],
		['osm set devadesát korun', 'cs', ['amount 890 CZK']],
		['1 200 Kč', 'cs', ['amount 1200 CZK']],
		['35,00 Kč', 'cs', ['amount 35 CZK']],
		['twenty-nine euros', 'en', ['amount 29 EUR']],
		['€29 or 29 EUR', 'en', ['amount 29 EUR', 'amount 29 EUR']],
		['$1,200.50', 'en', ['amount 1200.5 USD']],
		['one hundred and twenty-five pounds', 'en', ['amount 125 GBP']],
		['half a million views', 'en', ['number 500000']],
		['500k views', 'en', ['number 500000']],
		['do 14 dnů', 'cs', ['duration 14d']],
		['do čtrnácti dnů', 'cs', ['duration 14d']],
		['do ctrnacti dnu', 'cs', ['duration 14d']],
		['čtrnáctidenní lhůta', 'cs', ['duration 14d']],
		['do dvou týdnů', 'cs', ['duration 14d']],
		['within two weeks', 'en', ['duration 14d']],
		['a fortnight', 'en', ['duration 14d']],
		['within 24 hours', 'en', ['duration 1d']],
		['half an hour', 'en', ['duration 30min']],
		['a quarter of an hour', 'en', ['duration 15min']],
		['do čtvrt hodiny', 'cs', ['duration 15min']],
		['do čtvrthodiny', 'cs', ['duration 15min']],
		['za půlhodinu', 'cs', ['duration 30min']],
		['5 pracovních dnů', 'cs', ['duration 5wd']],
		['five business days', 'en', ['duration 5wd']],
		['3–5 working days', 'en', ['duration 3wd', 'duration 5wd']],
		['do týdne', 'cs', ['duration 7d']],
		['za tři měsíce', 'cs', ['duration 3mo']],
		['10 %', 'cs', ['percent 10%']],
		['ten per cent', 'en', ['percent 10%']],
		['pětadvacet procent', 'cs', ['percent 25%']],
		['5. března', 'cs', ['date 5.3.']],
		['5. 3. 2026', 'cs', ['date 5.3.']],
		['March 5th', 'en', ['date 5.3.']],
		['on the 5th of March', 'en', ['date 5.3.']],
		['2026-03-05', 'en', ['date 5.3.']],
		['v pátek', 'cs', ['date fri']],
		['at 2:30 p.m.', 'en', ['time 14:30']],
		['ve 14.30', 'cs', ['time 14:30']],
		['at 6.40 this evening', 'en', ['time 18:40']],
		['at seven in the evening', 'en', ['time 19:00']],
		['at ten at night', 'en', ['time 22:00']],
		['half past six tonight', 'en', ['time 18:30']],
		['quarter to nine', 'en', ['time 8:45']],
		['at twenty to seven', 'en', ['time 6:40']],
		['five o’clock', 'en', ['time 5:00']],
		['between 8 and 10 am', 'en', ['time 8:00', 'time 10:00']],
		['8–10 p.m.', 'en', ['time 20:00', 'time 22:00']],
		['from 10 to 2 pm', 'en', ['time 10:00', 'time 14:00']],
		['on Friday between eight and ten', 'en', ['date fri', 'time 8:00', 'time 10:00']],
		['from eight to ten people', 'en', ['number 8', 'number 10']],
		['ten to twelve people', 'en', ['number 10', 'number 12']],
		['v půl sedmé večer', 'cs', ['time 18:30']],
		['ve čtvrt na devět', 'cs', ['time 8:15']],
		['ve tři čtvrtě na pět odpoledne', 'cs', ['time 16:45']],
		['mezi 8. a 10. hodinou', 'cs', ['time 8:00', 'time 10:00']],
		['mezi osmou a desátou ranní', 'cs', ['time 8:00', 'time 10:00']],
		['ve středu od osmi do deseti', 'cs', ['date wed', 'time 8:00', 'time 10:00']],
		['do 24 hodin', 'cs', ['duration 1d']],
		['za 2 hodiny', 'cs', ['duration 2h']],
		['trvá 8–10 h', 'cs', ['duration 8h', 'duration 10h']],
		['order A-2291', 'en', ['reference a2291']],
		['+420 777 123 456', 'cs', ['phone 777123456']],
		['one of us', 'en', []],
		['jeden z nás', 'cs', []]
	])('%s', (text, language, expected) => {
		expect(valuesOf(text, language)).toEqual(expected);
	});
});

describe('disguised letters are read as what they look like', () => {
	test.each([
		['an іdiоt', 'idiot', 2],
		['an i\u200bd\u200biot', 'idiot', 2],
		['an ｉｄｉｏｔ', 'idiot', 5],
		['an id1ot', 'idiot', 0],
		['an 1diot', '1', 0],
		['caf\u0065\u0301', 'café', 0]
	])('%s', (text, word, hidden) => {
		const reading = read(text, 'en');
		expect(reading.tokens.map((token) => token.word)).toContain(word);
		expect(reading.hidden).toBe(hidden);
	});

	test('a text in another script stays what it is', () => {
		expect(read('Привет', 'en')).toMatchObject({ hidden: 0, tokens: [{ word: 'привет' }] });
	});

	test('codes and model names are not words in disguise', () => {
		expect(read('B2B, A1B2C3 and P-48213', 'en').tokens.map(({ word }) => word)).toEqual(['b2b', ',', 'a1b2c3', 'and', 'p-48213']);
	});
});

describe('sentences', () => {
	test.each<[string, Language, string[]]>([
		['It is here. Is it? Yes!', 'en', ['It is here.', 'Is it?', 'Yes!']],
		['Dr. Smith paid $1.50 on 5. He left.', 'en', ['Dr. Smith paid $1.50 on 5.', 'He left.']],
		['Přijde 14. května ve 14.30. Těšíme se.', 'cs', ['Přijde 14. května ve 14.30.', 'Těšíme se.']],
		['Č. 5 stojí 20 Kč. Paní p. Nová ví.', 'cs', ['Č. 5 stojí 20 Kč.', 'Paní p. Nová ví.']],
		['Děkuji :) Hezký den', 'cs', ['Děkuji :) Hezký den']],
		['First line\nsecond line', 'en', ['First line', 'second line']]
	])('%s', (text, language, expected) => {
		expect(read(text, language).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	test('a question ends with a question mark, whatever follows it', () => {
		expect(read('Really?! :) Yes.', 'en').sentences.map(({ question }) => question)).toEqual([true, false]);
	});
});

describe('quotations', () => {
	test('words of the customer in quotation marks are set apart', () => {
		const reading = read('You wrote "you are useless", and I see why.', 'en', 'Hey, you are useless!');
		expect(reading.tokens.filter(({ quoted }) => quoted).map(({ word }) => word)).toEqual(['you', 'are', 'useless']);
	});

	test('a made-up quotation stays the writer’s own', () => {
		expect(read('You are "useless".', 'en', 'Hello').tokens.some(({ quoted }) => quoted)).toBe(false);
	});
});

describe('any text can be read', () => {
	test('offsets lie within the text and never go back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom<Language>('en', 'cs'), (text, language) => {
				const { tokens, sentences, slots } = read(text, language, text);
				let before = 0;
				for (const { start, end } of tokens) {
					expect(start).toBeGreaterThanOrEqual(before);
					expect(end).toBeGreaterThan(start);
					before = end;
				}
				expect(before).toBeLessThanOrEqual(text.length);
				expect(sentences.at(-1)?.last ?? 0).toBe(tokens.length);
				for (const { first, last } of slots) expect(last).toBeGreaterThan(first);
			})
		);
	});

	test.each([
		'a'.repeat(50_000),
		'"'.repeat(50_000),
		'a.'.repeat(25_000),
		'1 '.repeat(25_000),
		'> \n'.repeat(15_000),
		'á'.normalize('NFD').repeat(25_000)
	])('a hostile text takes no more than a moment (%#)', (text) => {
		// Processor time: what else this machine does is nobody's fault.
		const before = process.cpuUsage();
		read(text, 'cs', 'customer');
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
	});
});
