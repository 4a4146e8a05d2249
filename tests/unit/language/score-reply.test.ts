import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';
import { readModel } from '../../../src/lib/core/scoring/model/index.ts';

const file = (language: string) => readFileSync(`src/lib/core/scoring/model/${language}.bin`);
const model = readModel({ en: file('en'), cs: file('cs') });

test('firstline score tells how well a reply is written', () => {
	const line = JSON.stringify({ id: 1, lang: 'en', reply: 'Your lamp will arive tomorrow.' });
	expect(scoreReply(parseRequest(line), model)).toMatchObject({
		language: { score: 96, findings: [{ rule: 'misspelt', start: 15, end: 20, points: -4, params: { instead: 'arrive' } }] }
	});
});
