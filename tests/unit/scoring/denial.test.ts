import { describe, expect, test } from 'vitest';
import type { Fact, Language } from '../../../src/lib/core/scenario/types.ts';
import { accuracy } from '../../../src/lib/core/scoring/accuracy/index.ts';
import { terms } from '../../../src/lib/core/scoring/accuracy/terms.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { fact, lampShop } from './fixtures.ts';

describe('what a denial reaches', () => {
	test.each<[Language, string, string, string]>([
		['en', 'No data is lost.', 'safe', 'said'],
		['en', 'None of it has been lost.', 'safe', 'said'],
		['en', 'Your data is not safe.', 'safe', 'denied'],
		['en', 'Your orders are gone.', 'safe', 'denied'],
		['en', 'You pay nothing for it.', 'free', 'said'],
		['en', 'It is not free.', 'free', 'denied'],
		['en', 'No problem, it is lost.', 'safe', 'denied'],
		['cs', 'Nic se neztratilo.', 'bezpecny', 'said'],
		['cs', 'Žádná data pryč nejsou.', 'bezpecny', 'said'],
		['cs', 'Data jsou pryč.', 'bezpecny', 'denied'],
		['cs', 'Nic neplatíte.', 'zdarma', 'said'],
		['cs', 'Zdarma to není.', 'zdarma', 'denied'],
		['cs', 'Bez lepku máme makovec.', 'makovec', 'said'],
		['cs', 'Bez zbytečného čekání to nejde.', 'čekání', 'denied']
	])('%s: of "%s", %s is %s', (language, text, word, state) => {
		const key = terms(read(word, language))[0]?.key;
		const found = terms(read(text, language)).find((term) => term.key === key);
		expect(found?.negated).toBe(state === 'denied');
	});

	test.each<[Language, string, string, 'said' | 'denied']>([
		['en', "I'm not able to see why the refund is late.", 'refund', 'said'],
		['en', "I can't explain the refund, it is on its way.", 'refund', 'said'],
		['en', "We don't know how the parcel got there.", 'parcel', 'said'],
		['en', "I can't tell you whether the parcel is late.", 'parcel', 'said'],
		['en', 'There will be no refund.', 'refund', 'denied'],
		['en', "We can't refund it.", 'refund', 'denied'],
		['en', "I don't think you get a refund.", 'refund', 'denied'],
		['cs', 'Nevím kde balík uvízl.', 'balik', 'said'],
		['cs', 'Nemůžu vysvětlit, proč balík stojí.', 'balik', 'said'],
		['cs', 'Balík nedorazí.', 'dorazi', 'denied']
	])('who does not know why has denied nothing: %s "%s": %s is %s', (language, text, word, state) => {
		const key = terms(read(word, language))[0]?.key;
		const found = terms(read(text, language)).find((term) => term.key === key);
		expect(found?.negated).toBe(state === 'denied');
	});

	test('"a £5 voucher" is five pounds, not one', () => {
		expect(read('a £5 voucher', 'en').slots.map(({ value }) => value)).toEqual(['5 GBP']);
	});
});

const facts: Record<Language, Fact[]> = {
	en: [
		fact({
			name: 'safe',
			say: 'Your site and your orders are safe, nothing is lost.',
			also: ['All your files and the database are intact.', 'None of your data has been lost.'],
			not: ['Your orders are gone.', 'Everything has been deleted.']
		}),
		fact({
			name: 'lost',
			say: 'Your parcel is lost.',
			also: ['The courier has lost your parcel.'],
			not: ['Your parcel is only delayed.']
		}),
		fact({
			name: 'choice',
			say: 'You can choose whether we send you a new one or refund the full price.',
			also: ['Would you like a replacement or your money back?'],
			not: ["We have to wait for the courier's search first."]
		}),
		fact({
			name: 'voucher',
			say: 'I can give you a £5 voucher for your next order.',
			also: ['There is a voucher for five pounds for your next order.'],
			not: ['I can give you a £20 voucher.']
		})
	],
	cs: [
		fact({
			name: 'safe',
			say: 'Váš web i objednávky jsou v pořádku, nic se neztratilo.',
			also: ['Všechny soubory i databáze jsou v bezpečí.'],
			not: ['Objednávky jsou pryč.', 'Všechno se smazalo.']
		}),
		fact({ name: 'lost', say: 'Váš balík se ztratil.', also: ['Dopravce váš balík ztratil.'], not: ['Balík se jen zpozdil.'] }),
		fact({
			name: 'choice',
			say: 'Můžete si vybrat, jestli pošleme nový, nebo vrátíme celou částku.',
			also: ['Chcete náhradu, nebo peníze zpátky?'],
			not: ['Musíme nejdřív počkat, až to dopravce dohledá.']
		}),
		fact({
			name: 'voucher',
			say: 'Můžu vám dát poukaz na 150 Kč na příští nákup.',
			also: ['Jako omluvu máme poukaz na 150 Kč.'],
			not: ['Dám vám poukaz na 500 Kč.']
		})
	]
};
const shops = { en: lampShop('en', { facts: facts.en }), cs: lampShop('cs', { facts: facts.cs }) };
const stateOf = (text: string, language: Language, name: string): string =>
	accuracy(read(text, language), shops[language]).facts.find((seen) => seen.fact === name)?.state ?? 'missing';

describe('what contradicts a fact', () => {
	test.each<[Language, string, string, string]>([
		['en', 'safe', 'No data is lost.', 'said'],
		['en', 'safe', 'Your site and your orders are safe.', 'said'],
		['en', 'safe', 'Your orders are gone, I am sorry.', 'contradicted'],
		['en', 'safe', 'I have switched on the boost.', 'missing'],
		['en', 'choice', 'Sent. Bye.', 'missing'],
		['en', 'lost', "it's only a bit delayed", 'contradicted'],
		['en', 'lost', 'I am sorry about the delay.', 'missing'],
		['en', 'lost', 'I am one hundred per cent with you.', 'missing'],
		['en', 'voucher', 'I can offer a £15 voucher for your next order.', 'contradicted'],
		['en', 'voucher', 'A £15 voucher? Sorry, I can give you a £5 voucher for your next order.', 'said'],
		['cs', 'safe', 'Nic se neztratilo, objednávky jsou v pořádku.', 'said'],
		['cs', 'safe', 'Objednávky jsou bohužel pryč.', 'contradicted'],
		['cs', 'safe', 'Zapnula jsem posílení, za chvíli to pojede.', 'missing'],
		['cs', 'choice', 'Vráceno.', 'missing'],
		['cs', 'lost', 'Mám to na sto procent.', 'missing'],
		['cs', 'voucher', 'Můžu vám dát poukaz na 300 Kč.', 'contradicted'],
		['cs', 'voucher', 'poukaz na 300 Kč', 'contradicted']
	])('%s %s: %s is %s', (language, name, text, state) => {
		expect(stateOf(text, language, name)).toBe(state);
	});
});

describe('a question that samples teach', () => {
	const suits = fact({
		name: 'suits',
		kind: 'asked',
		say: 'in the morning',
		ask: ['Which days suit you?', 'When would you like to come?'],
		samples: {
			yes: ['Tell me please which mornings are good for you?', 'Are you free on Thursday?', 'What time fits?'],
			no: ['I have moved the appointment.', 'The waiting room is on the left.', 'What is your name, please?']
		}
	});
	test.each<[string, boolean]>([
		['Which days would suit you?', true],
		['So which mornings are good for you?', true],
		['Tell me please the number?', false]
	])('%s', (text, asked) => {
		const shop = lampShop('en', { facts: [suits] });
		expect(accuracy(read(text, 'en'), shop).asked.length > 0).toBe(asked);
	});
});

describe('a forbidden wording among others', () => {
	const shop = lampShop('en', {
		forbidden: [
			{
				name: 'date',
				rule: 'No day.',
				say: ['It will be with you tomorrow morning.', 'I guarantee it arrives on Saturday.'],
				critical: true
			},
			{ name: 'courier', rule: 'Not to the courier.', say: ['You will have to take that up with the delivery company.'], critical: false }
		]
	});
	test.each<[string, string[]]>([
		['I can send a new one by special courier, it will be with you tomorrow morning', ['date']],
		['Sorry about that, and it will be with you tomorrow morning, promise!', ['date']],
		['I cannot say whether it will be with you tomorrow morning', []],
		['Will it be with you tomorrow morning?', []],
		['The courier has lost your parcel.', []]
	])('%s', (text, names) => {
		expect(accuracy(read(text, 'en'), shop).forbidden.map(({ name }) => name)).toEqual(names);
	});
});
