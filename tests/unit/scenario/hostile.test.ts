// Nothing that an author, or somebody who means harm, can write hangs or breaks the compiler.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
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
	['a long word in many places', `${front}# Forms\n- a: ${'b'.repeat(3900)} | c\n# Brief\n${'{a} '.repeat(900)}`, 'file-too-big'],
	[
		'a long value in many lines',
		`${front}# Facts\n- a (asked): ${'b'.repeat(3900)}\n# Path\n## a\n${'> {a}\n'.repeat(900)}`,
		'file-too-big'
	],
	['front matter without end', `---\n${'key: 1\n'.repeat(1000)}`, 'missing-front-matter'],
	['huge front matter', `---\n${'key: 1\n'.repeat(1500)}---\n`, 'file-too-big']
];

/** What is allowed by the limits and dear all the same: it must be read, whatever comes of it. */
const dear: [string, string][] = [
	['a wording that would hang a regular expression', `${front}# Facts\n- a: (a+)+$ | ${'a'.repeat(3000)}!\n  - source: kb/a`],
	['a condition as long as a line', `${front}# Reactions\n## x when ${'rude or '.repeat(480)}rude`],
	['a condition of brackets', `${front}# Reactions\n## x when ${'('.repeat(1900)}rude${')'.repeat(1900)}`],
	['a list of needs as long as a line', `${front}# Path\n## a\n- needs: ${'warm, '.repeat(600)}warm`],
	['500 beats that lead everywhere', `${front}# Path\n${beats(490)}`],
	['2,900 facts with one name', `${front}# Facts\n${'- a: b\n'.repeat(2900)}`],
	['2,900 items in a list in a list', `${front}# Facts\n${'- a: b\n  - not: c\n'.repeat(1450)}`],
	['text from right to left', `${front}# Brief\n${lines('\u202e\u05d0\u05d1 ', 100_000)}`],
	['letters with a thousand marks', `${front}# Brief\n${lines(`z${'\u0301'.repeat(999)}`, 60_000)}`],
	['one quoted line of 2,900', `${front}# Path\n## a\n${'> a\\\n'.repeat(2900)}`],
	['braces in braces', `${front}# Forms\n- a: b | c\n# Facts\n- a: ${'{'.repeat(1900)}a${'}'.repeat(1900)}`],
	['words that double', `${front}# Forms\n- a: ${'{a}'.repeat(600)} | b\n# Facts\n- b: ${'{a}'.repeat(600)}`],
	['a comment that never ends', `${front}# Brief\n<!-- ${lines('-', 100_000)}`],
	['code that never ends', `${front}# Path\n\`\`\`\n${lines('# a ', 100_000)}`],
	['a queue of itself', front.replace('kind: conversation', 'kind: queue') + '# Conversations\n- humming-lamp: me\n- humming-lamp: me'],
	['2,900 customers at once', front.replace('kind: conversation', 'kind: queue') + `# Conversations\n${'- b: me\n'.repeat(2900)}`],
	['490 items', front.replace('kind: conversation', 'kind: questionnaire') + `# Items\n${'## a\nHm.\n- best: b\n- why: c\n'.repeat(490)}`],
	['2,900 steps', `${front}# Tests\n## a\n${'1. {a.model}\n'.repeat(2900)}=> b`]
];

function beats(count: number): string {
	const names = Array.from({ length: count }, (_, index) => `b${index}`);
	return names
		.map(
			(name) =>
				`## ${name}\n> x\n${names
					.slice(0, 4)
					.map((to) => `- goto: ${to} when rude\n`)
					.join('')}`
		)
		.join('');
}

/** A sound scenario, compiled again and again: what is a lot is measured by it. */
const measure = (): number => timeOf(() => Array.from({ length: 5 }, () => codesOf(sound)));

describe('a hostile file gets its diagnostic in the time of a few sound ones', () => {
	measure(); // the first run compiles the compiler
	const most = 10 * measure();

	it.each(hostile)('%s', (_, text, code) => {
		let codes: string[] = [];
		const time = timeOf(() => (codes = codesOf(text)));
		expect(codes).toContain(code);
		expect(time).toBeLessThan(most);
	});

	it.each(dear)('%s', (_, text) => {
		let codes: string[] = [];
		const time = timeOf(() => (codes = codesOf(text)));
		expect(codes).not.toEqual([]);
		expect(time).toBeLessThan(most);
	});
});

describe('the compiler never throws, and every diagnostic has its place', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...['# ', '## ', '> ', '- ', '1. ', '=> ', '---\n', '\n', '(', ')', ' when ', '{', '}', '|', ': ', '`', '<!--', '\\', '\t', '\r\n'],
			...['\u2028', '@a: ', '[', ']', '?', '(tag ', '- best: ', '- after: ', 'again ', 'kind: queue\n', 'kind: questionnaire\n']
		),
		fc.string({ unit: 'binary', maxLength: 20 })
	);
	const edits = (length: number) =>
		fc.array(fc.record({ at: fc.nat(length), drop: fc.nat(80), put: piece }), { minLength: 1, maxLength: 6 });

	it.each([
		'conversation/brightlamp/humming-lamp',
		'ticket/brightlamp/dark-hall',
		'queue/brightlamp/two-lamps',
		'questionnaire/brightlamp/three-situations',
		'ticket/brightlamp/kb/returns-2'
	])('whatever is cut out of %s, or put into it', (name) => {
		const [folder = ''] = name.split('/');
		const company = new URL(`../../samples/${folder}/brightlamp/`, import.meta.url);
		const files = readdirSync(company, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.md'))
			.map((path) => ({ path: `brightlamp/${path}`, text: readFileSync(new URL(path, company), 'utf8') }));
		const whole = files.find(({ path }) => `${folder}/${path}` === `${name}.en.md`)!;
		fc.assert(
			fc.property(edits(whole.text.length), (list) => {
				let { text } = whole;
				for (const { at, drop, put } of list) text = text.slice(0, at) + put + text.slice(at + drop);
				const { diagnostics } = compileLibrary(files.map((file) => (file === whole ? { ...file, text } : file)));
				const last = text.split(/\r\n?|\n/).length;
				const misplaced = diagnostics.filter(({ file, line, column }) => line < 1 || column < 1 || (file === whole.path && line > last));
				expect(misplaced).toEqual([]);
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
