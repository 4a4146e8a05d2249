// Pasted lines or the text of a CSV file, cut into records. Each says for itself by what its cells are separated.

export interface Row {
	/** Where it begins, from 1. */
	line: number;
	cells: string[];
}

/** The first of them that a record has outside of quotation marks separates its cells. */
const separators = ['\t', ';', ','] as const;

/** UTF-16 units. Whatever is longer was opened by mistake, and must not swallow the rest of the file. */
const longestQuoted = 300;

interface Cell {
	text: string;
	/** What stands behind it: a separator, or the end of the record. */
	then: string;
	/** Index of what comes after that. */
	next: number;
}

const isBreak = (character: string | undefined): boolean => character === undefined || character === '\n' || character === '\r';
const ends = (character: string | undefined): boolean => isBreak(character) || separators.some((one) => one === character);

/** Rows with anything in them. */
export function records(source: string): Row[] {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const rows: Row[] = [];
	let line = 1;
	for (let at = 0; at < text.length;) {
		const begins = at;
		const cells: Cell[] = [];
		do {
			const cell = cellAt(text, at);
			cells.push(cell);
			at = cell.next;
		} while (!isBreak(cells.at(-1)!.then || undefined));
		const row = { line, cells: joined(cells) };
		if (row.cells.some((cell) => cell !== '')) rows.push(row);
		for (let i = begins; i < at; i++) if (text[i] === '\n') line++;
	}
	return rows;
}

function cellAt(text: string, at: number): Cell {
	const quoted = quotedAt(text, at);
	if (quoted) return quoted;
	let end = at;
	while (!ends(text[end])) end++;
	return { text: text.slice(at, end), then: text[end] ?? '', next: end + 1 };
}

/** A cell in quotation marks, in which two of them stand for one; null: the mark is a character like others. */
function quotedAt(text: string, at: number): Cell | null {
	if (text[at] !== '"') return null;
	let value = '';
	for (let i = at + 1; i < text.length && value.length <= longestQuoted; i++) {
		if (text[i] !== '"') value += text[i];
		else if (text[i + 1] === '"') value += text[i++];
		else {
			let end = i + 1;
			while (text[end] === ' ') end++;
			return ends(text[end]) ? { text: value, then: text[end] ?? '', next: end + 1 } : null;
		}
	}
	return null;
}

/** What only looked like a separator goes back into its cell. */
function joined(cells: Cell[]): string[] {
	const separator = separators.find((one) => cells.some(({ then }) => then === one));
	const whole: string[] = [''];
	for (const { text, then } of cells) {
		whole[whole.length - 1] += text;
		if (then === separator) whole.push('');
		else if (!isBreak(then || undefined)) whole[whole.length - 1] += then;
	}
	return whole.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
}
