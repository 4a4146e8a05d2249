// How long a path is, whatever is said on it.
import { describe, expect, it } from 'vitest';
import { turnsOf, wordsToRead } from '#lib/core/scenario/index.ts';
import { beat, lampShop, line, reaction, rude, silence, toneNow, unmatched } from '../dialogue/lamp-shop.ts';

const path = (...ways: [name: string, ...goto: { beat: string; when: { is: 'path-done' } | null }[]][]) =>
	ways.map(([name, ...goto]) => beat(name, { goto }));
const perhaps = (to: string) => ({ beat: to, when: { is: 'path-done' } as const });
const surely = (to: string) => ({ beat: to, when: null });

describe('turns of a path', () => {
	it.each([
		['one beat', path(['a']), { least: 1, most: 2 }],
		['beats in a row', path(['a'], ['b'], ['c']), { least: 3, most: 6 }],
		['a way that may leave one out', path(['a', perhaps('c')], ['b'], ['c']), { least: 2, most: 6 }],
		['a way that always leaves one out', path(['a', surely('c')], ['b'], ['c']), { least: 2, most: 4 }],
		['a way back', path(['a'], ['b', perhaps('a')]), { least: 2, most: null }],
		['a way to itself', path(['a', perhaps('a')]), { least: 1, most: null }]
	])('%s', (_, beats, turns) => expect(turnsOf({ ...lampShop, path: beats, reactions: [silence, unmatched] })).toEqual(turns));

	it('are two more for each line that a reaction may put in', () => {
		const warm = reaction('warm', toneNow('warm'), { lines: [line('Oh!')] });
		expect(turnsOf({ ...lampShop, path: path(['a']), reactions: [rude, warm, silence, unmatched] })).toEqual({ least: 1, most: 8 });
	});
});

describe('words to read', () => {
	const article = (id: string, text: string) => ({ id, title: id, body: [], text });
	const company = { ...lampShop.company, articles: [article('returns', 'thirty days to return'), article('press', 'no comment at all')] };

	it('are those of the articles that facts come from', () => {
		const facts = lampShop.facts.map((fact) => ({ ...fact, source: fact.name === 'refund' ? 'returns' : null }));
		expect([wordsToRead({ ...lampShop, company }), wordsToRead({ ...lampShop, company, facts })]).toEqual([0, 4]);
	});
});
