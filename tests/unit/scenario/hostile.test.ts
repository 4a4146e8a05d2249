// Nothing that an author, or somebody who means harm, can write hangs or breaks the compiler.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from '#lib/core/scenario/index.ts';

const sound = readFileSync(new URL('../../samples/conversation/brightlamp/humming-lamp.en.md', import.meta.url), 'utf8');
const front = sound.slice(0, sound.indexOf('# Brief'));

const codesOf = (text: string): string[] => [...new Set(compileLibrary([{ path: 'a/b.en.md', text }]).diagnostics.map((one) => one.code))];

/** Processor time, ms: other programs on the machine do not count. */
function timeOf(run: () => void): number {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

const lines = (unit: string, characters: number): string =>
	`${unit.repeat(Math.floor(3900 / unit.length))}\n`.repeat(Math.ceil(characters / 3900));

export const hostile: [string, string, string][] = [
	['a NUL', `${front}# Brief\na\0b`, 'not-text'],
	['half a surrogate pair', `${front}# Brief\n\ud83d`, 'not-text'],
	['bytes that were no UTF-8', `${front}# Brief\n\ufffd`, 'not-text'],
	['an escape sequence', `${front}# Brief\n\u001b[31m`, 'not-text'],
	['a megabyte', lines('word ', 1_000_000), 'file-too-big'],
	['a megabyte in one line', 'a'.repeat(1_000_000), 'file-too-big'],
	['few characters, many bytes', lines('😀', 200_000), 'file-too-big'],
	['a long line', `${front}# Brief\n${'a'.repeat(4001)}`, 'line-too-long'],
	['quotations in quotations', `${front}# Brief\n${'> '.repeat(1900)}`, 'too-deep'],
	['lists in lists', `${front}# Brief\n${'- '.repeat(1900)}`, 'too-deep'],
	['deep indentation', `${front}# Brief\n${Array.from({ length: 99 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')}`, 'too-deep'],
	['brackets in brackets', `---\ntitle: ${'['.repeat(99)}\n---\n`, 'too-deep'],
	['emphasis in emphasis', `${front}# Brief\n${'*a **b '.repeat(40)}${'c** d* '.repeat(40)}`, 'too-deep'],
	['10,000 beats', `${front}# Path\n${Array.from({ length: 10_000 }, (_, i) => `## b${i}\n> x\n`).join('')}`, 'too-many-headings'],
	['100,000 empty lines', '\n'.repeat(100_000), 'too-many-lines'],
	['brackets that never close', `${front}# Brief\n${lines('[a](', 100_000)}`, 'too-much-markup'],
	['stars and underscores', `${front}# Brief\n${lines('*a_ ', 100_000)}`, 'too-much-markup'],
	['entities', `${front}# Brief\n${lines('&amp;', 100_000)}`, 'too-much-markup'],
	['a bomb of aliases', '---\na: &a [1, 1, 1]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n', 'yaml-alias'],
	['front matter without end', `---\n${'key: 1\n'.repeat(1000)}`, 'missing-front-matter'],
	['huge front matter', `---\n${'key: 1\n'.repeat(1500)}---\n`, 'file-too-big']
];

describe('a hostile file gets its diagnostic within 100 ms', () => {
	codesOf(sound); // the first run compiles the compiler
	it.each(hostile)('%s', (_, text, code) => {
		let codes: string[] = [];
		const time = timeOf(() => (codes = codesOf(text)));
		expect(codes).toContain(code);
		expect(time).toBeLessThan(100);
	});
});

describe('the compiler never throws', () => {
	it('whatever is cut out of a scenario, or put into it', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'# ',
				'## ',
				'> ',
				'- ',
				'1. ',
				'=> ',
				'---\n',
				'\n',
				'(',
				')',
				' when ',
				'{',
				'}',
				'|',
				': ',
				'`',
				'<!--',
				'\\',
				'\t',
				'\r\n',
				'\u2028'
			),
			fc.string({ unit: 'binary', maxLength: 20 })
		);
		const edit = fc.record({ at: fc.nat(sound.length), drop: fc.nat(80), piece });
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
				let text = sound;
				for (const { at, drop, piece: put } of edits) text = text.slice(0, at) + put + text.slice(at + drop);
				const { diagnostics } = compileLibrary([{ path: 'a/b.en.md', text }]);
				const last = text.split(/\r\n?|\n/).length;
				expect(diagnostics.filter(({ line, column }) => line < 1 || line > last || column < 1)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the diagnostics of one file stay readable', () => {
	it('by telling no more than a hundred of one kind', () => {
		const { diagnostics } = compileLibrary([{ path: 'a/b.en.md', text: `${front}# Facts\n${'- no colon\n'.repeat(300)}` }]);
		expect(diagnostics.filter((one) => one.code === 'bad-item')).toHaveLength(100);
	});
});
