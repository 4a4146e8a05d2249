// What stands in the headings and lines of Path, Reactions and Endings.
import type { Change, Condition, Line } from '../types.ts';
import { parseCondition } from './condition.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { Mention } from './syntax.ts';
import { cut, spotOf } from './text.ts';
import type { Text } from './text.ts';
import { parseChange } from './values.ts';

/** `@Name: …`: somebody else than the customer speaks. */
const speaker = /^@([\p{L}\p{N}_.-]{1,30}(?: [\p{L}\p{N}_.-]{1,30}){0,2}):\s+(?=\S)/u;

/** Quoted lines with their moods and speakers; {placeholders} become mentions. */
export function readLines(quotes: Text[], report: Report): { lines: Line[]; mentions: Mention[] } {
	const mentions: Mention[] = [];
	const lines = quotes.map((quote): Line => {
		const [mark = '', mood] = /^\[([^\]\s]{1,20})\](?!\()/.exec(quote.text) ?? [];
		const known = mood === 'calm' || mood === 'angry';
		if (mood !== undefined && !known) report(spotOf(quote), 'unknown-mood', { mood });
		const whole = cut(quote, mark.length);
		const [address = '', by] = speaker.exec(whole.text) ?? [];
		const words = cut(whole, address.length);
		if (words.text === '') report(spotOf(quote), 'empty-text', { name: '>' });
		for (const match of words.text.matchAll(/\{([^{}\s]{1,60})\}/g))
			mentions.push({ kind: 'placeholder', name: match[1] ?? '', ...spotOf(words, match.index) });
		return { text: words.text, mood: known ? mood : null, ...(by === undefined ? {} : { by }) };
	});
	return { lines, mentions };
}

/** A condition with its mentions; null if it cannot be read (and reported). */
export function readCondition(text: Text, report: Report): { condition: Condition | null; mentions: Mention[] } {
	const { condition, mentions, problem } = parseCondition(text.text);
	if (problem) {
		const at = spotOf(text, problem.offset);
		if (problem.found === '') report(at, 'unfinished-condition', { text: excerpt(text.text || 'when') });
		else report(at, 'bad-condition', { found: excerpt(problem.found) });
	}
	return { condition, mentions: mentions.map(({ kind, name, offset }) => ({ kind, name, ...spotOf(text, offset) })) };
}

/** Parts "(anger +1, trust -2)" from the end of a heading. A group that says nothing of a change stays where it is. */
export function takeChange(title: Text, report: Report): { rest: Text; change: Change } {
	const none = { anger: 0, trust: 0 };
	const match = /\(([^()]*)\)$/.exec(title.text);
	if (!match || !/^\s*\p{L}+\s*[-+−–]/u.test(match[1] ?? '')) return { rest: title, change: none };
	const change = parseChange(match[1] ?? '');
	if (!change) report(spotOf(title, match.index), 'bad-change', { text: excerpt(match[0]) });
	return { rest: cut(title, 0, match.index), change: change ?? none };
}

/** The name at the beginning of a heading, and what follows. */
export function takeName(title: Text): { name: string; rest: Text } {
	const name = /^\S*/.exec(title.text)?.[0] ?? '';
	return { name, rest: cut(title, name.length) };
}
