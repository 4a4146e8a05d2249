// Events: what happens by itself while the conversation goes on.
import type { ScriptedEvent } from '../types.ts';
import { checkName, mention } from './entries.ts';
import type { Part } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { Entry, Mention } from './syntax.ts';
import { cut, spotOf } from './text.ts';
import type { Text } from './text.ts';
import { parseDuration } from './values.ts';

const shape = /^(\S+)\s+after\s+(\d+\s?[smh])(?:\s+when\s+(did|reached)\s+(\S+))?$/;

export function readEvent(part: Part, report: Report): Entry<ScriptedEvent> | null {
	const { title } = part;
	const at = spotOf(title);
	const [, name = '', duration = '', verb, what = ''] = shape.exec(title.text) ?? [];
	const after = parseDuration(duration);
	if (after === null) {
		report(at, 'bad-heading', { text: excerpt(title.text), example: '## depot-answers after 4m when did ask_depot' });
		return null;
	}
	checkName(name, at, report);
	for (const text of [...part.quotes, ...part.items, ...part.results])
		report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	const text = part.prose.map((one) => one.text).join('\n');
	if (text === '') report(at, 'empty-text', { name });
	const { since, mentions } = readSince(verb, what, title);
	return { name, ...at, value: { name, after, since, text }, mentions };
}

function readSince(verb: string | undefined, what: string, title: Text): { since: ScriptedEvent['since']; mentions: Mention[] } {
	if (verb === undefined) return { since: null, mentions: [] };
	const named = cut(title, title.text.length - what.length);
	return verb === 'did'
		? { since: { is: 'did', action: what }, mentions: mention('action', named) }
		: { since: { is: 'reached', beat: what }, mentions: mention('beat', named) };
}
