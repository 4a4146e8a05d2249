import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/core/scenario/types.ts';
import { phrases, said, says } from '#lib/core/scoring/conduct/phrases.ts';
import { czech } from '#lib/core/scoring/conduct/signs/cs.ts';
import { english } from '#lib/core/scoring/conduct/signs/en.ts';
import { plainSentences } from '#lib/core/scoring/observe/plain.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

const wordsOf = (text: string) => plainSentences(read(text, 'en'))[0]!;

describe('a phrase is looked for where its rarest word stands', () => {
	test.each([
		['the rarest word may be any but the first', 'i _ guarantee it', 'I can guarantee it'],
		['of a choice each side has its own', '(my word|you can count) on [it|that]', 'You can count on it'],
		['a beginning is a word', 'we _ promis*', 'We hereby promise'],
		['what may be missing gives nothing away', 'you [certainly] are [indeed] right', 'You are right'],
		['in a choice between whole phrases too', 'a safe bet|as good as done', 'It is as good as done'],
		['where no word is certain, everywhere', '[^ ]+ [^ ]+', 'Well done']
	])('%s', (_, phrase, text) => {
		expect(says(phrases(phrase), wordsOf(text))).toBe(true);
	});

	test.each(languages)('and nothing is missed by it: the signs of conduct, %s', (language) => {
		const replies = readFileSync(join(import.meta.dirname, `replies.${language}.txt`), 'utf8')
			.split('\n')
			.map((line) => line.slice(2));
		const lines = replies.flatMap((reply) => plainSentences(read(reply, language)));
		const signs = Object.values({ en: english, cs: czech }[language]).flatMap(({ breaks, excuses, excused }) => [breaks, excuses, excused]);
		let found = 0;
		for (const wanted of signs.filter((list) => list !== undefined)) {
			for (const line of lines) {
				const stands = line.text.search(wanted.pattern) >= 0;
				expect(said(wanted, line).length > 0, line.text).toBe(stands);
				if (stands) found++;
			}
		}
		expect(found).toBeGreaterThan(300);
	});
});
