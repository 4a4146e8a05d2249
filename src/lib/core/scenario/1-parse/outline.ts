// The structure of a file's body: sections (level-1 headings), parts (level-2 headings), quotations, items, other text.
// Read line by line: Markdown's rules say what is a heading, a quotation or an item; the words in them are taken letter for letter.
import { headingOf } from './line.ts';
import { endText, readsOn } from './reader.ts';
import type { Draft, Reader } from './reader.ts';
import { join } from './text.ts';
import type { Row, Text } from './text.ts';

export interface Item extends Text {
	/** "-" or "1." */
	marker: string;
	items: Item[];
}

export interface Part {
	title: Text;
	/** Quoted lines: each is one line that somebody says. */
	quotes: Text[];
	items: Item[];
	/** Lines that begin with "=>", without it. */
	results: Text[];
	/** Everything else. */
	prose: Text[];
	/** Its source (a section's with its parts), and the line before its first. */
	markdown: string;
	offset: number;
}

export interface Section extends Part {
	parts: Part[];
}

export interface Outline {
	sections: Section[];
	/** What stands before the first level-1 heading; a file may have none. */
	before: Section;
}

/** @param offset the line of its heading */
const emptyPart = (title: Text, offset: number): Part => ({ title, quotes: [], items: [], results: [], prose: [], markdown: '', offset });
const emptySection = (title: Text, offset: number): Section => ({ ...emptyPart(title, offset), parts: [] });

/** @param text the whole file, front matter blanked, so that line numbers are the file's */
export function outline(text: string): Outline {
	const lines = text.split('\n');
	const before = emptySection(join([], { line: 1, column: 1 }), 0);
	const sections: Section[] = [];
	const nothing = { drafts: [], open: [], prose: [], quote: [], comment: [], flowing: false, fence: null };
	const reader: Reader = { lines, section: before, part: before, ...nothing };
	for (const [index, line] of lines.entries()) {
		const row = rowOf(line, index + 1);
		if (readsOn(reader, row, line)) continue;
		begin(reader, row);
		if (reader.part === reader.section) sections.push(reader.section);
	}
	if (reader.comment[0]) reader.part.prose.push(join(reader.comment, reader.comment[0]));
	endPart(reader, lines.length);
	reader.section.markdown = markdownOf(reader.section, lines, lines.length);
	return { sections, before };
}

function rowOf(line: string, number: number): Row {
	const text = line.trim();
	return { text, line: number, column: text === '' ? 1 : line.indexOf(text) + 1 };
}

const markdownOf = ({ offset }: Part, lines: string[], end: number): string => lines.slice(offset, end).join('\n');

/** A heading ends what is open and begins a part, or a section. */
function begin(reader: Reader, row: Row): void {
	const heading = headingOf(row.text);
	if (!heading) return;
	const title = join([{ ...row, text: heading.title, column: row.column + heading.mark }], row);
	endPart(reader, row.line - 1);
	if (heading.depth === 2) {
		reader.part = emptyPart(title, row.line);
		reader.section.parts.push(reader.part);
		return;
	}
	reader.section.markdown = markdownOf(reader.section, reader.lines, row.line - 1);
	reader.section = emptySection(title, row.line);
	reader.part = reader.section;
}

function endPart(reader: Reader, end: number): void {
	endText(reader);
	reader.part.items = reader.drafts.map(itemOf);
	if (reader.part !== reader.section) reader.part.markdown = markdownOf(reader.part, reader.lines, end);
	Object.assign(reader, { drafts: [], open: [], fence: null });
}

const itemOf = ({ marker, rows, items, line, column }: Draft): Item => ({
	...join(rows, { line, column }),
	marker: marker.text,
	items: items.map(itemOf)
});

/** An item's words with those of the items in it, one a line: a reply may hold a list. */
export const wholeText = (item: Item): string =>
	[item.text, ...item.items.map((inner) => `${inner.marker} ${wholeText(inner)}`)].filter((text) => text !== '').join('\n');
