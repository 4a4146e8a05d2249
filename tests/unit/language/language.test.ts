import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { languageOf, type LanguageContext } from '../../../src/lib/core/scoring/language/index.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const look = (language: Language, text: string, context: Partial<LanguageContext> = {}) =>
	languageOf(read(text, language), { language, ...context });
/** "rule: the words → what would be right" */
const told = (language: Language, text: string, context: Partial<LanguageContext> = {}): string[] =>
	look(language, text, context).findings.map(
		({ rule, start, end, params }) => `${rule}: ${text.slice(start, end)}${params === undefined ? '' : ` → ${params.instead}`}`
	);

describe('an English slip is found where it stands', () => {
	test.each<[string, string[]]>([
		['We will definitly call you.', ['misspelt: definitly → definitely']],
		['The curtian is back in stock.', ['misspelt: curtian → curtain']],
		['I should of told you earlier.', ['confused-words: should of → should have']],
		['Their is a second lamp in the box.', ['confused-words: Their → there']],
		['It is to late to change the lamp.', ['confused-words: to → too']],
		['We didn’t received the lamp.', ['wrong-form: didn’t received']],
		['An customer wrote to us.', ['confused-words: An → a']],
		['Give us a hour for the lamp.', ['confused-words: a → an']],
		['Press the the button.', ['doubled-word: the the']],
		['Your lamp is on its way , I checked.', ['space-before-mark: ,']],
		['Your lamp is on its way,and I checked.', ['space-after-mark: ,']],
		['your lamp is on its way today.', ['small-letter: your']],
		['Your lamp is on its way to your house', ['no-end-mark: house']],
		['Is it working now??', ['repeated-mark: ??']],
		['PLEASE READ THE PAGE about lamps.', ['capitals: PLEASE READ THE PAGE']],
		['We got it, thx for the photo.', ['text-speak: thx']]
	])('%s', (text, findings) => {
		expect(told('en', text)).toEqual(findings);
	});
});

describe('a Czech slip is found where it stands', () => {
	test.each<[string, string[]]>([
		['Lampu jsme vám poslali vcera.', ['diacritics: vcera → včera']],
		['Lampu si můžete vizvednout u nás.', ['misspelt: vizvednout → vyzvednout']],
		['Na opravu lampy máte nárog.', ['misspelt: nárog → nárok']],
		['Spětně jsme skontrolovali účet.', ['misspelt: Spětně → zpětně', 'misspelt: skontrolovali → zkontrolovali']],
		['Lampa je jěště u nás.', ['misspelt: jěště → ještě']],
		['Rádi by jsme vám pomohli.', ['confused-words: by jsme → bychom']],
		['Vaše lampa je vpořádku.', ['joined-words: vpořádku → v pořádku']],
		['Píšu vám s důvodu reklamace.', ['confused-words: s → z']],
		['Zákazníci byly spokojení.', ['confused-words: byly → byli']],
		['Zásilky bohužel nedorazili.', ['confused-words: nedorazili → nedorazily']],
		['Mrzí mě že lampa nesvítí.', ['missing-comma: mě že']]
	])('%s', (text, findings) => {
		expect(told('cs', text)).toEqual(findings);
	});

	test('a reply without any accents is one finding, not one for each word', () => {
		expect(told('cs', 'Dobry den, penize vam vratime zitra na ucet.')).toEqual([
			'no-diacritics: Dobry den, penize vam vratime zitra na ucet'
		]);
	});
});

describe('what is no slip costs nothing', () => {
	test.each<[Language, string]>([
		['en', 'Hello Zdeněk, your Brightlamp BL-2200 (order A-2291) left Kostelec on 3 May.'],
		['en', 'Log in in private mode, and tell me that that works; it had had a fault.'],
		['en', "It's been a while; its cable is too long and they're sending theirs to you."],
		['en', "Dinnae fret, I've rebooked the wee one for ye."],
		['en', 'A unit, an hour, a user, an SMS and a European plug are in the box.'],
		['cs', 'Dobrý den, paní Nguyenová, lampu Brightlamp BL-2200 jste objednala 3. května v Kostelci nad Orlicí.'],
		['cs', 'Zprávu jsem četla, správu účtu máte v aplikaci a zaslané díly dorazily.'],
		['cs', 'Říkám to proto, že mi na tom záleží, a že to jde opravit.'],
		['cs', 'Noví zákazníci byli spokojení a nové zásilky byly kompletní.']
	])('%s: %s', (language, text) => {
		expect(told(language, text)).toEqual([]);
	});

	test.each<[Language, string]>([
		['cs', 'Bez lepku pečeme v úterý, láhev i lahev můžete vrátit.'],
		['cs', 'Letový režim vypnete tak, že přejedete shora dolů a stisknete letadlo.'],
		['cs', 'Dveře jsou tamhle a polička je nad nimi.'],
		['cs', 'Auto bylo umyté, proto vám nejelo pomaleji.'],
		['cs', 'Kdo se nedovolal, tomu napíšeme, zkratky vám můžeme vypsat.'],
		['cs', 'Mrzí nás to, zaspali jsme my a nic nepodáváme dál.'],
		['cs', 'Blokací SIM se aplikace nezastaví, zastaví ji banka.'],
		['cs', 'Samozřejmě že vám pomůžeme, tarif se 3 GB stačí až až.'],
		['en', 'Please click on an invoice and keep nobody against their will.'],
		['en', 'Which number does the order have? It begins with a P.'],
		['en', 'The plumber and the tiler did the handover, your carer was there.']
	])('%s: %s', (language, text) => {
		expect(told(language, text)).toEqual([]);
	});

	test('the words of the company are never misspelt', () => {
		const text = 'Please open the custommer panel.';
		expect(told('en', text)).toEqual(['misspelt: custommer → customer']);
		expect(told('en', text, { vocabulary: new Set(['custommer']) })).toEqual([]);
	});

	test('a quotation of the customer is not the agent’s spelling', () => {
		const reading = read('You wrote "it is definitly broken" today.', 'en', 'it is definitly broken');
		expect(languageOf(reading, { language: 'en' }).findings).toEqual([]);
	});
});

test('a chat forgives small letters and missing full stops, a letter does not', () => {
	const text = 'your lamp is on its way to your house';
	expect(told('en', text, { channel: 'chat' })).toEqual([]);
	expect(told('en', text, { channel: 'email' })).toHaveLength(2);
});

test('jargon counts before a beginner who did not use the word, and not where it is explained', () => {
	const text = 'Please clear the DNS cache.';
	expect(told('en', text)).toEqual([]);
	expect(told('en', text, { expertise: 'beginner' })).toEqual(['jargon: DNS', 'jargon: cache']);
	expect(told('en', text, { expertise: 'beginner', customer: 'What is a dns cache?' })).toEqual([]);
	expect(told('en', 'The DNS (the address book of the internet) is slow.', { expertise: 'beginner' })).toEqual([]);
});

test('the score is 100 and the points of the findings', () => {
	const { score, findings } = look('en', 'I should of told you: the the lamp is definitly yours.');
	expect(findings.map(({ points }) => points)).toEqual([-5, -3, -4]);
	expect(score).toBe(88);
});

test('one slip costs less in a long reply, and the fourth of a kind half', () => {
	const filler = 'We are here for you and your lamp. '.repeat(10);
	expect(look('en', `It is definitly yours. ${filler}`).findings[0]?.points).toBe(-2);
	expect(look('en', 'It is definitly definitly, definitly, definitly yours.').findings.map(({ points }) => points)).toEqual([
		-4, -4, -4, -2
	]);
});

test('a reply in the other language is worth little, whatever else is right', () => {
	expect(look('cs', 'Thank you for your message, we will send the lamp tomorrow.').score).toBe(10);
	expect(look('en', 'Děkujeme za zprávu, lampu vám pošleme hned zítra ráno.').score).toBe(10);
});

test.each(['', '   ', '!!!', '🙂', 'ok', '12345', 'a'.repeat(5000), 'zxqv '.repeat(400)])('any text is readable: %.20s', (text) => {
	for (const language of ['en', 'cs'] as const) {
		const { score } = look(language, text);
		expect(score).toBeGreaterThanOrEqual(0);
		expect(score).toBeLessThanOrEqual(100);
	}
});
