// Flags on honest replies (S7): there should be none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#lib/core/scenario/types.ts';
import { flags } from '#lib/core/scoring/observe/flags.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import type { Flag } from '#lib/core/scoring/types.ts';

export interface HonestMeasured {
	rows: number;
	flagged: { reply: string; flags: Flag[] }[];
}

/** All labelled replies: rude or wrong ones too, but none that tries to cheat. */
export function measureHonest(folder: string): HonestMeasured {
	const rows = languages.flatMap((language) =>
		['tone', 'points', 'rules'].flatMap((file) =>
			readFileSync(join(folder, 'firstline-replies', `${file}.${language}.jsonl`), 'utf8')
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => JSON.parse(line) as { reply: string; customer?: string })
				.map(({ reply, customer = '' }) => ({
					reply,
					flags: flags(read(reply, language, customer), { channel: 'email', articles: [], customer })
				}))
		)
	);
	return { rows: rows.length, flagged: rows.filter((row) => row.flags.length > 0) };
}
