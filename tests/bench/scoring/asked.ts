// S1, S2: requests rated for politeness by strangers, judged by the score itself after learning without them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { readLanguage } from '#lib/core/scoring/model/language.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';
import { loadRequests, sites, type Request } from '../../../src/cli/train/asked.ts';
import { trainRequests } from '../../../src/cli/train/requests.ts';
import { partsOf } from './folds.ts';
import { dataOf, reached, type Context, type Measure } from './measure.ts';

const parts = 5;

/** Scores of the `judged`, told apart by nothing but their words, by weights learned from the `taught` alone. */
function scores(folder: string, taught: (request: Request) => boolean, judged: readonly Request[]): number[] {
	const replies = readFileSync(path.resolve(import.meta.dirname, '../../../src/lib/core/scoring/model/en.bin'));
	const model = readLanguage('en', replies, ruleBooks.en, trainRequests(folder, () => undefined, { taught, opinions: new Map() }).bytes);
	return judged.map(({ reply }) => politeness(read(reply, 'en', ''), model, { customer: null }).politeness.score);
}

/** Share of the kindest and unkindest quarter that lie on their side of the best bound, in percent. */
function toldApart(judged: readonly Request[], found: readonly number[]): number {
	const bounds = Array.from({ length: 102 }, (_, bound) => judged.filter(({ kind }, i) => (found[i] ?? 0) >= bound === kind).length);
	return (100 * Math.max(...bounds)) / judged.length;
}

const ofQuarters = (folder: string, site: string): Request[] =>
	loadRequests(folder).rows.filter((row) => row.site === site && row.kind !== null);

export const asked: Measure[] = [
	{
		id: 'S1',
		what: 'requests rated for politeness by the score, Wikipedia / Stack Exchange, % right at the best bound (5 parts)',
		baseline: '85.8 / 79.6',
		target: '≥ 88 / ≥ 82',
		labelled: true,
		run: (context) => Promise.resolve(reached(sitesInParts(dataOf(context), context.say), [88, 82], 1))
	},
	{
		id: 'S2',
		what: 'across domains by the score: Wikipedia→Stack Exchange / back, % right at the best bound',
		baseline: '73.3 / 82.0',
		target: '≥ 76.5 / ≥ 83.5',
		labelled: true,
		run: (context) => {
			const folder = dataOf(context);
			const across = sites.toReversed().map((site) => {
				const judged = ofQuarters(folder, site);
				return toldApart(
					judged,
					scores(folder, (request) => request.site !== site, judged)
				);
			});
			return Promise.resolve(reached(across, [76.5, 83.5], 1));
		}
	}
];

function sitesInParts(folder: string, say: Context['say']): number[] {
	const judged = sites.flatMap((site) => ofQuarters(folder, site));
	const part = partsOf(
		judged.map(({ reply }) => reply),
		parts
	);
	const found = judged.map(() => 0);
	for (let k = 0; k < parts; k++) {
		say(`part ${String(k + 1)} of ${String(parts)}`);
		const own = judged.flatMap((_, i) => (part[i] === k ? [i] : []));
		const kept = new Set(own.map((i) => judged[i]?.reply));
		const heard = scores(
			folder,
			({ reply }) => !kept.has(reply),
			own.flatMap((i) => judged[i] ?? [])
		);
		own.forEach((i, n) => (found[i] = heard[n] ?? 0));
	}
	return sites.map((site) => {
		const chosen = judged.flatMap((row, i) => (row.site === site ? [i] : []));
		return toldApart(
			chosen.flatMap((i) => judged[i] ?? []),
			chosen.map((i) => found[i] ?? 0)
		);
	});
}
