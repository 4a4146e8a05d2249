import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language, Tone } from '#lib/core/scenario/types.ts';
import { readModel } from '#lib/core/scoring/model/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';

const file = (language: string) => readFileSync(`src/lib/core/scoring/model/${language}.bin`);
const model = readModel({ en: file('en'), cs: file('cs') });
const judge = (text: string, language: Language, customer = '') =>
	politeness(read(text, language, customer), model.languages[language], { customer });

const unkind: Tone[] = ['rude', 'threat', 'sarcasm', 'shouting', 'blame', 'dismissal', 'order', 'cold'];

describe('a decent reply has no unkind tone', () => {
	it.each<[Language, string]>([
		['en', 'What is the domain?'],
		['en', "Oh you poor thing, I'm so so sorry!!"],
		['en', "I'm sorry, but I can give you a £5 voucher"],
		['en', 'The server is fine.'],
		['en', 'Could you tell me the order number?'],
		['en', "There's nothing to pay, and you've done nothing wrong."],
		['en', 'Gladly, which days are good for you, and what time?'],
		['en', 'An open gate is our doing, full stop.'],
		['en', 'Somebody should have told you on Tuesday, and I am sorry that nobody did.'],
		['en', 'Would you download the pass once more and see if everything is right?'],
		['en', 'Losing it by a point on a call like that is brutal.'],
		['cs', 'Je mi to moc líto, hned se na to podívám.'],
		['cs', 'Za tohle se stydíme, je to naše chyba.'],
		['cs', 'Zaplatil jste šest židlí, které drží.'],
		['cs', 'Stihnete to úplně v klidu.'],
		['cs', 'Je to jen jedno číslo, přepíšu ho sám.'],
		['cs', 'Rádo se stalo a děkuju za trpělivost.'],
		['cs', 'to je mi tak líto!!'],
		['cs', 'Číslo karty nikdo nedává rád, dokud neví, kolik zaplatí.'],
		['cs', 'A pro příště: adresu můžeme měnit, dokud balík není zabalený.'],
		['cs', 'Web je prostě plný a nic víc.'],
		['cs', 'Mějte se a hezký den.']
	])('(%s) "%s"', (language, text) => {
		expect(judge(text, language).tones.filter((tone) => unkind.includes(tone))).toEqual([]);
	});
});

describe('polite refusals and plain explanations score as polite', () => {
	it.each<[Language, string]>([
		['en', "That's a secret of the house, I'm afraid, but I'd love to show you round the kitchen if you come by."],
		['en', 'Nothing is broken, it is just very full. It is a limit on our side, you did nothing wrong.'],
		['cs', 'Nic se nerozbilo, jenom je plno. Je to náš limit, neudělal jste nic špatně.'],
		['cs', 'To bohužel nesmím, nezlobte se. Rád vám ale ukážu, jak to udělat bezpečně.']
	])('(%s) "%s"', (language, text) => {
		expect(judge(text, language).politeness.score).toBeGreaterThanOrEqual(60);
	});
});

describe('advice on a page is no less than neutral, and far above an order', () => {
	it.each<[Language, string, string]>([
		['en', 'What about a photo with a person in it? Could we show how big the tent is?', 'Useless photo, replace it.'],
		['cs', 'Šlo by dát cenu lístku nahoru? Myslím, že by ji lidé snáz našli.', 'Cenu nahoru, k ničemu.']
	])('(%s) "%s", "%s"', (language, advice, order) => {
		expect(judge(advice, language).politeness.score).toBeGreaterThanOrEqual(50);
		expect(judge(advice, language).politeness.score).toBeGreaterThan(judge(order, language).politeness.score + 10);
	});
});

describe('a sneer without a swear word scores far below neutral', () => {
	it.each<[Language, string]>([
		['en', 'Sure, because obviously I have nothing better to do.'],
		['en', 'As I already told you, the parcel is lost.'],
		['en', "There's no need to scream at me. Order number, and no novel this time."],
		['en', "Mind your language or we're done here."],
		['en', 'You sent it to the wrong address yourself, not very bright, is it.'],
		['cs', 'No jasně, protože já nemám nic lepšího na práci.'],
		['cs', 'Jak už jsem vám říkala, balík se ztratil.'],
		['cs', 'Na mě nekřičte, jo? Číslo objednávky a bez románů.'],
		['cs', 'Mluvte slušně, nebo končíme.'],
		['cs', 'krávo chamtivá']
	])('(%s) "%s"', (language, text) => {
		expect(judge(text, language).politeness.score).toBeLessThan(40);
	});
});

describe('a bare reply stays in the middle, whatever the learned words say', () => {
	it.each<[Language, string]>([
		['en', 'Orders are safe. Nothing lost.'],
		['en', 'Free for 24 hours, switches itself off.'],
		['en', "What's the domain?"],
		['cs', 'Posílení zapnuto. Do 15 minut to poběží.'],
		['cs', 'cislo objednavky?']
	])('(%s) "%s"', (language, text) => {
		const { acts, politeness: whole } = judge(text, language);
		expect(acts.map((act) => act.rule)).toContain('bare');
		expect(whole.score).toBeGreaterThan(20);
		expect(whole.score).toBeLessThan(55);
	});

	it.each<[Language, string]>([
		['en', 'Thank you, give me a minute.'],
		['cs', 'Děkuju, dejte mi minutku.']
	])('one kind word is enough (%s): "%s"', (language, text) => {
		expect(judge(text, language).acts.map((act) => act.rule)).not.toContain('bare');
	});
});

it("hears sympathy that begins with the customer's own trouble", () => {
	const customer = "It's my mum's seventieth tomorrow and her present isn't here!";
	const reply = "Oh no, your mum's seventieth is tomorrow and the present isn't there, I'm so sorry";
	expect(judge(reply, 'en', customer).tones).toContain('empathy');
});
