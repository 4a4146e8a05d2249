import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import cs from '../../../src/lib/messages/cs/score.json';
import en from '../../../src/lib/messages/en/score.json';
import { criteria } from '../../../src/lib/core/scenario/types.ts';
import { balancePrices } from '../../../src/lib/core/scoring/balance/index.ts';
import { carePrices } from '../../../src/lib/core/scoring/care/slip.ts';
import { composurePrices } from '../../../src/lib/core/scoring/composure/index.ts';
import { formPrices } from '../../../src/lib/core/scoring/form/slip.ts';
import { ruleBooks } from '../../../src/lib/core/scoring/model/index.ts';
import { puttings } from '../../../src/lib/core/scoring/politeness/putting.ts';
import { reliabilityPrices } from '../../../src/lib/core/scoring/reliability/slip.ts';

const scoring = path.resolve(import.meta.dirname, '../../../src/lib/core/scoring');
const source = ['scorecard', 'form', 'composure', 'reliability', 'balance', 'care']
	.flatMap((folder) => readdirSync(path.join(scoring, folder)).map((name) => readFileSync(path.join(scoring, folder, name), 'utf8')))
	.join('\n');
const priced = [formPrices, composurePrices, reliabilityPrices, balancePrices, carePrices].flatMap((prices) => Object.keys(prices));
const all = (pattern: RegExp): string[] => [...source.matchAll(pattern)].map((match) => match[1] ?? '');

const names = {
	rule: [
		...all(/finding\('\w+', '([a-z-]+)'/g),
		...all(/(?:said|corrected|contradicted|unsure|missing): '([a-z-]+-[a-z-]+)'/g),
		...all(/onlyDone\('([a-z-]+)'/g),
		...all(/onlyDone\('[a-z-]+', '([a-z-]+)'/g),
		...all(/'(issue-[a-z]+)'/g),
		...all(/\? '(speed-[a-z]+)'/g),
		...all(/: '(slow)'/g),
		...all(/'(judged-[a-z]+)'/g),
		...all(/'(register-(?!slips)[a-z-]+)'/g),
		...priced,
		...Object.values(ruleBooks).flatMap(({ rules }) => rules.map(({ name }) => name)),
		'shouting',
		'bare',
		'model',
		...puttings,
		'model-rest'
	],
	sum: all(/label: '([a-z-]+)'/g),
	criterion: [...criteria],
	about: [...criteria],
	critical: ['rude', 'leak', 'ignored', 'forbidden'],
	flag: ['stuffing', 'injection', 'hidden-text', 'wrong-language', 'pasted-article', 'empty', 'very-long'],
	failed: ['critical', 'accuracy', 'ending']
};
const keys = Object.entries(names).flatMap(([prefix, list]) =>
	[...new Set(list)].map((name) => `score_${prefix}_${name.replaceAll('-', '_')}`)
);

describe.each([
	['English', en as Record<string, string>],
	['Czech', cs as Record<string, string>]
])('%s has a sentence for', (_, messages) => {
	test.each(keys)('%s', (key) => {
		expect(messages[key]).toMatch(/\S/);
	});
});

test('the rules of the source were found', () => {
	expect(names.rule).toEqual(
		expect.arrayContaining([
			'fact-missing',
			'issue-found',
			'slow',
			'speed-spoilt',
			'forbidden',
			'unanswered',
			'insult',
			'judged-both',
			'register-mixed'
		])
	);
	expect(names.sum).toContain('worst-turn');
});

test('both languages have the same keys', () => {
	expect(Object.keys(cs).sort()).toEqual(Object.keys(en).sort());
});
