// Forms: words that differ from one form to the next.
import { readEntries, wordings } from './entries.ts';
import type { Item } from './outline.ts';
import type { Report } from './report.ts';
import type { Braced, Entry } from './syntax.ts';

const shape = { flags: {}, fields: [], example: '- order: A-2291 | B-7714 | C-1180' };

/** So many forms a scenario may have: each is a scenario of its own to whoever plays it. */
const most = 9;

/** By its name, what a word is in each form. */
export const readForms = (items: Item[], report: Report): Entry<string[]>[] =>
	readEntries(items, shape, report, (raw) => {
		const values = wordings(raw.words, report);
		if (values.length === 1 || values.length > most)
			report(raw, 'wrong-value', { key: raw.name, value: String(values.length), example: `2–${most}` });
		return { value: values, mentions: [] };
	});

/** {names} in the whole file, but for what the customer says: there they are found line by line. */
export function bracedIn(text: string): Braced[] {
	let section = '';
	return text.split('\n').flatMap((line, index) => {
		section = /^# (.*\S)/.exec(line)?.[1] ?? section;
		if (line.trimStart().startsWith('>')) return [];
		return [...line.matchAll(/\{([a-z][a-z0-9_-]*)\}/g)].map(({ 1: name = '', index: at }) => ({
			name,
			section,
			line: index + 1,
			column: at + 2
		}));
	});
}
