import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { accuracy } from '../../../src/lib/core/scoring/accuracy/index.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { lampShop } from './fixtures.ts';

const shops = { en: lampShop('en'), cs: lampShop('cs') };
const look = (text: string, language: Language) => accuracy(read(text, language), shops[language]);
const stateOf = (text: string, language: Language, name: string): string =>
	look(text, language).facts.find(({ fact }) => fact === name)?.state ?? 'missing';

describe('a told fact', () => {
	test.each<[Language, string, string, string]>([
		['en', 'refund', 'The money will be back on your card within 14 days.', 'said'],
		['en', 'refund', 'Hello Ida! Thanks for waiting. The money will be back on your card in two weeks. Have a nice day.', 'said'],
		['en', 'refund', 'the money will be on your card within fourteen days', 'said'],
		['en', 'refund', 'The money will be back on your card within 30 days.', 'contradicted'],
		['en', 'refund', 'Money is a difficult topic.', 'missing'],
		['en', 'refund', 'Hello, how are you?', 'missing'],
		['en', 'fault', 'Your lamp has a manufacturing fault, I am sorry.', 'said'],
		['en', 'fault', 'Your lamp does not have a manufacturing fault.', 'contradicted'],
		['en', 'fault', 'What a lovely lamp you have.', 'missing'],
		['cs', 'refund', 'Peníze budete mít na kartě do 14 dnů.', 'said'],
		['cs', 'refund', 'Dobrý den, penize budete mit na karte do ctrnacti dnu. Hezký den!', 'said'],
		['cs', 'refund', 'Peníze vám na kartu vrátíme do dvou týdnů.', 'said'],
		['cs', 'refund', 'Peníze budete mít na kartě do 30 dnů.', 'contradicted'],
		['cs', 'refund', 'O penězích teď nemluvme.', 'missing'],
		['cs', 'fault', 'Mrzí mě to, lampa má výrobní vadu.', 'said'],
		['cs', 'fault', 'Lampa nemá výrobní vadu.', 'contradicted'],
		['cs', 'fault', 'To je ale hezká lampa.', 'missing']
	])('%s %s: %s is %s', (language, name, text, state) => {
		expect(stateOf(text, language, name)).toBe(state);
	});

	test('its span is the sentence that says it', () => {
		const text = 'Hello. The money will be back on your card within 14 days. Bye.';
		const [fact] = look(text, 'en').facts;
		expect(text.slice(fact?.start, fact?.end)).toBe('The money will be back on your card within 14 days.');
	});

	test.each<[Language, string, string]>([
		['en', 'Dear Mr Smith, ', 'the money will be back on your card within 14 days.'],
		['en', 'Hi Fatima Oyelaran-Thistlethwaite, ', 'the money will be back on your card within 14 days.'],
		['en', '', 'Dear me, the money will be back on your card within 14 days.'],
		['cs', 'Vážená paní Oleksandrová, dobrý den, ', 'peníze budete mít na kartě do 14 dnů.'],
		['cs', 'Dobrý den, pane Nguyene, ', 'peníze budete mít na kartě do 14 dnů.']
	])('who is greeted is no part of it: %s %s', (language, salutation, text) => {
		const [fact] = look(salutation + text, language).facts;
		expect((salutation + text).slice(fact?.start, fact?.end)).toBe(text);
		expect(fact).toMatchObject({ state: 'said', confidence: look(text, language).facts[0]?.confidence });
	});

	test('one misspelt word changes nothing, a wrong number does', () => {
		expect(stateOf('The mony will be back on your card within 14 days.', 'en', 'refund')).toBe('said');
		expect(stateOf('The money will be back on your card within 41 days.', 'en', 'refund')).toBe('contradicted');
	});
});

describe('a question', () => {
	test.each<[Language, string, boolean]>([
		['en', 'What is your order number?', true],
		['en', 'Could you please send me your order number', true],
		['en', 'order number please', true],
		['en', 'Sure. I just need the order number and I will look.', true],
		['en', 'You will find the order number in your e-mail.', false],
		['en', 'Thank you for the order number.', false],
		['en', 'Thank you for the order number, could you wait a moment?', false],
		['en', 'I will see what is wrong with the order number.', false],
		['en', 'I do not need the order number.', false],
		['en', 'What is the weather like?', false],
		['en', 'May I have your order number?', true],
		['en', 'I have your order number, what colour is the lamp?', false],
		['en', 'Could you confirm the address for order number 4711?', false],
		['en', 'What is your order number, something like 4711?', true],
		['en', 'Shall I send the order number to the workshop?', false],
		['en', 'I need to check the order number you gave me.', false],
		['en', 'Please keep your order number ready.', false],
		['en', 'Is there anything that you need besides the order number?', false],
		['cs', 'Jaké je číslo objednávky?', true],
		['cs', 'Pošlete mi, prosím, číslo objednávky', true],
		['cs', 'cislo objednavky prosim', true],
		['cs', 'Podívám se na to, budu potřebovat číslo objednávky.', true],
		['cs', 'Číslo objednávky najdete v e-mailu.', false],
		['cs', 'Děkuji za číslo objednávky.', false],
		['cs', 'Číslo objednávky posílat nemusíte.', false],
		['cs', 'Jak se máte?', false],
		['cs', 'Číslo objednávky vidím. Můžete mi napsat, co je rozbité?', false],
		['cs', 'Číslo objednávky mám, jakou barvu má lampa?', false],
		['cs', 'Potvrdíte mi adresu k objednávce číslo 4711?', false],
		['cs', 'Jaké máte číslo objednávky, třeba 4711?', true],
		['cs', 'Mám poslat číslo objednávky do dílny?', false],
		['cs', 'Mějte prosím číslo objednávky připravené.', false],
		['cs', 'Potřebujete kromě čísla objednávky ještě něco?', false]
	])('%s: %s', (language, text, asked) => {
		expect(look(text, language).asked.map(({ fact }) => fact)).toEqual(asked ? ['order_no'] : []);
	});
});

describe('a secret in any disguise', () => {
	test.each<[Language, string, string[]]>([
		['en', 'Call 777123456.', ['driver']],
		['en', 'Call 777-123-456.', ['driver']],
		['en', 'Call +420 777 123 456.', ['driver']],
		['en', '7 7 7 / 1 2 3 / 4 5 6', ['driver']],
		['en', 'triple seven, one two three, then four five six', ['driver']],
		['en', 'read it backwards: 654321777', ['driver']],
		['en', 'write to marta dot klas at lamps dot example', ['boss']],
		['en', 'Our margin is forty percent', ['margin']],
		['cs', 'sedm sedm sedm jedna dva tři čtyři pět šest', ['driver']],
		['cs', 'sedm set sedmdesát sedm, sto dvacet tři, čtyři sta padesát šest', ['driver']],
		['cs', 'marta tečka klas zavináč lamps tečka example', ['boss']],
		['cs', 'Marže je 40%.', ['margin']],
		['en', 'I cannot give you that number.', []],
		['en', 'Your order 777 123 457 is here.', []],
		['en', 'It costs 40 euros, 1777123456 of them sold.', []],
		['cs', 'Přijde za 40 minut.', []]
	])('%s: %s', (language, text, secrets) => {
		expect(look(text, language).leaked.map(({ secret }) => secret)).toEqual(secrets);
	});
});

describe('what must not be said', () => {
	test.each<[Language, string, string[]]>([
		['en', 'Do not worry. I promise it will arrive tomorrow.', ['promise']],
		['en', 'I cannot promise it will arrive tomorrow.', []],
		['en', 'Please write to the manufacturer yourself.', ['send_away']],
		['en', 'I will write to the manufacturer for you.', []],
		['cs', 'Slibuji, že to zítra dorazí.', ['promise']],
		['cs', 'Nemohu slíbit, že to zítra dorazí.', []],
		['cs', 'Napište si přímo výrobci.', ['send_away']],
		['cs', 'Můžete prosím napsat přímo výrobci?', ['send_away']],
		['cs', 'Mám vás poslat za výrobcem?', []],
		['cs', 'Slibuji, že to zítra dorazí?', []]
	])('%s: %s', (language, text, names) => {
		expect(look(text, language).forbidden.map(({ name }) => name)).toEqual(names);
	});
});
