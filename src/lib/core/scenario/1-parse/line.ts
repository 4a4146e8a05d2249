// What one line begins with, by the rules of Markdown.

/** How many columns a text takes; a tab reaches the next multiple of four. */
export function columnsOf(text: string): number {
	let column = 0;
	for (const char of text) column += char === '\t' ? 4 - (column % 4) : 1;
	return column;
}

/** A heading of a section or a part. `mark` is how many characters stand before the title. */
export function headingOf(text: string): { depth: 1 | 2; title: string; mark: number } | null {
	const [whole, marks] = /^(#{1,2})(?=\s|$)\s*/.exec(text) ?? [];
	if (whole === undefined || marks === undefined) return null;
	const rest = text.slice(whole.length);
	return { depth: marks.length === 1 ? 1 : 2, title: /^#*$/.test(rest) ? '' : rest.replace(/\s+#*$/, ''), mark: whole.length };
}

/** A heading below those: it is text, but stands alone. */
export const isLowHeading = (text: string): boolean => /^#{3,6}(\s|$)/.test(text);

export interface Marker {
	/** "-" or "1." */
	text: string;
	/** Characters of the marker with the white space behind it. */
	length: number;
	/** Nothing stands behind it. */
	empty: boolean;
}

export function markerOf(text: string): Marker | null {
	const [lead, marker] = /^([-+*]|\d{1,9}[.)])(?:\s+|$)/.exec(text) ?? [];
	if (lead === undefined || marker === undefined || isBreak(text)) return null;
	return { text: marker, length: lead.length, empty: lead.length === text.length };
}

/** A line across: "---", "* * *". */
export const isBreak = (text: string): boolean => /^([-*_])(?:\s*\1){2,}\s*$/.test(text);

/** The marks with which a block of code begins or ends. */
export const fenceOf = (text: string): string | null => /^(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1] ?? null;
