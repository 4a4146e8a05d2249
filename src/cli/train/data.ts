// Rated replies: read from outside the repository, and our own texts beside this file.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#lib/core/scenario/types.ts';

export interface Rated {
	/** Replies to the same message; never parted between training and checking. */
	group: string;
	reply: string;
	customer: string;
	/** 1 hostile, 2 cold, 3 neutral, 4 polite, 5 warm */
	level: number;
	/** From the rated set, and so counted in the report; our own texts only teach. */
	counted: boolean;
}

export interface Source {
	file: string;
	sha256: string;
	rows: number;
	licence: string;
}

const own = join(import.meta.dirname, 'texts');

/** Throws when the rated set is missing. */
export function loadRated(folder: string, language: Language): { rows: Rated[]; sources: Source[] } {
	const sources: Source[] = [];
	const rated = source(
		join(folder, 'firstline-replies', `tone.${language}.jsonl`),
		`firstline-replies/tone.${language}.jsonl`,
		'written for this project'
	);
	const rows = rated.text
		.split('\n')
		.filter((line) => line !== '')
		.map(parseRated);
	sources.push({ ...rated.about, rows: rows.length });
	for (const name of readdirSync(own).sort()) {
		if (!name.endsWith(`.${language}.txt`)) continue;
		const written = source(join(own, name), `src/cli/train/texts/${name}`, 'written for this project');
		const ownRows = parseOwn(written.text, name);
		sources.push({ ...written.about, rows: ownRows.length });
		rows.push(...ownRows);
	}
	return { rows, sources };
}

function source(path: string, file: string, licence: string): { text: string; about: Omit<Source, 'rows'> } {
	const text = readFileSync(path, 'utf8');
	return { text, about: { file, sha256: createHash('sha256').update(text).digest('hex'), licence } };
}

function parseRated(line: string): Rated {
	const row = JSON.parse(line) as { id: string; reply: string; customer: string; level: number };
	return { group: row.id.replace(/-\d+$/, ''), reply: row.reply, customer: row.customer, level: row.level, counted: true };
}

/** One text a line, its level before it; a line "> …" is what the customer wrote before the texts below it; "#" comments. */
function parseOwn(text: string, name: string): Rated[] {
	const rows: Rated[] = [];
	let customer = '';
	let group = 0;
	for (const line of text.split('\n')) {
		if (line.startsWith('>')) {
			customer = line.slice(1).trim();
			group++;
		}
		const match = /^([1-5]) (.+)$/.exec(line);
		if (match)
			rows.push({
				group: customer === '' ? `${name}-${group}-${rows.length}` : `${name}-${group}`,
				reply: (match[2] ?? '').replaceAll('\\n', '\n'),
				customer,
				level: Number(match[1]),
				counted: false
			});
	}
	return rows;
}
