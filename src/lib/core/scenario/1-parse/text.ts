// Pieces of the source that remember where they stand.

/** Where something stands in its file; both count from 1, columns in UTF-16 code units. */
export interface Spot {
	line: number;
	column: number;
}

/** One line of the source, or the rest of one. */
export interface Row extends Spot {
	text: string;
}

/** A text made of rows: `runs` says where each stretch of it began in the source. Never without a run. */
export interface Text {
	text: string;
	runs: (Spot & { offset: number })[];
}

export const textOf = (text: string, at: Spot): Text => ({ text, runs: [{ offset: 0, line: at.line, column: at.column }] });

/** Where the character at `offset` stands in the source. */
export function spotOf(text: Text, offset = 0): Spot {
	let found = { offset: 0, line: 1, column: 1 };
	for (const run of text.runs) if (run.offset <= offset || run === text.runs[0]) found = run;
	return { line: found.line, column: found.column + Math.max(0, offset - found.offset) };
}

/** The part from `start` to `end`, without white space around it. */
export function cut(text: Text, start: number, end = text.text.length): Text {
	const raw = text.text.slice(start, end);
	const from = start + (raw.length - raw.trimStart().length);
	const first = spotOf(text, from);
	const later = text.runs.filter((run) => run.offset > from && run.offset < end);
	return {
		text: raw.trim(),
		runs: [{ ...first, offset: 0 }, ...later.map((run) => ({ ...run, offset: run.offset - from }))]
	};
}

/** The parts between separators, trimmed; empty parts are kept. */
export function split(text: Text, separator: string): Text[] {
	const parts: Text[] = [];
	let start = 0;
	for (let at = text.text.indexOf(separator); at >= 0; at = text.text.indexOf(separator, start)) {
		parts.push(cut(text, start, at));
		start = at + separator.length;
	}
	return [...parts, cut(text, start)];
}

/** Rows as one text: a line break is a space, a blank row or a backslash at the end starts a new paragraph ("\n"). */
export function join(rows: Row[], at: Spot): Text {
	const result: Text = { text: '', runs: [] };
	let glue = '';
	for (const row of rows) {
		if (row.text === '' || row.text === '\\') {
			if (result.text !== '') glue = '\n';
			continue;
		}
		const broken = row.text.endsWith('\\');
		result.text += glue;
		result.runs.push({ offset: result.text.length, line: row.line, column: row.column });
		result.text += broken ? row.text.slice(0, -1).trimEnd() : row.text;
		glue = broken ? '\n' : ' ';
	}
	if (result.runs.length === 0) result.runs.push({ offset: 0, line: at.line, column: at.column });
	return result;
}
