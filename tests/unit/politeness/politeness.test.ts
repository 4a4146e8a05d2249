import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel } from '#lib/core/scoring/model/index.ts';
import { puttings } from '#lib/core/scoring/politeness/putting.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { base, politeness, politenessOfAdvice } from '#lib/core/scoring/politeness/index.ts';
import type { Language } from '#lib/core/scenario/types.ts';

const files = () => ({ en: readFileSync('src/lib/core/scoring/model/en.bin'), cs: readFileSync('src/lib/core/scoring/model/cs.bin') });
const model = readModel(files());
const judge = (text: string, language: Language = 'en', customer = '') =>
	politeness(read(text, language, customer), model.languages[language], { customer });
const score = (text: string, language: Language = 'en') => judge(text, language).politeness.score;

const texts: [Language, string][] = [
	['en', ''],
	['en', 'ok'],
	['en', 'Hello Ms Brown, I am so sorry that your parcel is late. I have asked the courier and will write to you tonight.'],
	['en', 'CALM DOWN!!! You should have read the terms, idiot.'],
	['en', '🙂 '.repeat(300)],
	['cs', 'Dobrý den, mrzí mě, že balík nedorazil. Hned to zjistím a zavolám vám.'],
	['cs', 'Uklidněte se, vy nemehlo. Máte to v podmínkách!!!']
];

const learned = ({ rule }: { rule: string }) => puttings.includes(rule);

describe('the receipt', () => {
	it.each(texts)('adds up (%s): base and points of all acts are the raw sum: "%s"', (language, text) => {
		const { acts, politeness: whole } = judge(text, language);
		expect(acts.reduce((sum, act) => sum + act.points, base)).toBe(whole.raw);
	});

	it.each(texts)('points at words that stand in the text (%s): "%s"', (language, text) => {
		for (const act of judge(text, language).acts) expect(act.start >= 0 && act.start <= act.end && act.end <= text.length).toBe(true);
	});

	it.each(texts)('is the same each time (%s), also after being stored: "%s"', (language, text) => {
		expect(JSON.parse(JSON.stringify(judge(text, language)))).toEqual(judge(text, language));
	});

	it('tells the model sentence by sentence, and one remainder over the whole text by a name of its own', () => {
		const text = texts[2]?.[1] ?? '';
		const { acts } = judge(text);
		const shown = acts.filter((act) => learned(act)).map((act) => text.slice(act.start, act.end));
		expect(shown).toContain('I have asked the courier and will write to you tonight.');
		expect(acts.at(-1)).toMatchObject({ rule: 'model-rest', start: 0, end: text.length });
	});

	it('shows six sentences of a long reply at most', () => {
		const unkind = [
			'You should have read the terms first.',
			'Nobody forced you to buy it.',
			'That is your problem and not ours.',
			'As we have already told you twice, the answer is no.',
			'Stop whining about a few euros.',
			'Even a child could fill that in.',
			'We cannot help people who will not listen.',
			'Do not write here again.',
			'You people always want something for nothing.',
			'Learn to read before you complain.',
			'Your tears will not change the policy.',
			'Nobody here believes a word of that story.',
			'Perhaps ask a grown-up to help you with the big scary form.',
			'If stupidity hurt, you would be ringing an ambulance.',
			'The door is over there and we will not miss you.',
			'My dog has better manners than you have.',
			'What a tragedy, the parcel of the century is late.'
		];
		expect(judge(unkind.join(' ')).acts.filter((act) => learned(act))).toHaveLength(6);
	});

	it('shows for what a reply is hostile also where the rules alone have said enough', () => {
		const text = 'You idiot, read the form. It is your own fault. Get lost and stop whining, you pathetic clown.';
		const shown = judge(text).acts.filter((act) => learned(act));
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.every(({ points }) => points < 0)).toBe(true);
	});

	it.each<[Language, string, string, number]>([
		['en', 'The form is below. I am so sorry that we forgot you.', 'I am so sorry that we forgot you.', 1],
		[
			'en',
			'The form is below. You should have read all of it yourself before you came to us with this.',
			'You should have read all of it yourself before you came to us with this.',
			-1
		],
		['cs', 'Formulář je níže. Moc nás mrzí, že jsme na vás zapomněli.', 'Moc nás mrzí, že jsme na vás zapomněli.', 1],
		['cs', 'Formulář je níže. Stačilo si to předem přečíst.', 'Stačilo si to předem přečíst.', -1]
	])('shows the sentence that carries the tone (%s): in "%s" "%s"', (language, text, sentence, sign) => {
		const shown = judge(text, language).acts.find((act) => learned(act) && text.slice(act.start, act.end) === sentence);
		expect(Math.sign(shown?.points ?? 0)).toBe(sign);
	});
});

describe('politeness', () => {
	// Ordinary words stand in unkind replies as well: alone they must not make one.
	it.each<[Language, string]>([
		['en', 'Every customer gets the same price here, whoever asks and however long they have been with us.'],
		['en', 'Whoever books by Friday gets the tickets by post, the others print them at home.'],
		['en', 'Nobody has used the card since Tuesday, and nothing was taken from the account.'],
		['en', 'If the light is off, the machine is not ready. It takes about four minutes.'],
		['en', 'The ferry has a network of its own, and it is not part of the tariff.'],
		['cs', 'Stejnou cenu tu má každý, ať se ptá kdokoli a je u nás jak chce dlouho.'],
		['cs', 'Lidé, kteří si koupí lístek do pátku, ho dostanou poštou, ostatní si ho vytisknou.'],
		['cs', 'Kartu od úterý nikdo nepoužil a z účtu nic nezmizelo.'],
		['cs', 'Když světýlko nesvítí, přístroj ještě není připravený. Trvá to asi čtyři minuty.'],
		['cs', 'Trajekt má vlastní síť a ta do tarifu nepatří.']
	])('hears a plain fact as plain (%s): "%s"', (language, text) => {
		expect(score(text, language)).toBeGreaterThanOrEqual(38);
		expect(score(text, language)).toBeLessThanOrEqual(70);
	});

	it.each<[Language, string, string]>([
		['en', 'You are an idiot. Here is your refund.', 'I cannot refund it, I am sorry. Would you like a voucher instead?'],
		['en', "That's your own fault, read the terms.", 'The fee is 12 euros and is charged once a year.'],
		['en', 'The part costs £18.', 'I am so sorry, that was our mistake. I have sent you a new one and will ring you tomorrow.'],
		['cs', 'Tady máte peníze a táhněte.', 'Poplatek vám bohužel vrátit nemůžu, omlouvám se. Hodil by se vám poukaz?'],
		['cs', 'Je to vaše chyba, máte to v podmínkách.', 'Poplatek je 300 Kč a účtuje se jednou ročně.'],
		['cs', 'Díl stojí 180 Kč.', 'Moc se omlouvám, byla to naše chyba. Posílám vám nový a zítra vám zavolám.']
	])('does not depend on the help given (%s): "%s" < "%s"', (language, lower, higher) => {
		expect(score(lower, language)).toBeLessThan(score(higher, language));
	});

	it.each<[Language, string, string]>([
		['en', 'You are idiots!', 'You wrote "you are idiots", and I understand why.'],
		['cs', 'Jste idioti!', 'Napsal jste „jste idioti“ a já vám rozumím.']
	])('does not count words that the customer said (%s): "%s" quoted in "%s"', (language, customer, reply) => {
		expect(judge(reply, language, customer).tones).not.toContain('rude');
		expect(judge(reply, language, 'Hm.').tones).toContain('rude');
	});

	it('does not count words that no customer sees', () => {
		const hidden = judge('Hm. <!-- I am so sorry, dear Ms Dudley, I will gladly see to it for you right away. -->');
		expect(hidden.politeness.score).toBe(judge('Hm.').politeness.score);
		expect(hidden.tones).toEqual(judge('Hm.').tones);
	});

	it('counts a stock phrase once, then half, then not at all', () => {
		const thanks = judge('Thank you. Thank you. Thank you. Thank you.').acts.filter((act) => act.rule === 'thanks');
		expect(thanks.map((act) => act.points)).toEqual([3, 1, 0, 0]);
	});

	it('tells empathy that names this trouble from a phrase that fits any', () => {
		const rules = (reply: string) => judge(reply, 'en', 'My parcel is late.').acts.map((act) => act.rule);
		expect(rules('I am so sorry about your parcel.')).toContain('names-the-trouble');
		expect(rules('I am so sorry about that.')).not.toContain('names-the-trouble');
	});

	it('takes an apology for a feeling as no apology', () => {
		expect(judge('Sorry you feel that way.').tones).not.toContain('apology');
		expect(judge('Sorry that we forgot you.').tones).toContain('apology');
	});

	it('stays fast on a text made to be slow', () => {
		const begun = performance.now();
		judge('you are so very really not '.repeat(4000));
		expect(performance.now() - begun).toBeLessThan(3000);
	});
});

describe('the model', () => {
	it('has a hash that changes with its bytes', () => {
		const other = files();
		other.en[other.en.length - 1] = (other.en.at(-1) ?? 0) ^ 1;
		expect(model.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(readModel(other).hash).not.toBe(model.hash);
		expect(readModel(files()).hash).toBe(model.hash);
	});

	it('refuses bytes that are no model, and a model that is cut off', () => {
		expect(() => readModel({ ...files(), cs: new Uint8Array(40) })).toThrow('Not a model');
		expect(() => readModel({ ...files(), cs: files().cs.subarray(0, 5000) })).toThrow('cut off');
	});
});

describe('advice about a page', () => {
	const advice = (text: string, language: Language = 'en') => politenessOfAdvice(read(text, language), model.languages[language]);

	it.each<[Language, string]>([
		['en', 'A complaint nobody answered puts buyers off more than the leak itself. I would write an apology under it.'],
		['en', 'The green box covers the text and cannot be closed.'],
		['cs', 'Počítadlo bych sundal. Číslo 418 vypadá, že dílna nemá práci.'],
		['cs', 'Telefon je jen na fotce, na mobilu se na něj nedá klepnout.']
	])('is polite when it is plain (%s): "%s"', (language, text) => expect(advice(text, language).politeness.score).toBeGreaterThan(70));

	it.each<[Language, string]>([
		['en', 'Are you serious? Whoever built this is a clown.'],
		['cs', 'Kterej blbec tohle slíbil? Smazat.']
	])('is not when it is rude (%s): "%s"', (language, text) => {
		const { politeness: whole, tones, acts } = advice(text, language);
		expect(whole.score).toBeLessThan(45);
		expect(tones).toContain('rude');
		expect(acts.reduce((sum, act) => sum + act.points, base)).toBe(whole.raw);
	});
});
