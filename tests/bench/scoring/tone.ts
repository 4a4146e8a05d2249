// S3: agents' replies in their order of tone.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { trainLanguage } from '../../../src/cli/train/language.ts';
import type { Figures } from '../../../src/cli/train/report.ts';
import { both, dataOf, reached, type Context, type Measure } from './measure.ts';

type Found = Record<'crossValidated' | 'unread' | 'writers', Figures>;

function order(folder: string, language: Language, say: Context['say']): Found {
	const { about } = trainLanguage(folder, language, say);
	return about.metrics as Found;
}

export const tone: Measure[] = [
	{
		id: 'S3',
		what: 'replies to one message in order, English / Czech: pairs (10 parts by context), unread contexts, lowest neighbours, Spearman; pairs by writers of whom nothing was learned',
		baseline: '0.84 / 0.90; –; 0.50 / 0.68; –',
		target: '≥ 0.93; ≥ 0.93; ≥ 0.80; ≥ 0.90',
		labelled: true,
		run: (context) => {
			const found = languages.map((language) => order(dataOf(context), language, (line) => context.say(`${language}: ${line}`)));
			const lowest = ({ crossValidated }: { crossValidated: Figures }): number => Math.min(...Object.values(crossValidated.neighbours));
			return Promise.resolve(
				both([
					reached(
						found.map(({ crossValidated }) => crossValidated.pairs),
						[0.93]
					),
					reached(
						found.map(({ unread }) => unread.pairs),
						[0.93]
					),
					reached(found.map(lowest), [0.8], 2),
					reached(
						found.map(({ crossValidated }) => crossValidated.spearman),
						[0.9]
					),
					{
						...reached(
							found.map(({ writers }) => writers.pairs),
							[]
						),
						met: null
					}
				])
			);
		}
	}
];

/** Pairs in order when only the first contexts are learnt from and judged, in ten parts. */
export function curve(folder: string, print: (line: string) => void): void {
	for (const language of languages) {
		const name = `tone.${language}.jsonl`;
		const lines = readFileSync(path.join(folder, 'firstline-replies', name), 'utf8')
			.trim()
			.split('\n');
		for (const quarter of [1, 2, 3, 4]) {
			const room = mkdtempSync(path.join(tmpdir(), 'firstline-curve-'));
			try {
				mkdirSync(path.join(room, 'firstline-replies'));
				// Every fourth context goes, so that each quarter is as mixed as the whole.
				const kept = lines.filter((line) => Number(/\d+/.exec(line)?.[0] ?? 0) % 4 < quarter);
				writeFileSync(path.join(room, 'firstline-replies', name), `${kept.join('\n')}\n`);
				const { crossValidated } = order(room, language, () => undefined);
				print(`${language}: ${String(kept.length)} replies, ${crossValidated.pairs.toFixed(3)} of pairs in order`);
			} finally {
				rmSync(room, { recursive: true });
			}
		}
	}
}
