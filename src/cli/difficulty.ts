// `firstline difficulty`: how hard the scenarios are, by what four people get who write in each. Stands in scenarios/difficulty.md.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Played } from '#lib/core/attempt/index.ts';
import { formOf, wordsToRead } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import { languages } from '#lib/core/scenario/types.ts';
import type { Language, Scenario } from '#lib/core/scenario/types.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { readLibrary } from '#lib/server/library.ts';
import { loadModel } from '#lib/server/model.ts';
import { people, playAs, playOf, readPlays } from './plays.ts';
import type { Person, Play } from './plays.ts';
import { root } from './root.mjs';
import { tenths } from './trace-lines.ts';

const scenarios = join(root, 'scenarios');
export const difficultyFile = join(scenarios, 'difficulty.md');

/** What became of one play. */
export interface Result {
	/** 0–100 */
	total: number;
	/** The ending's name; '' where there is none. */
	ending: string;
	/** At the end, tenths; null: nobody's. */
	mood: { anger: number; trust: number } | null;
	/** Turns that were answered by more than "unmatched", of all turns. */
	heard: number;
	turns: number;
	/** What a person should look at. */
	flags: string[];
	passed: boolean;
	criticals: number;
}

/** One scenario in one language. */
export interface Measured {
	scenario: Scenario;
	words: number;
	results: Record<Person, Result>;
}

/** @throws Error if a scenario has no plays, or a step of one cannot be read */
export function measure({ scenario }: CompiledEdition, written: ReadonlyMap<string, Play>, model: Model): Measured {
	const play = playOf(scenario, written);
	if (!play) throw new Error(`no plays: ${scenario.id}.${scenario.language}`);
	const result = (who: Person): Result => {
		const { played, scorecard } = playAs(scenario, model, who, play[who]);
		const { state } = played.attempt;
		return {
			total: scorecard.total,
			ending: state.ending?.name ?? '',
			mood: scenario.kind === 'conversation' ? { anger: state.anger, trust: state.trust } : null,
			...heard(played),
			flags: [...new Set(scorecard.flags.map(({ flag }) => flag))],
			passed: scorecard.passed,
			criticals: scorecard.criticals.length
		};
	};
	const results = { competent: result('competent'), curt: result('curt'), rude: result('rude'), cheating: result('cheating') };
	return { scenario, words: wordsToRead(formOf(scenario, 0)), results };
}

function heard({ events }: Played): { heard: number; turns: number } {
	const moves = events.flatMap(({ body }) => (body.kind === 'customer' && body.move.cause === 'turn' ? [body.move] : []));
	const missed = moves.filter(({ say, left }) => say?.name === 'unmatched' || left?.met === false);
	return { heard: moves.length - missed.length, turns: moves.length };
}

type Pair = Partial<Record<Language, Measured>>;

/** English and Czech beside each other, by id. */
function pairs(measured: readonly Measured[]): [string, Pair][] {
	const found = new Map<string, Pair>();
	for (const one of measured) found.set(one.scenario.id, { ...found.get(one.scenario.id), [one.scenario.language]: one });
	return [...found].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

const both = (pair: Pair, text: (one: Measured) => string): string =>
	languages.map((language) => (pair[language] ? text(pair[language]) : '–')).join(' / ');

/** Of those who answer to the point, the polite and the curt one. */
function understood({ results: { competent, curt } }: Measured): string {
	const turns = competent.turns + curt.turns;
	return turns === 0 ? '–' : `${Math.floor((100 * (competent.heard + curt.heard)) / turns)} %`;
}

function scoreRow([id, pair]: [string, Pair]): string {
	const { scenario } = pair.en ?? pair.cs!;
	const totals = people.map((who) => both(pair, ({ results }) => String(results[who].total)));
	const minutes = Math.ceil(scenario.clock.limit / 60_000);
	return `| ${[id, scenario.level, minutes, both(pair, ({ words }) => String(words)), ...totals, both(pair, understood)].join(' | ')} |`;
}

function endingRow({ scenario: { id, language }, results }: Measured): string {
	const cells = people.map((who) => {
		const { ending, mood } = results[who];
		return mood ? `${ending} ${tenths(mood.anger)}/${tenths(mood.trust)}` : ending;
	});
	return `| ${[`${id}.${language}`, ...cells, results.cheating.flags.join(', ')].join(' | ')} |`;
}

const table = (head: string[], rows: string[]): string =>
	[`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');

const introduction = `# How hard the scenarios are

Four people write in every scenario ([tests/plays](../tests/plays/README.md)): a competent one, a curt one who knows everything, a rude one, and one who writes for the scorer instead of the customer. Where two figures stand, they are English / Czech. Written by \`npm run firstline -- difficulty --write\`; a test keeps it true.

*Words* is what there is to read, *understood* how many turns of the first two were answered by more than "I don't follow".`;

/** The whole file. */
export function difficultyText(measured: readonly Measured[]): string {
	const scores = table(['scenario', 'level', 'minutes', 'words', ...people, 'understood'], pairs(measured).map(scoreRow));
	const talks = measured.filter(({ scenario }) => scenario.kind === 'conversation');
	const endings = table(['edition', ...people, 'flags of the last'], talks.map(endingRow));
	return `${introduction}\n\n## Scores\n\n${scores}\n\n## How the conversations end\n\nWith anger and trust at the end, 0–10.\n\n${endings}\n`;
}

/** @returns exit code */
export async function difficulty(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
	const [{ scenarios: editions }, written, model] = await Promise.all([readLibrary(scenarios), readPlays(), loadModel()]);
	const text = difficultyText(editions.map((edition) => measure(edition, written, model)));
	if (values.write) await writeFile(difficultyFile, text);
	else console.log(text);
	return 0;
}
