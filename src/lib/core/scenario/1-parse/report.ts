import { codes } from '../codes.ts';
import type { Code } from '../codes.ts';
import type { Diagnostic } from '../types.ts';
import type { Spot } from './text.ts';

/** Notes a diagnostic of one file. */
export type Report = (at: Spot, code: Code, params?: Record<string, string | number>) => void;

/** Of one kind in one file an author gets no more than this. */
const most = 100;

/** The report of `file`; diagnostics are added to `list`. */
export function reportTo(list: Diagnostic[], file: string): Report {
	const counts = new Map<Code, number>();
	return (at, code, params = {}) => {
		const count = (counts.get(code) ?? 0) + 1;
		counts.set(code, count);
		if (count <= most) list.push({ file, line: at.line, column: at.column, code, severity: codes[code], params });
	};
}

/** So many names a person reads. */
const readable = 20;

/** Names for a message. */
export function listed(all: readonly string[]): string {
	const names = [...new Set(all)];
	if (names.length === 0) return '–';
	return names.length > readable ? `${names.slice(0, readable).join(', ')}, …` : names.join(', ');
}

/** A few words of a text for a message. */
export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
