// Items of the form `- name (flag, flag 2): words` with fields `- key: words` beneath.
import { isName } from './names.ts';
import type { Item } from './outline.ts';
import { wholeText } from './outline.ts';
import { excerpt, listed } from './report.ts';
import type { Report } from './report.ts';
import type { Entry, Mention, MentionKind } from './syntax.ts';
import { cut, split, spotOf } from './text.ts';
import type { Spot, Text } from './text.ts';

export interface RawEntry extends Spot {
	name: string;
	flags: Flags;
	words: Text;
	fields: FieldItems;
}

/** Flag → what stands behind it ("" if nothing). */
export type Flags = Map<string, Text>;

/** Key → its items, in order; each item's `text` is the value alone. */
export type FieldItems = Map<string, Item[]>;

/** Which flags and fields an entry may have: a flag's pattern is what may stand behind it. */
export interface Shape {
	flags: Record<string, RegExp>;
	fields: readonly string[];
	example: string;
}

export const nothing = /^$/;

export function readEntries<T>(
	items: Item[],
	shape: Shape,
	report: Report,
	make: (raw: RawEntry) => { value: T; mentions: Mention[] }
): Entry<T>[] {
	return items.flatMap((item) => {
		const raw = readEntry(item, shape, report);
		return raw ? [{ name: raw.name, line: raw.line, column: raw.column, ...make(raw) }] : [];
	});
}

function readEntry(item: Item, shape: Shape, report: Report): RawEntry | null {
	const match = /^([^\s:()]+)\s*(?:\(([^()]*)\))?\s*:/.exec(item.text);
	const at = spotOf(item);
	if (!match?.[1]) {
		report(at, 'bad-item', { text: excerpt(item.text), example: shape.example });
		return null;
	}
	const name = match[1];
	checkName(name, at, report);
	const bracket = item.text.indexOf('(');
	const flagText = match[2] === undefined ? null : cut(item, bracket + 1, bracket + 1 + match[2].length);
	const words = cut(item, match[0].length);
	if (words.text === '') report(spotOf(words), 'empty-text', { name });
	return { name, ...at, flags: readFlags(flagText, shape, report), words, fields: readFields(item.items, shape.fields, report) };
}

export function checkName(name: string, at: Spot, report: Report): void {
	if (!isName(name)) report(at, 'bad-name', { name: excerpt(name) });
}

function readFlags(text: Text | null, shape: Shape, report: Report): Flags {
	const flags: Flags = new Map();
	for (const part of text ? split(text, ',') : []) {
		const word = /^\S*/.exec(part.text)?.[0] ?? '';
		const rest = cut(part, word.length);
		const pattern = Object.hasOwn(shape.flags, word) ? shape.flags[word] : undefined;
		if (pattern?.test(rest.text) && !flags.has(word)) flags.set(word, rest);
		else report(spotOf(part), 'unknown-flag', { flag: excerpt(part.text), known: listed(Object.keys(shape.flags)) });
	}
	return flags;
}

/** Fields under an entry or a beat. Only `repeatable` ones may stand twice. */
export function readFields(items: Item[], keys: readonly string[], report: Report, repeatable: readonly string[] = []): FieldItems {
	const fields: FieldItems = new Map();
	for (const item of items) {
		const key = /^([a-z]+)\s*:/.exec(item.text)?.[1];
		const at = spotOf(item);
		if (key === undefined) report(at, 'bad-item', { text: excerpt(item.text), example: keys.map((known) => `${known}: …`).join(' · ') });
		else if (!keys.includes(key)) report(at, 'unknown-key', { key, known: listed(keys) });
		else if (fields.has(key) && !repeatable.includes(key)) report(at, 'duplicate-key', {});
		else {
			const value = cut(item, item.text.indexOf(':') + 1);
			if (value.text === '' && item.items.length === 0) report(at, 'empty-text', { name: key });
			fields.set(key, [...(fields.get(key) ?? []), { ...value, marker: item.marker, items: item.items }]);
		}
	}
	return fields;
}

export const field = (fields: FieldItems, key: string): Item | undefined => fields.get(key)?.[0];

/** A field's words, "" if it is not there. */
export const fieldText = (fields: FieldItems, key: string): string => {
	const item = field(fields, key);
	return item ? wholeText(item) : '';
};

/** Wordings between bars. */
export const wordings = (text: Text | undefined, report: Report): string[] => {
	if (!text || text.text === '') return [];
	const parts = split(text, '|');
	for (const part of parts) if (part.text === '') report(spotOf(part), 'empty-text', { name: '|' });
	return parts.map((part) => part.text).filter((part) => part !== '');
};

export const mention = (kind: MentionKind, text: Text | undefined): Mention[] =>
	text && text.text !== '' ? [{ kind, name: text.text, ...spotOf(text) }] : [];

/** Reports the fields that must be there. */
export function needFields(raw: RawEntry, keys: readonly string[], report: Report): void {
	for (const key of keys) if (!raw.fields.has(key)) report(raw, 'missing-field', { name: raw.name, field: key });
}
