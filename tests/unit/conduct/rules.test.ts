import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../src/lib/core/scenario/types.ts';
import { verdict, type Verdict } from '../../../src/lib/core/scoring/conduct/conduct.ts';
import { ruleKinds, type RuleKind } from '../../../src/lib/core/scenario/types.ts';
import { phrases, said, says, saysFirmly } from '../../../src/lib/core/scoring/conduct/phrases.ts';
import { plainSentences } from '../../../src/lib/core/scoring/observe/plain.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { politeness } from '../../../src/lib/core/scoring/politeness/index.ts';
import type { Model } from '../../../src/lib/core/scoring/types.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

interface Reply {
	kind: string;
	customer: string;
	max: string | null;
	reply: string;
	broken: boolean;
}

function repliesIn(language: Language): Reply[] {
	let [kind, customer, max] = ['', '', null as string | null];
	return readFileSync(join(import.meta.dirname, `replies.${language}.txt`), 'utf8')
		.split('\n')
		.flatMap((line) => {
			const text = line.slice(2).trim();
			if (line.startsWith('##')) [kind, customer, max] = [text, '', null];
			if (line.startsWith('max ')) max = line.slice(4);
			if (line.startsWith('> ')) customer = text;
			return /^[-+] /.test(line) ? [{ kind, customer, max, reply: text, broken: line.startsWith('-') }] : [];
		});
}

let model: Model;
beforeAll(async () => {
	model = await loadModel();
});

function judged(language: Language, kind: string | null, reply: string, customer = '', max: string | null = null, say = ''): Verdict {
	const reading = read(reply, language, customer);
	const { acts } = politeness(reading, model.languages[language], { customer });
	return verdict({ id: 'r', kind, say, max }, reading, acts, read(customer, language));
}

describe.each(languages)('rules of conduct, %s', (language) => {
	const replies = repliesIn(language);

	test.each([...ruleKinds])('%s: eleven of twelve replies that break it, and of twelve that keep it, are told apart', (kind: RuleKind) => {
		const own = replies.filter((reply) => reply.kind === kind);
		for (const broken of [true, false]) {
			const group = own.filter((reply) => reply.broken === broken);
			const wrong = group.filter(
				({ reply, customer, max }) => judged(language, kind, reply, customer, max).state !== (broken ? 'broken' : 'kept')
			);
			expect(group.length).toBeGreaterThanOrEqual(12);
			expect(wrong.map(({ reply }) => reply).slice(2), kind).toEqual([]);
		}
	});

	test('what breaks a rule has a place in the reply', () => {
		for (const { kind, reply, customer, max } of replies) {
			const { state, at } = judged(language, kind, reply, customer, max);
			if (state === 'broken') expect(reply.slice(at?.start, at?.end).trim(), reply).not.toBe('');
			else expect(at, reply).toBeNull();
		}
	});
});

describe('a rule without a kind', () => {
	test.each<[Language, string, string, Verdict['state']]>([
		['en', 'Do not promise a delivery date that we cannot guarantee.', 'It will be there tomorrow, I guarantee it.', 'broken'],
		['cs', 'Nevyhrožovat zákazníkovi.', 'Toho budete litovat.', 'broken'],
		['cs', 'Nevyhrožovat zákazníkovi.', 'Přijedeme v sobotu.', 'kept'],
		['en', 'The blue button deletes everything.', 'Careful, the blue button deletes everything.', 'broken'],
		['en', 'The blue button deletes everything.', 'Thank you for your order.', 'kept']
	])('%s "%s": %s', (language, say, reply, state) => {
		expect(judged(language, null, reply, '', null, say).state).toBe(state);
	});
});

const wordsOf = (text: string) => plainSentences(read(text, 'en'))[0]!;

describe('what a phrase means', () => {
	test.each([
		['call* you [back]', ' we will call you back ', true],
		['(call|ring) _ soon', ' we ring you very soon ', true],
		['(call|ring) _ soon', ' we ring you , very soon ', false],
		['(call|ring) __ soon', ' we ring you , very soon ', true],
		['you [really] do ?', ' you do ? ', true],
		['@who calls', ' somebody calls ', true],
		['call', ' recall ', false]
	])('"%s" in "%s"', (phrase, text, found) => {
		const wanted = phrases(phrase, { who: 'somebody|he' });
		expect(text.search(wanted.pattern) >= 0).toBe(found);
		expect(says(wanted, wordsOf(text))).toBe(found);
	});

	test.each([
		['of two that begin alike the first counts', 'call you\ncall you back', 'we call you back', ['call you']],
		['the second begins after the first', 'call you back\nyou back', 'call you back you back', ['call you back', 'you back']],
		['firm ones are not among them', '~call you\nback', 'we call you back', ['back']],
		['any word may come first', '[^ ]+ back', 'come back', ['come back']]
	])('one after the other: %s', (_, source, text, found) => {
		const plain = wordsOf(text);
		expect(said(phrases(source), plain).map(({ from, to }) => plain.text.slice(from, to))).toEqual(found);
	});

	test('a firm one stands there all the same', () => {
		expect(saysFirmly(phrases('~call you\nback'), wordsOf('we call you back'))).toBe(true);
		expect(saysFirmly(phrases('~call us\nback'), wordsOf('we call you back'))).toBe(false);
	});

	test('an unknown list is a mistake', () => {
		expect(() => phrases('@nobody calls')).toThrow('No list of words is called nobody');
	});
});
