// Formal and familiar address (S8): on sentences of which the grammar is known, where the second person is singular or plural.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type Address } from '#lib/core/scoring/conduct/address.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

export interface RegisterMeasured {
	rows: number;
	/** Mean of the two F1 values, formal and familiar; a mixed text is both. */
	f1: number;
	wrong: { text: string; wanted: Address; seen: Address }[];
}

interface Row {
	text: string;
	/** Word, lemma, part of speech, features. */
	toks: [string, string, string, string][];
}

/** Sentences of the treebank in quotation marks of others count as well: what is measured is the grammar. */
export function treebankRegister(folder: string): { text: string; wanted: Address }[] {
	return readFileSync(join(folder, 'ud-czech/pud.test.jsonl'), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Row)
		.map(({ text, toks }) => {
			const second = toks
				.filter(([, , kind, features]) => features.includes('Person=2') && kind !== 'PUNCT')
				.map(([, , , features]) => features);
			const formal = second.some((features) => /Number(?:\[psor\])?=Plur/.test(features));
			const familiar = second.some((features) => !/Number(?:\[psor\])?=Plur/.test(features));
			return { text, wanted: formal && familiar ? 'mixed' : formal ? 'formal' : familiar ? 'familiar' : 'none' };
		});
}

export function measureRegister(rows: { text: string; wanted: Address }[]): RegisterMeasured {
	const judged = rows.map((row) => ({ ...row, seen: addressOf(read(row.text, 'cs')).address }));
	const is = (address: Address, kind: Address): boolean => address === kind || address === 'mixed';
	const f1 = (kind: Address): number => {
		const both = judged.filter(({ wanted, seen }) => is(wanted, kind) && is(seen, kind)).length;
		const all = judged.filter(({ wanted }) => is(wanted, kind)).length + judged.filter(({ seen }) => is(seen, kind)).length;
		return all === 0 ? 1 : (2 * both) / all;
	};
	return { rows: rows.length, f1: (f1('formal') + f1('familiar')) / 2, wrong: judged.filter(({ wanted, seen }) => wanted !== seen) };
}
