// Steps of tests. Which there are depends on the kind of scenario; in a queue each says to which customer.
import type { Kind } from '../types.ts';
import { isName } from './names.ts';
import type { Item } from './outline.ts';
import { wholeText } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { Mention, SourceStep } from './syntax.ts';
import { cut, spotOf, textOf } from './text.ts';
import { parseDuration } from './values.ts';

/** A step, or an example of what could stand there. */
type Found = SourceStep | string;

export function readStep(item: Item, kind: Kind, mentions: Mention[], report: Report): SourceStep | null {
	const found = stepIn(item, kind, mentions);
	if (typeof found !== 'string') return found;
	report(spotOf(item), 'bad-step', { text: excerpt(wholeText(item)), example: found });
	return null;
}

function stepIn(item: Item, kind: Kind, mentions: Mention[]): Found {
	const text = wholeText(item);
	if (text === '(finish)') return { do: 'finish' };
	if (text.startsWith('(wait')) {
		const ms = parseDuration(/^\(wait (.+)\)$/.exec(text)?.[1] ?? '');
		return ms === null ? '1. (wait 3m)' : { do: 'wait', ms };
	}
	switch (kind) {
		case 'page-review':
			return readMark(item, text, mentions);
		case 'questionnaire':
			return readAnswer(item, text, mentions);
		case 'queue':
			return readAddressed(item, mentions);
		case 'conversation':
			return text === '' ? '1. Thank you for waiting.' : readTalk(item, text, mentions);
	}
}

/** `[late-parcel] words`. */
function readAddressed(item: Item, mentions: Mention[]): Found {
	const [address = '', name = ''] = /^\[([^\]\s]+)\]\s*/.exec(item.text) ?? [];
	const rest = { ...item, ...cut(item, address.length) };
	const text = wholeText(rest);
	if (!isName(name) || text === '') return '1. [late-parcel] Thank you for waiting.';
	mentions.push({ kind: 'conversation', name, ...spotOf(item, 1) });
	const inside: Mention[] = [];
	const step: Found = text === '(finish)' ? { do: 'finish' } : readTalk(rest, text, inside);
	mentions.push(...inside.map((mention) => ({ ...mention, of: name })));
	return typeof step === 'string' ? step.replace('1. ', '1. [late-parcel] ') : { ...step, conversation: name };
}

function readTalk(item: Item, text: string, mentions: Mention[]): Found {
	// A reply may begin with a word of Forms.
	if (text.startsWith('{') && !/^\{[a-z][a-z0-9_-]*\}[^]/.test(text)) {
		const beat = /^\{(\S+)\.model\}$/.exec(text)?.[1];
		if (beat === undefined) return '1. {opening.model}';
		mentions.push({ kind: 'beat', name: beat, ...spotOf(item, 1) });
		return { do: 'model', beat };
	}
	if (text.startsWith('!')) return readAction(item, mentions);
	if (text.startsWith('@"')) return '1. Thank you for waiting.';
	const note = /^\(note\)\s*(.*)$/s.exec(text)?.[1];
	if (note !== undefined) return note === '' ? '1. (note) Called the depot.' : { do: 'note', text: note };
	const tag = /^\(tag ([^\s()]+)\)$/.exec(text)?.[1];
	if (tag === undefined) return text.startsWith('(tag') ? '1. (tag tracking)' : { do: 'reply', text };
	mentions.push({ kind: 'tag', name: tag, ...spotOf(item, '(tag '.length) });
	return { do: 'tag', tag };
}

function readAction(item: Item, mentions: Mention[]): Found {
	const match = /^!(\S+)(?:\s+["„“](.*)["“”])?$/.exec(item.text);
	if (!match?.[1]) return '1. !refund · 1. !find_order "A-1"';
	mentions.push({ kind: 'action', name: match[1], ...spotOf(item, 1) });
	return { do: 'action', action: match[1], input: match[2] ?? null };
}

function readMark(item: Item, text: string, mentions: Mention[]): Found {
	const match = /^@"([^"]+)"\s+\(priority ([1-3])\)\s+(.+)$/s.exec(text);
	if (!match?.[1]) return '1. @"words of the page" (priority 1) What to change';
	mentions.push({ kind: 'place', name: match[1], ...spotOf(item, 2) });
	return { do: 'mark', place: match[1], text: match[3] ?? '', priority: Number(match[2]) };
}

/** `?thankless best 1, worst 4`: places among the options, counted from 1; or what somebody thinks. */
function readAnswer(item: Item, text: string, mentions: Mention[]): Found {
	const [whole = '', name = ''] = /^\?(\S+)\s*/.exec(text) ?? [];
	const words = text.slice(whole.length);
	if (!isName(name) || words === '') return '1. ?thankless best 1, worst 4 · 1. ?own-view I think …';
	mentions.push({ kind: 'item', name, ...spotOf(item, 1) });
	const [, best, worst] = /^best (\d{1,2}), ?worst (\d{1,2})$/.exec(words) ?? [];
	if (best === undefined || worst === undefined) return { do: 'reflect', item: name, text: words };
	return { do: 'choose', item: name, best: Number(best) - 1, worst: Number(worst) - 1 };
}

/** For callers that hold a step as plain text. A step that no scenario of the kind could hold is null. */
export function parseStep(text: string, kind: Kind): SourceStep | null {
	return readStep({ ...textOf(text.trim(), { line: 1, column: 1 }), marker: '1.', items: [] }, kind, [], () => {});
}
