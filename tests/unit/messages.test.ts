import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/core/scenario/types.ts';

const folder = join(import.meta.dirname, '../../src/lib/messages');
const areas = readdirSync(join(folder, 'en')).filter((name) => name.endsWith('.json'));
const read = (language: string, area: string) => JSON.parse(readFileSync(join(folder, language, area), 'utf8')) as Record<string, string>;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(areas)('%s', (area) => {
	const [english, czech] = [read('en', area), read('cs', area)];

	test('says the same things in both languages', () => {
		expect(Object.keys(czech).sort()).toEqual(Object.keys(english).sort());
	});

	test('has the same blanks in both languages', () => {
		const of = (texts: Record<string, string>) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placeholders(text)]));
		expect(of(czech)).toEqual(of(english));
	});

	test('has no empty sentence, and no stray spaces around one that is not a part of another', () => {
		for (const text of [english, czech].flatMap((texts) => Object.values(texts))) {
			expect(text.trim()).not.toBe('');
			expect(text, text).not.toMatch(/ $|\n|\t| {2}/);
		}
	});
});

test('every language has the same areas', () => {
	for (const language of languages) expect(readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))).toEqual(areas);
});

test('Czech quotation marks and dashes are Czech', () => {
	const odd = areas.flatMap((area) => Object.entries(read('cs', area)).filter(([, text]) => /[“][^„“]*”|\w"\w|’/.test(text)));
	expect(odd).toEqual([]);
});
