// The structure of a file's body: sections (level-1 headings), parts (level-2 headings), quotations, items, other text.
// Markdown decides what is a heading, a quotation or an item; the words in them are taken letter for letter.
import type { BlockContent, Blockquote, DefinitionContent, Heading, List, ListItem, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { join } from './text.ts';
import type { Row, Spot, Text } from './text.ts';

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

/** Words stay as they are: only the constructs that make blocks are on. */
const blocksOnly = {
	disable: {
		null: [
			'attention',
			'autolink',
			'characterEscape',
			'characterReference',
			'codeIndented',
			'codeText',
			'definition',
			'hardBreakEscape',
			'htmlText',
			'labelEnd',
			'labelStartImage',
			'labelStartLink',
			'setextUnderline'
		]
	}
};

/** @param offset the line of its heading */
const emptyPart = (title: Text, offset: number): Part => ({ title, quotes: [], items: [], results: [], prose: [], markdown: '', offset });
const emptySection = (title: Text, offset: number): Section => ({ ...emptyPart(title, offset), parts: [] });

/** @param text the whole file, front matter blanked, so that line numbers are the file's */
export function outline(text: string): Outline {
	const lines = text.split('\n');
	const before = emptySection(join([], { line: 1, column: 1 }), 0);
	const sections: Section[] = [];
	let section = before;
	let part: Part = before;
	for (const node of fromMarkdown(text, { extensions: [blocksOnly] }).children) {
		if (node.type === 'heading' && node.depth === 1) {
			closeParts([section, part], lines, startOf(node).line - 1);
			section = emptySection(titleOf(node, lines), startOf(node).line);
			sections.push(section);
			part = section;
		} else if (node.type === 'heading' && node.depth === 2) {
			if (part !== section) closeParts([part], lines, startOf(node).line - 1);
			part = emptyPart(titleOf(node, lines), startOf(node).line);
			section.parts.push(part);
		} else addTo(part, node, lines);
	}
	closeParts([section, part], lines, lines.length);
	return { sections, before };
}

function closeParts(parts: Part[], lines: string[], end: number): void {
	for (const part of parts) part.markdown = lines.slice(part.offset, end).join('\n');
}

function addTo(part: Part, node: RootContent, lines: string[]): void {
	if (node.type === 'blockquote') addQuotes(part, node, lines);
	else if (node.type === 'list') part.items.push(...itemsOf(node, lines, part));
	else if (node.type === 'html' && /^<!--.*-->$/s.test(node.value.trim())) return;
	else if (node.type !== 'thematicBreak') addProse(part, rowsOf(node, lines));
}

/** A quotation's lines. One that ends with a backslash goes on in the next; one without ">" is no part of it. */
function addQuotes(part: Part, node: Blockquote, lines: string[]): void {
	let open: Row[] = [];
	const close = () => {
		if (open[0]) part.quotes.push(join(open, open[0]));
		open = [];
	};
	const rest: Row[] = [];
	for (const row of rowsOf(node, lines)) {
		const mark = /^>\s*/.exec(row.text)?.[0].length;
		if (mark === undefined) rest.push(row);
		else if (row.text.length > mark || open.length > 0) {
			open.push({ ...row, text: row.text.slice(mark), column: row.column + mark });
			if (!row.text.endsWith('\\')) close();
		}
	}
	close();
	addProse(part, rest);
}

function addProse(part: Part, rows: Row[]): void {
	const rest = rows.filter((row) => !takeResult(part, row));
	if (rest[0]) part.prose.push(join(rest, rest[0]));
}

function takeResult(part: Part, row: Row): boolean {
	const mark = /^=>\s*/.exec(row.text)?.[0].length;
	if (mark === undefined) return false;
	part.results.push(join([{ ...row, text: row.text.slice(mark), column: row.column + mark }], row));
	return true;
}

function itemsOf(list: List, lines: string[], part: Part): Item[] {
	return list.children.map((node) => itemOf(node, lines, part));
}

function itemOf(node: ListItem, lines: string[], part: Part): Item {
	const start = startOf(node);
	const nested = node.children.filter((child): child is List => child.type === 'list' && startOf(child).line > start.line);
	const end = nested[0] ? startOf(nested[0]).line - 1 : endOf(node).line;
	const source = (lines[start.line - 1] ?? '').slice(start.column - 1);
	const [lead = '', marker = ''] = /^([-+*]|\d+[.)])\s*/.exec(source) ?? [];
	const rows: Row[] = [{ ...start, column: start.column + lead.length, text: source.slice(lead.length).trimEnd() }];
	rows.push(...between(lines, start.line + 1, end).filter((row) => !takeResult(part, row)));
	return { ...join(rows, start), marker, items: nested.flatMap((child) => itemsOf(child, lines, part)) };
}

function titleOf(heading: Heading, lines: string[]): Text {
	const { line, column } = startOf(heading);
	const source = (lines[line - 1] ?? '').slice(column - 1);
	const mark = /^#+\s*/.exec(source)?.[0].length ?? 0;
	return join([{ line, column: column + mark, text: source.slice(mark).replace(/\s+#*\s*$/, '') }], { line, column });
}

const startOf = (node: BlockContent | DefinitionContent | RootContent | ListItem): Spot => node.position?.start ?? { line: 1, column: 1 };
const endOf = (node: RootContent | ListItem): Spot => node.position?.end ?? { line: 1, column: 1 };

const rowsOf = (node: RootContent, lines: string[]): Row[] => between(lines, startOf(node).line, endOf(node).line);

/** Lines `from` to `to` (both included, counted from 1), without the white space around each. */
function between(lines: string[], from: number, to: number): Row[] {
	return lines.slice(from - 1, to).map((line, index) => {
		const text = line.trim();
		return { text, line: from + index, column: text === '' ? 1 : line.indexOf(text) + 1 };
	});
}

/** An item's words with those of the items in it, one a line: a reply may hold a list. */
export const wholeText = (item: Item): string =>
	[item.text, ...item.items.map((inner) => `${inner.marker} ${wholeText(inner)}`)].filter((text) => text !== '').join('\n');
