import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/cli/score/lines.ts';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';
import type { Model } from '../../../src/lib/core/scoring/types.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

async function lines(...chunks: (string | Uint8Array)[]): Promise<{ number: number; text: string }[]> {
	return Array.fromAsync(linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))));
}

describe('lines of a stream', () => {
	test('are numbered, wherever the chunks break', async () => {
		expect(await lines('on', 'e\ntw', 'o\n', 'three')).toEqual([
			{ number: 1, text: 'one' },
			{ number: 2, text: 'two' },
			{ number: 3, text: 'three' }
		]);
	});

	test('a line of ten megabytes is refused, the next one read', async () => {
		const [long, next] = await lines('x'.repeat(5_000_000), 'x'.repeat(5_000_000), '\nok\n');
		expect(() => parseRequest(long?.text ?? '')).toThrow('longer than 1 MB');
		expect(next).toEqual({ number: 2, text: 'ok' });
	});

	test('bytes that are no text are refused', async () => {
		const [line] = await lines(Uint8Array.from([0xff, 0xfe, 0x00, 0x81]));
		expect(() => parseRequest(line?.text ?? '')).toThrow('not UTF-8 text');
	});
});

describe('a request that cannot be answered says why', () => {
	test.each([
		['{broken', 'not JSON'],
		['[]', 'the line is not an object'],
		['{"lang":"en","reply":"x"}', '"id" is missing'],
		['{"id":"1","lang":"de","reply":"x"}', '"lang" is not one of en, cs: "de"'],
		['{"id":"1","lang":"en"}', '"reply" is not a text'],
		['{"id":"1","lang":"en","reply":"x","points":{}}', '"points" is not a list'],
		['{"id":"1","lang":"en","reply":"x","points":[{"id":"p"}]}', '"say" is not a text'],
		['{"id":"1","lang":"en","reply":"x","rules":[{"kind":"concession","max":{}}]}', '"max" is not a text'],
		['{"id":"1","lang":"en","reply":"x","seconds":-1}', '"seconds" is not a positive number']
	])('%s', (line, message) => {
		expect(() => parseRequest(line)).toThrow(message);
	});
});

describe('a reply', () => {
	let model: Model;
	beforeAll(async () => {
		model = await loadModel();
	});
	const scored = (request: object): Record<string, unknown> =>
		scoreReply(parseRequest(JSON.stringify({ id: '1', lang: 'en', ...request })), model) as Record<string, unknown>;

	test.each([
		['en', 'The next boat leaves at 6.40 this evening.', ['The next sailing is at 18:40.', 'You can go at 18:40 today.'], 'said'],
		['cs', 'Technik u vás bude ve středu mezi osmou a desátou.', ['Technik přijede ve středu mezi 8. a 10. hodinou.'], 'said'],
		['cs', 'Technik dorazí ve středu mezi 10. a 12. hodinou.', ['Technik přijede ve středu mezi 8. a 10. hodinou.'], 'contradicted'],
		['cs', 'Jaké je výrobní číslo?', ['Zeptejte se na výrobní číslo kotle.'], 'said'],
		['cs', 'Jaké je vaše číslo účtu?', ['Zeptejte se na výrobní číslo kotle.'], 'missing'],
		['en', 'Which browser are you using?', ['Ask which browser they use.'], 'said'],
		['en', 'Which phone are you using?', ['Ask which browser they use.'], 'missing']
	])('%s: "%s" of %j: %s', (lang, reply, [say, ...also], state) => {
		const { points } = scored({ lang, customer: 'Kotel je studený!', reply, points: [{ id: 'p', say, also }] });
		expect(points).toMatchObject([{ state }]);
	});

	test('is answered point by point', () => {
		const points = [
			{ id: 'p1', say: 'The refund takes five working days.' },
			{ id: 'p2', say: 'Ask for the order number.' },
			{ id: 'p3', say: 'The warranty lasts two years.' }
		];
		expect(scored({ reply: 'Your refund takes 5 working days. What is your order number?', points })).toMatchObject({
			id: '1',
			points: [
				{ id: 'p1', state: 'said', start: 0, end: 33 },
				{ id: 'p2', state: 'said', start: 34, end: 60 },
				{ id: 'p3', state: 'missing' }
			],
			accuracy: { score: 67 },
			flags: []
		});
	});

	test.each([
		['guarantee', 'It will be there on Friday, I guarantee it.', 'broken'],
		['guarantee', 'I cannot promise a day.', 'kept'],
		['credentials', 'Please send me your password.', 'broken'],
		['credentials', 'Please never send us your password.', 'kept'],
		['concession', 'I can give you 20% off.', 'broken'],
		['concession', 'I can give you 5% off.', 'kept'],
		['callback', 'We will call you.', 'broken'],
		['callback', 'We will call you tomorrow at ten.', 'kept'],
		['unanswered', 'Thank you.', 'unsure']
	])('%s: %s is %s', (kind, reply, state) => {
		expect(scored({ reply, rules: [{ id: 'r', kind, say: 'At most 10 %', max: '10 %' }] }).rules).toMatchObject([{ id: 'r', state }]);
	});

	test.each([
		['Napište mi prosím, kdy vám to vyhovuje.', 'formal'],
		['Napiš mi, kdy chceš přijít.', 'familiar'],
		['Ahoj, můžete mi poslat číslo?', 'mixed'],
		['Peníze dorazí dnes.', 'none']
	])('address in %s is %s', (reply, register) => {
		expect(scored({ lang: 'cs', reply }).register).toBe(register);
	});

	test('key points as a list are flagged, and a person decides about them', () => {
		const points = ['The refund takes five working days.', 'The label is attached.', 'You pay no postage.'].map((say, i) => ({
			id: `p${String(i)}`,
			say
		}));
		const { flags, points: seen } = scored({ reply: points.map(({ say }) => say).join(' '), points }) as {
			flags: string[];
			points: { state: string }[];
		};
		expect(flags).toEqual(['stuffing']);
		expect(seen.map(({ state }) => state)).toEqual(['unsure', 'unsure', 'unsure']);
	});

	test('a rule that needs the customer is undecided without him', () => {
		const rules = ['unanswered', 'canned', 'asked-again'].map((kind) => ({ id: kind, kind, say: 'x' }));
		expect(scored({ reply: 'Thank you for your message.', rules }).rules).toMatchObject(rules.map(({ id }) => ({ id, state: 'unsure' })));
	});

	test('the same request gives the same bytes', () => {
		const request = {
			reply: 'Sorry about the wait! I will look into it at once.',
			customer: 'I have been waiting for a week.',
			seconds: 42
		};
		expect(JSON.stringify(scored(request))).toBe(JSON.stringify(scored(request)));
	});
});
