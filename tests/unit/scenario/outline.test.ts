// How lines become sections, parts, quotations and items: Markdown's rules for blocks, with every word left as it is.
import { describe, expect, it } from 'vitest';
import { outline, wholeText } from '#lib/core/scenario/1-parse/outline.ts';
import type { Item, Part } from '#lib/core/scenario/1-parse/outline.ts';

const itemOf = (item: Item): unknown => (item.items.length === 0 ? item.text : [item.text, item.items.map(itemOf)]);

/** What a part holds, without what is empty. */
const shown = ({ items, quotes, results, prose }: Part): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries({
			items: items.map(itemOf),
			quotes: quotes.map(({ text }) => text),
			results: results.map(({ text }) => text),
			prose: prose.map(({ text }) => text)
		}).filter(([, list]) => list.length > 0)
	);

describe('lines make', () => {
	it.each<[what: string, lines: string[], expected: Record<string, unknown>]>([
		['items', ['- a', '- b'], { items: ['a', 'b'] }],
		['items with any mark', ['- a', '* b', '+ c', '1. d', '2) e'], { items: ['a', 'b', 'c', 'd', 'e'] }],
		['items in items', ['- a', '  - b', '    - c', '  - d', '- e'], { items: [['a', [['b', ['c']], 'd']], 'e'] }],
		['items in items after a tab', ['- a', '\t- b', '-\tc', '  - d'], { items: [['a', ['b']], 'c', 'd'] }],
		['an item that goes on, indented or not', ['- a', '  b', 'c'], { items: ['a b c'] }],
		['an item with paragraphs', ['- a', '', '  b'], { items: ['a\nb'] }],
		['text after an item and an empty line', ['- a', '', 'b'], { items: ['a'], prose: ['b'] }],
		['text below the items of an item', ['- a', '  - b', '', '  c'], { items: [['a', ['b']]], prose: ['c'] }],
		['no list in the middle of a text unless it begins with 1', ['- in', '  2. more', '  1. then'], { items: [['in 2. more', ['then']]] }],
		['a list that goes on with any number', ['1. a', '7. b'], { items: ['a', 'b'] }],
		['an empty item', ['- ', '- b'], { items: ['', 'b'] }],
		['no item of a dash without a space', ['-a'], { prose: ['-a'] }],
		['quoted lines, one by one', ['> a', '> b', '', '> c'], { quotes: ['a', 'b', 'c'] }],
		['a quoted line that goes on', ['> a\\', '> b', '> c'], { quotes: ['a\nb', 'c'] }],
		['text below a quoted line', ['> a', 'b'], { quotes: ['a'], prose: ['b'] }],
		['a quotation in an item, which is its words', ['- a', '  > b'], { items: ['a > b'] }],
		['a quotation after an item', ['- a', '> b'], { items: ['a'], quotes: ['b'] }],
		['a heading in an item, which is its words', ['- a', '  ## b'], { items: ['a ## b'] }],
		['results', ['1. a', '=> b'], { items: ['a'], results: ['b'] }],
		['paragraphs', ['a', 'b', '', 'c'], { prose: ['a b', 'c'] }],
		['low headings, which are text', ['a', '### b', 'c'], { prose: ['a', '### b', 'c'] }],
		['nothing of a line across', ['a', '---', '* * *', 'b'], { prose: ['a', 'b'] }],
		['code, in which nothing means anything', ['```', '# a', '- b', '```', '- c'], { prose: ['``` # a - b ```'], items: ['c'] }],
		['nothing of a comment', ['- a', '<!-- b', '# c', '-->', '- d'], { items: ['a', 'd'] }],
		['text of a comment that never ends', ['<!-- a', 'b'], { prose: ['<!-- a b'] }],
		['text of what stands behind a comment', ['<!-- a --> b'], { prose: ['<!-- a --> b'] }]
	])('%s', (_, lines, expected) => {
		const { before, sections } = outline(lines.join('\n'));
		expect([shown(before), sections]).toEqual([expected, []]);
	});

	it('sections and parts, each with its source', () => {
		const { sections } = outline('\n# One #\na\n## two\n- b\n##\nc\n# Three\n### four');
		expect(
			sections.map(({ title, offset, markdown, parts }) => [
				[title.text, offset, markdown],
				parts.map((part) => [part.title.text, part.offset, part.markdown])
			])
		).toEqual([
			[
				['One', 2, 'a\n## two\n- b\n##\nc'],
				[
					['two', 4, '- b'],
					['', 6, 'c']
				]
			],
			[['Three', 8, '### four'], []]
		]);
	});
});

describe('words keep their places', () => {
	it('line by line', () => {
		const [item] = outline('# A\n - one:\ttwo\n\n   three').sections[0]!.items;
		expect(item).toMatchObject({
			text: 'one:\ttwo\nthree',
			marker: '-',
			runs: [
				{ offset: 0, line: 2, column: 4 },
				{ offset: 9, line: 4, column: 4 }
			]
		});
	});

	it('and a list in an item is a part of its words', () => {
		const [item] = outline('- print:\n  1. the form\n  2. the label').before.items;
		expect(wholeText(item!)).toBe('print:\n1. the form\n2. the label');
	});
});
