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
	/** Not a whole reply: only the words of one that people marked, which tells the learner where its tone sits. */
	marked?: true;
	/** One of many plain sentences: they teach that ordinary words are not unkind. What only they have is no feature. */
	plain?: true;
	/** Whose voice it is, among imagined writers. */
	writer?: string;
	/** The level that a second person gave it, who did not know the first. */
	second?: number;
}

export interface Source {
	file: string;
	sha256: string;
	rows: number;
	licence: string;
}

const own = join(import.meta.dirname, 'texts');
/** Answers labelled with facts do not teach tone. */
const notTone = /^answers\./;
/** Two people who find levels so far apart leave nothing to learn. */
const tooFarApart = 2;

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
		.flatMap(parseRated);
	sources.push({ ...rated.about, rows: rows.filter(({ counted }) => counted).length });
	for (const name of readdirSync(own).sort()) {
		if (!name.endsWith(`.${language}.txt`) || notTone.test(name)) continue;
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

/** A rated reply, and what is marked in it. */
function parseRated(line: string): Rated[] {
	const { id, reply, customer, level, spans } = JSON.parse(line) as Omit<Rated, 'group'> & { id: string; spans: { text: string }[] };
	const whole: Rated = { group: id.replace(/-\d+$/, ''), reply, customer, level, counted: true };
	if (spans.length === 0) return [whole];
	return [whole, { ...whole, reply: spans.map(({ text }) => text).join('\n'), counted: false, marked: true }];
}

/**
 * One text a line, its level before it ("4/5": the levels of two people); a line "> …" is what the customer wrote before the texts below it;
 * "#" comments, "##" begins another group, "## writer NAME: …" another writer.
 */
function parseOwn(text: string, name: string): Rated[] {
	const rows: Rated[] = [];
	let customer = '';
	let writer = '';
	let group = 0;
	const plain = name.startsWith('plain.');
	for (const line of text.split('\n')) {
		if (line.startsWith('##')) {
			group++;
			writer = /^## writer ([^:]+):/.exec(line)?.[1] ?? '';
		}
		if (line.startsWith('>')) {
			customer = line.slice(1).trim().replaceAll('\\n', '\n');
			group++;
		}
		const [, level, second, reply] = /^([1-5])(?:\/([1-5]))? (.+)$/.exec(line) ?? [];
		if (reply === undefined || Math.abs(Number(level) - Number(second ?? level)) >= tooFarApart) continue;
		rows.push({
			group: customer === '' && !plain ? `${name}-${group}-${rows.length}` : `${name}-${group}`,
			reply: reply.replaceAll('\\n', '\n'),
			customer,
			level: Number(level),
			counted: false,
			...(plain ? { plain } : {}),
			...(writer === '' ? {} : { writer }),
			...(second === undefined ? {} : { second: Number(second) })
		});
	}
	return rows;
}
