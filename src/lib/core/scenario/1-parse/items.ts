// Items of a questionnaire: a situation in Markdown, then the options, and why.
import type { Item } from '../types.ts';
import { parseBlocks } from './blocks.ts';
import { checkName } from './entries.ts';
import type { Item as ListItem, Part } from './outline.ts';
import { wholeText } from './outline.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import { takeName } from './speech.ts';
import type { Entry } from './syntax.ts';
import { cut, spotOf } from './text.ts';
import type { Text } from './text.ts';

const keys = ['best', 'other', 'worst', 'why'] as const;
type Key = (typeof keys)[number];

/** Where the situation ends: a list of its own may stand in it. */
const firstField = new RegExp(`^\\s*[-+*]\\s+(${keys.join('|')})\\s*:`);

export function readItem(part: Part, report: Report): Entry<Item> {
	const at = spotOf(part.title);
	const { name, reflection } = readTitle(part.title, report);
	checkName(name, at, report);
	const lines = part.markdown.split('\n');
	const end = lines.findIndex((line) => firstField.test(line));
	const isBelow = (text: Text): boolean => end >= 0 && spotOf(text).line > part.offset + end;
	for (const text of [...part.results, ...[...part.prose, ...part.quotes].filter(isBelow)])
		report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	const text = parseBlocks(lines.slice(0, end < 0 ? lines.length : end).join('\n'), { offset: part.offset, report });
	if (text.length === 0) report(at, 'empty-text', { name });
	const { options, why } = readAnswers(part.items.filter(isBelow), report);
	if (why === '') report(at, 'missing-field', { name, field: 'why' });
	if (!sound(options, reflection)) report(at, 'bad-options', { name });
	return { name, ...at, value: { name, text, options, why }, mentions: [] };
}

function readTitle(title: Text, report: Report): { name: string; reflection: boolean } {
	const { name, rest } = takeName(title);
	const reflection = rest.text === '(reflection)';
	if (rest.text !== '' && !reflection) report(spotOf(rest), 'unknown-flag', { flag: excerpt(rest.text), known: 'reflection' });
	return { name, reflection };
}

/** Three or more, one of them the best and one the worst; a question to think about has none. */
function sound(options: Item['options'], reflection: boolean): boolean {
	const count = (key: 'best' | 'worst'): number => options.filter((option) => option.key === key).length;
	return reflection ? options.length === 0 : options.length >= 3 && count('best') === 1 && count('worst') === 1;
}

function readAnswers(items: readonly ListItem[], report: Report): Pick<Item, 'options' | 'why'> {
	const options: Item['options'] = [];
	let why = '';
	for (const item of items) {
		const key = keyOf(item);
		const words = wholeText({ ...item, ...cut(item, item.text.indexOf(':') + 1) });
		if (key === null)
			report(spotOf(item), 'bad-item', { text: excerpt(item.text), example: keys.map((known) => `${known}: …`).join(' · ') });
		else if (words === '') report(spotOf(item), 'empty-text', { name: key });
		else if (key !== 'why') options.push({ text: words, key: key === 'other' ? null : key });
		else if (why !== '') report(spotOf(item), 'duplicate-key');
		else why = words;
	}
	return { options, why };
}

function keyOf({ text }: ListItem): Key | null {
	const word = /^([a-z]+)\s*:/.exec(text)?.[1];
	return keys.find((known) => known === word) ?? null;
}
