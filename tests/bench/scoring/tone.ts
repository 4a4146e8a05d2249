// S1–S3: requests rated for politeness, and agents' replies in their order of tone.
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { trainLanguage } from '../../../src/cli/train/language.ts';
import type { Figures } from '../../../src/cli/train/report.ts';
import { vectors } from '../../../src/cli/train/vectors.ts';
import { partsOf, rowsOf } from './folds.ts';
import { learn, sumOf, type Example } from './logistic.ts';
import { both, dataOf, reached, share, type Context, type Measure } from './measure.ts';

interface Rating {
	text: string;
	label: 0 | 1 | null;
}

interface Requests {
	groups: string[];
	examples: Example[];
	dimensions: number;
}

function requests(folder: string, names: string[]): Requests[] {
	const sets = names.map((name) => rowsOf<Rating>(folder, `stanford-politeness/${name}.train.jsonl`).filter(({ label }) => label !== null));
	const rows = sets
		.flat()
		.map(({ text, label }) => ({ group: text, reply: text, customer: '', level: label === 1 ? 4 : 2, counted: true }));
	const { list, keys } = vectors(rows, 'en', compileRules(ruleBooks.en));
	let at = 0;
	return sets.map((set) => {
		const own = list.slice(at, (at += set.length));
		return {
			groups: set.map(({ text }) => text),
			examples: own.map(({ index, value }, i) => ({ index, value, positive: set[i]?.label === 1 })),
			dimensions: keys.length
		};
	});
}

function right(weights: Float64Array, examples: Example[]): number {
	return examples.filter((example) => sumOf(weights, example) > 0 === example.positive).length;
}

function inDomain({ groups, examples, dimensions }: Requests, say: Context['say']): number {
	const part = partsOf(groups, 5);
	let hits = 0;
	for (let k = 0; k < 5; k++) {
		say(`part ${String(k + 1)} of 5`);
		const weights = learn(
			examples.filter((_, i) => part[i] !== k),
			dimensions
		);
		hits += right(
			weights,
			examples.filter((_, i) => part[i] === k)
		);
	}
	return (100 * hits) / examples.length;
}

function across(from: Requests, to: Requests): number {
	return 100 * share(right(learn(from.examples, from.dimensions), to.examples), to.examples.length);
}

function order(folder: string, language: Language, say: Context['say']): { crossValidated: Figures; unread: Figures } {
	const { about } = trainLanguage(folder, language, say);
	return about.metrics as { crossValidated: Figures; unread: Figures };
}

export const tone: Measure[] = [
	{
		id: 'S1',
		what: 'requests rated for politeness, Wikipedia / Stack Exchange, % right (5 parts)',
		baseline: '85.8 / 79.6',
		target: '≥ 88 / ≥ 82',
		labelled: true,
		run: (context) => {
			const [wikipedia, exchange] = requests(dataOf(context), ['wikipedia', 'stack-exchange']);
			if (wikipedia === undefined || exchange === undefined) throw new Error('no requests');
			return Promise.resolve(reached([inDomain(wikipedia, context.say), inDomain(exchange, context.say)], [88, 82], 1));
		}
	},
	{
		id: 'S2',
		what: 'across domains: Wikipedia→Stack Exchange / back, % right',
		baseline: '73.3 / 82.0',
		target: '≥ 76.5 / ≥ 83.5',
		labelled: true,
		run: (context) => {
			const [wikipedia, exchange] = requests(dataOf(context), ['wikipedia', 'stack-exchange']);
			if (wikipedia === undefined || exchange === undefined) throw new Error('no requests');
			return Promise.resolve(reached([across(wikipedia, exchange), across(exchange, wikipedia)], [76.5, 83.5], 1));
		}
	},
	{
		id: 'S3',
		what: 'replies to one message in order, English / Czech: pairs (10 parts by context), unread contexts, lowest neighbours, Spearman',
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
					)
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
