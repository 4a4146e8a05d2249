// How words get from the file into the scenario.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLibrary, parseBlocks, parseStep, plainText } from '#lib/core/scenario/index.ts';
import type { Kind } from '#lib/core/scenario/types.ts';
import { parseChange, parseDuration } from '#lib/core/scenario/1-parse/values.ts';

const read = (path: string): string => readFileSync(new URL(`../../samples/conversation/brightlamp/${path}`, import.meta.url), 'utf8');
const around = ['company.en.md', 'kb/returns.en.md'].map((path) => ({ path: `brightlamp/${path}`, text: read(path) }));
const sound = read('humming-lamp.en.md');

function compiled(text: string) {
	const { scenarios, diagnostics } = compileLibrary([...around, { path: 'brightlamp/humming-lamp.en.md', text }]);
	expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([]);
	return scenarios[0];
}

describe('what a customer says is taken letter for letter', () => {
	it.each([
		'# 1 in my book: you. NOT',
		'## really?',
		'- dash first',
		'1. first, 2. second',
		'+420 777 123 456',
		'> quoting you: "soon"',
		'***WHAT*** _is_ `this`',
		'<b>bold</b> & <script>alert(1)</script> &amp; &nbsp;',
		'[click](javascript:alert(1)) and [this one]',
		'![](http://x.example/y.png)',
		'=> so what',
		'---',
		'```',
		'~~~',
		'| a | b |',
		'key: value # comment',
		'{ not a name } {}',
		'"quoted" \'single\' „české“',
		'C:\\temp\\new',
		'ano / ne? yes: no, null, 1e3, 0x10',
		'😀 čekám už třetí den!!! 😡',
		'trailing colon:',
		'50 % off, 5 * 3 = 15, a_b_c',
		'* * *',
		'<!-- nothing -->'
	])('%s', (line) => {
		expect(compiled(sound.replace('> Charming.', `> ${line}`))?.scenario.reactions[0]?.lines[0]?.text).toBe(line);
	});

	it('and a backslash at the end of a line goes on in the next', () => {
		const letter = compiled(sound.replace('> Charming.', '> Dear Alex,\\\n> so much for *that*.\\\n> N. Field'));
		expect(letter?.scenario.reactions[0]?.lines[0]?.text).toBe('Dear Alex,\nso much for *that*.\nN. Field');
	});
});

describe('line ends and a byte-order mark make no difference', () => {
	it.each([
		['Windows', sound.replaceAll('\n', '\r\n')],
		['a byte-order mark', `\ufeff${sound}`]
	])('%s', (_, text) => {
		expect(compiled(text)?.hash).toBe(compiled(sound)?.hash);
	});
});

describe('the hash', () => {
	it('is that of the content: another word is another scenario', () => {
		expect(compiled(sound)?.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(compiled(sound.replace('Charming', 'Lovely'))?.hash).not.toBe(compiled(sound)?.hash);
	});
});

describe('short values', () => {
	it.each([
		['90s', 90_000],
		['12m', 720_000],
		['1h', 3_600_000],
		['12', null],
		['1.5h', null],
		['-3s', null],
		['soon', null]
	])('the duration %s is %s ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

	it.each([
		['anger +3, trust -2', { anger: 30, trust: -20 }],
		['trust −1.5', { anger: 0, trust: -15 }],
		['anger +0', { anger: 0, trust: 0 }],
		['anger 3', null],
		['anger +1, anger +1', null],
		['anger +11', null],
		['joy +1', null]
	])('the change "%s" is %j', (text, change) => expect(parseChange(text)).toEqual(change));
});

describe('Markdown becomes data, never HTML', () => {
	it.each([
		['a *b* **c** `d`', 'a b c d'],
		['[here](https://x.example) ![a lamp](y.png)', 'here a lamp'],
		['[here][1]\n\n[1]: https://x.example', 'here\n'],
		['<i>a</i>', '<i>a</i>'],
		['- a\n- b', 'a\nb'],
		['a\nb  \nc', 'a b\nc'],
		['> a\n\n---', 'a\n']
	])('%j reads %j', (markdown, text) => expect(plainText(parseBlocks(markdown)).trimEnd()).toBe(text.trimEnd()));

	it('keeps no link that could run something', () => {
		const links = parseBlocks(
			'[a](javascript:x) [b](JaVaScRiPt:x) [c](data:text/html,x) [d](mailto:a@b.example) [e](kb/returns) [f](#top)'
		);
		expect(JSON.stringify(links).match(/"href":"[^"]*"/g)).toEqual(['"href":"mailto:a@b.example"', '"href":"kb/returns"', '"href":"#top"']);
	});
});

describe('a step of a test', () => {
	it.each<[Kind, string, unknown]>([
		['conversation', 'Thank you.', { do: 'reply', text: 'Thank you.' }],
		['conversation', '(in brackets)', { do: 'reply', text: '(in brackets)' }],
		['conversation', '[late-parcel] hm', { do: 'reply', text: '[late-parcel] hm' }],
		['conversation', '@petr77: we are on it', { do: 'reply', text: '@petr77: we are on it' }],
		['conversation', '?', { do: 'reply', text: '?' }],
		['conversation', '{opening.model}', { do: 'model', beat: 'opening' }],
		['conversation', '!refund', { do: 'action', action: 'refund', input: null }],
		['conversation', '!find "A-1"', { do: 'action', action: 'find', input: 'A-1' }],
		['conversation', '(wait 3m)', { do: 'wait', ms: 180_000 }],
		['conversation', '(finish)', { do: 'finish' }],
		['conversation', '(note) Called the depot.', { do: 'note', text: 'Called the depot.' }],
		['conversation', '(tag tracking)', { do: 'tag', tag: 'tracking' }],
		['queue', '[late-parcel] On my way.', { do: 'reply', text: 'On my way.', conversation: 'late-parcel' }],
		['queue', '[late-parcel] {opening.model}', { do: 'model', beat: 'opening', conversation: 'late-parcel' }],
		['queue', '[late-parcel] !refund', { do: 'action', action: 'refund', input: null, conversation: 'late-parcel' }],
		['queue', '[late-parcel] (finish)', { do: 'finish', conversation: 'late-parcel' }],
		['queue', '(wait 30s)', { do: 'wait', ms: 30_000 }],
		['page-review', '@"Buy" (priority 2) Make it bigger.', { do: 'mark', place: 'Buy', text: 'Make it bigger.', priority: 2 }],
		['questionnaire', '?thankless best 1, worst 4', { do: 'choose', item: 'thankless', best: 0, worst: 3 }],
		['questionnaire', '?own-view I think so.', { do: 'reflect', item: 'own-view', text: 'I think so.' }],
		['conversation', '(wait for it)', null],
		['conversation', '(tag)', null],
		['conversation', '(note)', null],
		['conversation', '{opening}', null],
		['conversation', '@"Buy" (priority 2) Make it bigger.', null],
		['conversation', '', null],
		['queue', 'On my way.', null],
		['queue', '[late-parcel]', null],
		['page-review', '@Buy', null],
		['page-review', 'Hello.', null],
		['questionnaire', 'Hello.', null],
		['questionnaire', '?thankless', null]
	])('of a %s: %j', (kind, text, step) => expect(parseStep(text, kind)).toEqual(step));
});
