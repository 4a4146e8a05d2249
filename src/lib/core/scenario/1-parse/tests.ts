// Tests: steps, and what must come of them.
import type { Criterion, Test } from '../types.ts';
import { isOperator } from './condition.ts';
import { isName } from './names.ts';
import type { Item, Part } from './outline.ts';
import { wholeText } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { Entry, Mention, SourceStep, SourceTest } from './syntax.ts';
import { split, spotOf, textOf } from './text.ts';
import type { Text } from './text.ts';
import { parseDuration } from './values.ts';

export function readTest(part: Part, report: Report): Entry<SourceTest> {
	const at = spotOf(part.title);
	const name = part.title.text;
	if (name === '') report(at, 'bad-heading', { text: '##', example: '## ideal path' });
	for (const text of [...part.prose, ...part.quotes]) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	const mentions: Mention[] = [];
	const steps = part.items.flatMap((item) => readStep(item, mentions, report) ?? []);
	if (part.items.length === 0) report(at, 'test-without-steps', { name: excerpt(name) });
	const [result, second] = part.results;
	if (!result) report(at, 'test-without-expectation', { name: excerpt(name) });
	if (second) report(spotOf(second), 'unexpected-text', { text: excerpt(second.text) });
	const expect = result ? readExpectation(result, mentions, report) : { ending: null, compare: [] };
	return { name, ...at, value: { name, steps, expect, line: at.line }, mentions };
}

function readStep(item: Item, mentions: Mention[], report: Report): SourceStep | null {
	const text = wholeText(item);
	const bad = (example: string): null => {
		report(spotOf(item), 'bad-step', { text: excerpt(text), example });
		return null;
	};
	if (text === '') return bad('1. Thank you for waiting.');
	if (text === '(finish)') return { do: 'finish' };
	if (text.startsWith('(wait')) {
		const ms = parseDuration(/^\(wait (.+)\)$/.exec(text)?.[1] ?? '');
		return ms === null ? bad('1. (wait 3m)') : { do: 'wait', ms };
	}
	// A reply may begin with a word of Forms.
	if (text.startsWith('{') && !/^\{[a-z][a-z0-9_-]*\}[^]/.test(text)) {
		const beat = /^\{(\S+)\.model\}$/.exec(text)?.[1];
		if (beat === undefined) return bad('1. {opening.model}');
		mentions.push({ kind: 'beat', name: beat, ...spotOf(item, 1) });
		return { do: 'model', beat };
	}
	if (text.startsWith('!')) return readAction(item, mentions) ?? bad('1. !refund · 1. !find_order "A-1"');
	if (text.startsWith('@')) return readMark(item, text, mentions) ?? bad('1. @"words of the page" (priority 1) What to change');
	return { do: 'reply', text };
}

function readAction(item: Item, mentions: Mention[]): SourceStep | null {
	const match = /^!(\S+)(?:\s+["„“](.*)["“”])?$/.exec(item.text);
	if (!match?.[1]) return null;
	mentions.push({ kind: 'action', name: match[1], ...spotOf(item, 1) });
	return { do: 'action', action: match[1], input: match[2] ?? null };
}

function readMark(item: Item, text: string, mentions: Mention[]): SourceStep | null {
	const match = /^@"([^"]+)"\s+\(priority ([1-3])\)\s+(.+)$/s.exec(text);
	if (!match?.[1]) return null;
	mentions.push({ kind: 'place', name: match[1], ...spotOf(item, 2) });
	return { do: 'mark', place: match[1], text: match[3] ?? '', priority: Number(match[2]) };
}

const compared = ['score', 'politeness', 'accuracy', 'speed', 'anger', 'trust', 'cost'] as const satisfies readonly (
	'score' | 'anger' | 'trust' | 'cost' | Criterion
)[];

function readExpectation(result: Text, mentions: Mention[], report: Report): Test['expect'] {
	const expect: Test['expect'] = { ending: null, compare: [] };
	for (const part of split(result, ',')) {
		const [, word = '', op = '', digits = ''] = /^([a-z]+)\s*(<=|>=|<|>|=)\s*(\d{1,9}(?:\.\d)?)$/.exec(part.text) ?? [];
		const what = compared.find((name) => name === word);
		const mood = what === 'anger' || what === 'trust';
		const value = Number(digits) * (mood ? 10 : 1);
		if (what && isOperator(op) && (value <= 100 || what === 'cost') && (mood || !digits.includes('.')))
			expect.compare.push({ what, op, value: Math.round(value) });
		else if (isName(part.text) && expect.ending === null) {
			expect.ending = part.text;
			mentions.push({ kind: 'ending', name: part.text, ...spotOf(part) });
		} else report(spotOf(part), 'bad-expectation', { text: excerpt(part.text) });
	}
	return expect;
}

/** For callers that hold a step as plain text. A step that no scenario could hold is null. */
export function parseStep(text: string): SourceStep | null {
	return readStep({ ...textOf(text.trim(), { line: 1, column: 1 }), marker: '1.', items: [] }, [], () => {});
}
