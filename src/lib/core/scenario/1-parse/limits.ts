// What a text must keep to before anything parses it: no file can hang or exhaust the parser.
import type { Report } from './report.ts';

export const limits = {
	bytes: 256 * 1024,
	frontMatter: 8 * 1024,
	line: 4000,
	lines: 3000,
	depth: 10,
	headings: 500,
	/** Marks of emphasis, links, code, HTML and escapes: the parser's time grows with their square within a paragraph. */
	marks: { paragraph: 500, file: 3000 }
} as const;

const encoder = new TextEncoder();

/** True if the text may be parsed; otherwise says why not. */
export function withinLimits(text: string, report: Report): boolean {
	if (text.length > limits.bytes || encoder.encode(text).length > limits.bytes) {
		report({ line: 1, column: 1 }, 'file-too-big', { limit: limits.bytes / 1024 });
		return false;
	}
	if (!isText(text, report)) return false;
	const lines = text.split('\n');
	return linesFit(lines, report) && marksFit(lines, report);
}

// Control characters, U+FFFD (what is left of bytes that are no UTF-8) and halves of surrogate pairs.
const foreign =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isText(text: string, report: Report): boolean {
	const at = text.search(foreign);
	if (at < 0) return true;
	const before = text.slice(0, at).split('\n');
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
	report({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, 'not-text', { character: `U+${code}` });
	return false;
}

function linesFit(lines: string[], report: Report): boolean {
	let headings = 0;
	let fits = true;
	const misfit: Report = (at, code, params) => {
		report(at, code, params);
		fits = false;
	};
	if (lines.length > limits.lines) misfit({ line: limits.lines + 1, column: 1 }, 'too-many-lines', { limit: limits.lines });
	for (const [index, line] of lines.entries()) {
		const at = { line: index + 1, column: 1 };
		if (line.length > limits.line) misfit({ ...at, column: limits.line + 1 }, 'line-too-long', { length: line.length, limit: limits.line });
		else if (depthOf(line) > limits.depth) misfit(at, 'too-deep', { limit: limits.depth });
		if (/^ {0,3}#{1,6}(\s|$)/.test(line) && ++headings === limits.headings + 1) misfit(at, 'too-many-headings', { limit: limits.headings });
	}
	return fits;
}

function marksFit(lines: string[], report: Report): boolean {
	let paragraph = 0;
	let file = 0;
	for (const [index, line] of lines.entries()) {
		const marks = line.match(/[*_[`<&\\]/g)?.length ?? 0;
		paragraph = line.trim() === '' ? 0 : paragraph + marks;
		file += marks;
		const limit = paragraph > limits.marks.paragraph ? limits.marks.paragraph : limits.marks.file;
		if (paragraph <= limit && file <= limits.marks.file) continue;
		report({ line: index + 1, column: 1 }, 'too-much-markup', { limit });
		return false;
	}
	return true;
}

/** How deep a line can nest: quotation and list marks before its text, four columns of indent each, or open brackets (YAML). */
function depthOf(line: string): number {
	const marks = /^(?:[ \t]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
	let depth = 0;
	let blank = 0;
	for (const char of marks) {
		if (char === ' ') blank++;
		else if (char === '\t') blank += 4;
		else if (char < '0' || char > '9') depth++;
	}
	return depth + Math.floor(blank / 4);
}
