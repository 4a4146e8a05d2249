// Line by line: which item, quotation or text a line belongs to.
import { columnsOf, fenceOf, headingOf, isBreak, isLowHeading, markerOf } from './line.ts';
import type { Marker } from './line.ts';
import type { Part, Section } from './outline.ts';
import { join } from './text.ts';
import type { Row, Spot } from './text.ts';

/** An item while its lines come. */
export interface Draft extends Spot {
	marker: Marker;
	/** Column from which on a line belongs to it. */
	content: number;
	rows: Row[];
	items: Draft[];
}

export interface Reader {
	lines: string[];
	section: Section;
	part: Part;
	/** Items of the part, and those of them that are open, outermost first. */
	drafts: Draft[];
	open: Draft[];
	prose: Row[];
	/** A quoted line that goes on in the next. */
	quote: Row[];
	comment: Row[];
	/** Whether the line before was text that this one may go on. */
	flowing: boolean;
	/** The marks that end the code; null: outside of code. */
	fence: string | null;
}

/** Ends the paragraph and the quoted line that were going on. */
export function endText(reader: Reader): void {
	const { part, prose, quote } = reader;
	if (quote[0]) part.quotes.push(join(quote, quote[0]));
	if (prose[0]) part.prose.push(join(prose, prose[0]));
	Object.assign(reader, { prose: [], quote: [], flowing: false });
}

/** Takes a line in. False: it is a heading, which is not for what stands before it. */
export function readsOn(reader: Reader, row: Row, line: string): boolean {
	const { text } = row;
	if (reader.comment.length > 0 || (reader.fence === null && text.startsWith('<!--'))) return readComment(reader, row);
	if (text === '') return readBlank(reader, row);
	const indent = columnsOf(line.slice(0, line.length - line.trimStart().length));
	const kept = reader.open.filter(({ content }) => indent >= content);
	const isInside = kept.length === reader.open.length;
	if (reader.fence !== null && isInside) return readCode(reader, row);
	reader.fence = null;
	if (kept.length === 0 && headingOf(text)) return false;
	const marker = markerOf(text);
	// In the middle of a text only a list that begins with 1 begins.
	if (marker && (!isInside || !reader.flowing || (!marker.empty && /^(?:[-+*]|1[.)])$/.test(marker.text))))
		return readItem(reader, row, { marker, content: indent + columnsOf(text.slice(0, marker.length)), kept });
	if (kept.length === 0 && text.startsWith('>')) return readQuote(reader, row);
	return readText(reader, row, kept);
}

function readComment(reader: Reader, row: Row): boolean {
	const end = row.text.indexOf('-->');
	if (reader.comment.length === 0) endText(reader);
	reader.comment = end < 0 ? [...reader.comment, row] : [];
	if (end >= 0 && row.text.length > end + '-->'.length) reader.part.prose.push(join([row], row));
	return true;
}

function readBlank(reader: Reader, row: Row): boolean {
	reader.open.at(-1)?.rows.push(row);
	if (reader.fence === null) endText(reader);
	return true;
}

function readCode(reader: Reader, row: Row): boolean {
	const isEnd = reader.fence !== null && row.text.startsWith(reader.fence) && fenceOf(row.text) !== null;
	addText(reader, row);
	if (isEnd) endText(reader);
	if (isEnd) reader.fence = null;
	return true;
}

function readItem(reader: Reader, row: Row, { marker, content, kept }: Pick<Draft, 'marker' | 'content'> & { kept: Draft[] }): boolean {
	endText(reader);
	const first = { ...row, text: row.text.slice(marker.length), column: row.column + marker.length };
	const draft: Draft = { line: row.line, column: row.column, marker, content: content + (marker.empty ? 1 : 0), rows: [first], items: [] };
	(kept.at(-1)?.items ?? reader.drafts).push(draft);
	reader.open = [...kept, draft];
	reader.flowing = !marker.empty;
	return true;
}

/** A quoted line that ends with a backslash goes on in the next. */
function readQuote(reader: Reader, row: Row): boolean {
	if (reader.quote.length === 0) endText(reader);
	reader.open = [];
	const mark = /^>\s*/.exec(row.text)?.[0].length ?? 0;
	if (row.text.length === mark && reader.quote.length === 0) return true;
	reader.quote.push({ ...row, text: row.text.slice(mark), column: row.column + mark });
	if (!row.text.endsWith('\\')) endText(reader);
	return true;
}

/** Text goes on where it was, however it is indented; what is no text stands where its indentation puts it. */
function readText(reader: Reader, row: Row, kept: Draft[]): boolean {
	const fence = fenceOf(row.text);
	const standsAlone = isLowHeading(row.text) || isBreak(row.text);
	if (fence !== null || standsAlone) endText(reader);
	if (!reader.flowing) reader.open = kept;
	if (isBreak(row.text) && kept.length === 0) return true;
	addText(reader, row);
	if (standsAlone) endText(reader);
	reader.fence = fence;
	return true;
}

function addText(reader: Reader, row: Row): void {
	if (reader.quote.length > 0) endText(reader);
	const mark = /^=>\s*/.exec(row.text)?.[0].length;
	const item = reader.open.at(-1);
	if (mark !== undefined) reader.part.results.push(join([{ ...row, text: row.text.slice(mark), column: row.column + mark }], row));
	else if (item && item.items.length === 0) item.rows.push(row);
	else reader.prose.push(row);
	reader.flowing = true;
}
