// What `firstline check --verbose` says of a scenario beside what is wrong: how long it is, and what its tests leave out.
import { formCount, formOf, turnsOf, wordsToRead } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Language, Scenario } from '#lib/core/scenario/types.ts';
import type { Played } from '#lib/core/attempt/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/model.ts';
import { runTest } from './run-test.ts';

export interface Summary {
	file: string;
	forms: number;
	/** Words to read, and the ms that a quick reader needs for them, of the limit in ms. */
	words: number;
	reading: number;
	limit: number;
	/** Turns until the path is over; `most` null: it may run in circles. Null: a page review has none. */
	turns: { least: number; most: number | null } | null;
	tests: number;
	beats: string[];
	/** Beats at which no test says anything. */
	untouched: string[];
	/** Replies of the tests that met no need and fired no reaction. */
	unheard: { test: string; text: string }[];
}

/** A quick reader's ms for a word: 300 a minute. */
const perWord = 200;

/** By the first form; the others come out alike. */
export async function summarise({ scenario: all, path: file }: CompiledEdition): Promise<Summary> {
	const model = await loadModel();
	const scenario = formOf(all, 0);
	const plays = scenario.tests.map((test) => ({ test: test.name, ...runTest(scenario, model, test) }));
	const touched = new Set(plays.flatMap(({ played }) => played.attempt.turns.map(({ beat }) => beat)));
	const beats = scenario.path.map(({ name }) => name);
	const words = wordsToRead(scenario);
	return {
		file,
		forms: formCount(all),
		words,
		reading: words * perWord,
		limit: scenario.clock.limit,
		turns: beats.length === 0 ? null : turnsOf(scenario),
		tests: plays.length,
		beats,
		untouched: beats.filter((beat) => !touched.has(beat)),
		unheard: plays.flatMap(({ test, played }) => unheard(scenario, played).map((text) => ({ test, text })))
	};
}

function unheard({ path }: Scenario, { attempt, events }: Played): string[] {
	const missed = new Set(
		events.flatMap(({ seq, body }) => {
			if (body.kind !== 'customer' || body.move.cause !== 'turn') return [];
			const { say, left } = body.move;
			return say?.name === 'unmatched' || left?.met === false ? [seq] : [];
		})
	);
	return path.length === 0 ? [] : attempt.turns.filter(({ seq }) => missed.has(seq)).map(({ text }) => text);
}

/** For people. */
export function summaryLines(summary: Summary, locale: Language): string[] {
	const { file, forms, words, reading, limit, turns, tests, beats, untouched, unheard: missed } = summary;
	const minutes = (ms: number): number => Math.ceil(ms / 60_000);
	const extent = { words, minutes: minutes(reading), limit: minutes(limit), forms };
	if (turns === null) return [file, `  ${m.diagnostics_extent_page({ ...extent, tests }, { locale })}`];
	const most = turns.most ?? m.diagnostics_no_end({}, { locale });
	return [
		m.diagnostics_extent({ ...extent, least: turns.least, most }, { locale }),
		m.diagnostics_tests({ tests, touched: beats.length - untouched.length, beats: beats.length }, { locale }),
		...(untouched.length > 0 ? [m.diagnostics_beats_untouched({ names: untouched.join(', ') }, { locale })] : []),
		...missed.map(({ test, text }) => m.diagnostics_unheard({ test, text: text.replaceAll('\n', ' ') }, { locale }))
	].reduce((lines, line) => [...lines, `  ${line}`], [file]);
}
