import { describe, expect, test } from 'vitest';
import type { Channel, Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { fact, lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only, said, scoreOf, wordsOf } from './fixtures.ts';

const shop = (channel: Channel, part: Partial<Scenario> = {}) => only('form', { channel, ...part });
const form = (scenario: Scenario, turns: ScoredTurn[], part = {}) => found(cardOf(scenario, { turns, ...part }), 'form');
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('in a chat', () => {
	const hello = said(1, 'Hello, Alex here. Sorry about the lamp. What is your order number?');

	test.each<[string, ScoredTurn[], string[]]>([
		['a greeting and a name at the beginning are all it takes', [hello, said(2, 'Thank you, I have found it.')], []],
		['the customer’s name is a greeting, too', [said(1, 'Ida, this is Alex. What is your order number?')], []],
		['without a greeting', [said(1, 'Alex here. What is your order number?')], ['greeting-missing -10']],
		['without a name', [said(1, 'Hello, what is your order number?')], ['name-missing -10']],
		['greeting again and again', [hello, said(2, 'Hello again.'), said(3, 'Hello.')], ['greeting-again -3', 'greeting-again -3']],
		['a wall of text', [hello, said(2, words(76))], ['wall-of-text -8']],
		['the same words in two bubbles are no wall', [hello, said(2, [words(38), words(38)])], []],
		['a formula of letters', [hello, said(2, 'It is on its way.\nKind regards')], ['letter-in-chat -5']]
	])('%s', (_, turns, expected) => expect(form(shop('chat'), turns)).toEqual(expected));

	test.each<[string, string[]]>([
		['Dobrý den, tady Alex. Jaké máte číslo objednávky?', []],
		['Ahoj Ido, tady Alex. Mrkneme na to.', []],
		['Ido, tady Alex. Mrkneme na to.', []],
		['Jaké máte číslo objednávky?', ['greeting-missing -10', 'name-missing -10']],
		['Dobrý den, tady Alex. S pozdravem', ['letter-in-chat -5']]
	])('in Czech: %s', (text, expected) => expect(form(lampShop('cs', { rubric: { form: 100 } }), [said(1, text)])).toEqual(expected));

	test('a wish at the end is no second greeting', () => {
		const czech = lampShop('cs', { rubric: { form: 100 } });
		const turns = [said(1, 'Dobrý den, tady Alex.'), said(2, 'Dobrý den, už ji mám.'), said(3, 'Hezký den!'), said(4, 'Krásný víkend.')];
		expect(form(czech, turns)).toEqual(['greeting-again -3']);
	});

	test('the finding stands on the words', () => {
		const turns = [hello, said(2, ['It is on its way.', 'Yours sincerely'])];
		expect(
			cardOf(shop('chat'), { turns })
				.findings.filter(({ rule }) => rule === 'letter-in-chat')
				.map((one) => wordsOf(one, turns))
		).toEqual(['Yours sincerely']);
	});
});

describe('an e-mail', () => {
	const letter = (body: string, part: Partial<ScoredTurn> = {}) => said(1, `Dear Ida,\n${body}\nAlex`, part as object);

	test.each<[string, ScoredTurn[], string[]]>([
		['with greeting, body and signature', [letter('Your lamp is on its way and will be with you soon.')], []],
		['with an empty subject', [letter('Your lamp is on its way.', { subject: ' ' })], ['subject-empty -10']],
		['with a subject', [letter('Your lamp is on its way.', { subject: 'Your lamp' })], []],
		['without a greeting', [said(1, 'Your lamp is on its way.\nAlex')], ['greeting-missing -10']],
		['without a signature', [said(1, 'Dear Ida,\nyour lamp is on its way.')], ['signature-missing -10']],
		['signed at the beginning alone', [said(1, `Dear Ida, Alex here.\n${words(20)}`)], ['signature-missing -10']],
		['of one block', [letter(words(91))], ['one-block -8']],
		['of the same length, in paragraphs', [letter(`${words(46)}\n\n${words(45)}`)], []],
		['in two letters', [said(1, ['Dear Ida,\nit is on its way.\nAlex', 'And one more thing.\nAlex'])], ['two-letters -10']]
	])('%s', (_, turns, expected) => expect(form(shop('email'), turns)).toEqual(expected));

	const path = [{ ...lampShop().path[0]!, model: words(50) }];
	test.each<[number, string[]]>([
		[11, ['too-short -6']],
		[15, []],
		[150, []],
		[151, ['too-long -6']]
	])('of %i words where the author needs 50', (count, expected) => {
		const body = Array.from({ length: count - 3 }, (_, i) => `word${i}${i % 40 === 39 ? '\n' : ''}`).join(' ');
		expect(form(shop('email', { path }), [letter(body)])).toEqual(expected);
	});
});

describe('a ticket', () => {
	const tags = [
		{ name: 'tracking', label: 'The code is missing', right: true },
		{ name: 'user', label: 'The user is wrong', right: false }
	];
	const turns = [said(1, 'Hello, Alex here. I have put the code back.')];
	const note = { seq: 30, text: 'Code was missing, put back today.' };

	test.each<[string, object, string[]]>([
		['tagged rightly, with a note', { tag: 'tracking', notes: [note] }, []],
		['without a tag', { tag: null, notes: [note] }, ['tag-missing -20']],
		['with another tag', { tag: 'user', notes: [note] }, ['tag-wrong -20']],
		['without a note', { tag: 'tracking', notes: [] }, ['note-missing -10']],
		['with a note that says nothing', { tag: 'tracking', notes: [{ seq: 30, text: 'Done.' }] }, ['note-bare -5']]
	])('%s', (_, part, expected) => expect(form(shop('ticket', { tags }), turns, part)).toEqual(expected));

	test('needs no tag where there are none', () => expect(form(shop('ticket'), turns, { notes: [note] })).toEqual([]));

	test('the right tag is told in words', () => {
		const { findings } = cardOf(shop('ticket', { tags }), { turns, notes: [note] });
		expect(findings.find(({ rule }) => rule === 'tag-missing')).toMatchObject({ at: null, params: { text: 'The code is missing' } });
	});
});

describe('a forum', () => {
	const asks = { asked: [{ fact: 'order_no', start: 0, end: 10 }] };

	test.each<[string, ScoredTurn[], string[]]>([
		['signed, and on to a private message', [said(1, 'Please send me the order number in a private message. Alex')], []],
		['without a name', [said(1, 'Please send me a private message.')], ['signature-missing -10']],
		[
			'asking for the number in public',
			[said(1, 'What is your order number? Alex', { observations: asks })],
			['private-asked -20', 'private-way-missing -15']
		],
		['asking for it in private', [said(1, 'Send me your order number by e-mail, please. Alex', { observations: asks })], []],
		['showing the number', [said(1, 'I see your order L-204. Write me a private message. Alex')], ['private-shown -25']],
		['showing an address', [said(1, 'I wrote to ida@home.example, a private message. Alex')], ['private-shown -25']],
		[
			'showing a secret that is a number',
			[
				said(1, 'The driver is at 777-123-456. Write me a private message. Alex', {
					observations: { leaked: [{ secret: 'driver', start: 17, end: 28 }] }
				})
			],
			['private-shown -25']
		],
		[
			'asking for an address in public',
			[said(1, 'Please post your e-mail address here. Alex')],
			['private-asked -20', 'private-way-missing -15']
		],
		['never offering to go on in private', [said(1, 'I am sorry about the lamp. Alex')], ['private-way-missing -15']],
		[
			'quarrelling',
			[
				said(1, 'You are wrong. Send me a private message. Alex', {
					observations: { acts: [{ rule: 'blame', tone: 'blame', points: -20, start: 0, end: 13 }] }
				})
			],
			['quarrel-in-public -15']
		]
	])('%s', (_, turns, expected) => expect(form(shop('forum'), turns)).toEqual(expected));

	test('an address that the company itself publishes is no secret', () => {
		const { company } = lampShop();
		const articles = [{ id: 'contact', title: 'Contact', body: [], text: 'Write to help@lamps.example.' }];
		const turns = [said(1, 'Write to help@lamps.example, please. Alex')];
		expect(form(shop('forum', { company: { ...company, articles } }), turns)).toEqual([]);
	});

	test('a value by which nobody can be found may be asked in public', () => {
		const facts = [fact({ name: 'order_no', kind: 'asked', say: 'Firefox', ask: ['Which browser?'] })];
		expect(form(shop('forum', { facts }), [said(1, 'Which browser is it? Alex', { observations: asks })])).toEqual([]);
	});
});

test('of somebody who never writes is nothing', () => expect(scoreOf(shop('chat'), { turns: [] })).toBe(0));

test('what is beyond the number of times that count is told without points', () => {
	const turns = [1, 2, 3, 4, 5].map((n) => said(n, words(80)));
	expect(form(shop('chat'), turns).filter((one) => one.startsWith('wall'))).toEqual([
		'wall-of-text -8',
		'wall-of-text -8',
		'wall-of-text -8',
		'wall-of-text',
		'wall-of-text'
	]);
});
