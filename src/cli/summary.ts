// What `firstline check --verbose` says of a scenario beside what is wrong: how long it is, and what its tests leave out.
import type { Attempt, Played } from '#lib/core/attempt/index.ts';
import { formCount, formOf, turnsOf, wordsToRead } from '#lib/core/scenario/index.ts';
import type { CompiledEdition } from '#lib/core/scenario/index.ts';
import type { Kind, Language, Scenario } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/model.ts';
import { runTest } from './run-test.ts';

export interface Summary {
	file: string;
	kind: Kind;
	forms: number;
	/** Words to read, and the ms that a quick reader needs for them, of the limit in ms. */
	words: number;
	reading: number;
	limit: number;
	/** Turns until the path is over, of a queue all paths; `most` null: one may run in circles. Null: nobody talks. */
	turns: { least: number; most: number | null } | null;
	tests: number;
	/** Beats (of a queue: conversation/beat), issues or items; and those that no test touches. */
	parts: string[];
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
	const touched = new Set(plays.flatMap(({ played }) => touchedBy(scenario, played.attempt)));
	const parts = partsOf(scenario);
	const words = wordsToRead(scenario);
	return {
		file,
		kind: scenario.kind,
		forms: formCount(all),
		words,
		reading: words * perWord,
		limit: scenario.clock.limit,
		turns: turnsIn(scenario),
		tests: plays.length,
		parts,
		untouched: parts.filter((part) => !touched.has(part)),
		unheard: plays.flatMap(({ test, played }) => unheard(played).map((text) => ({ test, text })))
	};
}

function turnsIn({ conversations = [], ...scenario }: Scenario): Summary['turns'] {
	const all = scenario.kind === 'queue' ? conversations.map((one) => turnsOf(one.scenario)) : [turnsOf(scenario)];
	if (scenario.path.length === 0 && conversations.length === 0) return null;
	return all.reduce((sum, one) => ({
		least: sum.least + one.least,
		most: sum.most === null || one.most === null ? null : sum.most + one.most
	}));
}

function partsOf({ kind, path, page, items = [], conversations = [] }: Scenario): string[] {
	switch (kind) {
		case 'conversation':
			return path.map(({ name }) => name);
		case 'queue':
			return conversations.flatMap(({ name, scenario }) => partsOf(scenario).map((beat) => `${name}/${beat}`));
		case 'page-review':
			return (page?.issues ?? []).map(({ name }) => name);
		case 'questionnaire':
			return items.map(({ name }) => name);
	}
}

function touchedBy({ conversations = [] }: Scenario, { turns, marks, answers, conversations: attempts }: Attempt): string[] {
	const beatsOf = (attempt: Pick<Attempt, 'turns'>): string[] => attempt.turns.flatMap(({ beat }) => beat ?? []);
	return [
		...beatsOf({ turns }),
		...marks.flatMap(({ observations }) => observations.facts.filter(({ state }) => state === 'said').map(({ fact }) => fact)),
		...answers.map(({ item }) => item),
		...conversations.flatMap(({ name }, index) => beatsOf(attempts[index] ?? { turns: [] }).map((beat) => `${name}/${beat}`))
	];
}

function unheard({ attempt, events }: Played): string[] {
	const missed = new Set(
		events.flatMap(({ seq, body }) => {
			if (body.kind !== 'customer' || body.move.cause !== 'turn') return [];
			const { say, left } = body.move;
			return say?.name === 'unmatched' || left?.met === false ? [seq] : [];
		})
	);
	const all = [attempt, ...attempt.conversations].flatMap((one) => one?.turns ?? []);
	return all.filter(({ seq }) => missed.has(seq)).map(({ text }) => text);
}

/** For people. */
export function summaryLines(summary: Summary, language: Language): string[] {
	const { file, forms, words, reading, limit, turns, untouched, unheard: missed } = summary;
	const locale = { locale: language };
	const minutes = (ms: number): number => Math.ceil(ms / 60_000);
	const extent = { words, minutes: minutes(reading), limit: minutes(limit), forms };
	const most = turns?.most ?? m.diagnostics_no_end({}, locale);
	return [
		turns === null ? m.diagnostics_extent_page(extent, locale) : m.diagnostics_extent({ ...extent, least: turns.least, most }, locale),
		coverage(summary, language),
		...(untouched.length > 0 ? [m.diagnostics_untouched({ names: untouched.join(', ') }, locale)] : []),
		...missed.map(({ test, text }) => m.diagnostics_unheard({ test, text: text.replaceAll('\n', ' ') }, locale))
	].reduce((lines, line) => [...lines, `  ${line}`], [file]);
}

function coverage({ kind, tests, parts, untouched }: Summary, locale: Language): string {
	const counts = { tests, touched: parts.length - untouched.length, all: parts.length };
	if (kind === 'page-review') return m.diagnostics_tests_issues(counts, { locale });
	return kind === 'questionnaire' ? m.diagnostics_tests_items(counts, { locale }) : m.diagnostics_tests_beats(counts, { locale });
}
