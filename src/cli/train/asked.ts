// Requests that people sent to each other, from outside the repository: what strangers felt in them, and some that nobody rated.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rated, Source } from './data.ts';

/** How kind strangers found it: normalised mean, 0 as most are, beyond 2.5 as good as 2.5. `kind`: among the kindest quarter, the unkindest, or neither. */
export interface Request extends Rated {
	score: number;
	kind: boolean | null;
	site: string;
}

export const sites = ['wikipedia', 'stack-exchange'];
const licence = 'CC BY-SA 4.0';

interface Line {
	text: string;
	score: number;
	label: 0 | 1 | null;
}

export function loadRequests(folder: string): { rows: Request[]; sources: Source[] } {
	const files = sites.map((site) => ({ site, ...load(folder, `${site}.train`) }));
	return {
		rows: files.flatMap(({ site, lines }) => lines.map((line) => requestOf(line, site))),
		sources: files.map(({ source }) => source)
	};
}

/** Of one site, without ratings. */
export function loadUnrated(folder: string): { rows: Rated[]; source: Source } {
	const { lines, source } = load(folder, 'stack-exchange.unlabelled');
	return { rows: lines.map(({ text }) => plain(text)), source };
}

function load(folder: string, name: string): { lines: Line[]; source: Source } {
	const file = `stanford-politeness/${name}.jsonl`;
	const text = readFileSync(join(folder, file), 'utf8');
	const lines = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);
	return { lines, source: { file, sha256: createHash('sha256').update(text).digest('hex'), licence, rows: lines.length } };
}

function requestOf({ text, score, label }: Line, site: string): Request {
	return { ...plain(text), score: Math.max(-2.5, Math.min(2.5, score)), kind: label === null ? null : label === 1, site };
}

function plain(text: string): Rated {
	return { group: text, reply: text, customer: '', level: 3, counted: false };
}
