// Four people who write in every shipped scenario: tests/plays. What they get is what makes a scenario easy or hard.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance, readerOf, simulate } from '#lib/core/attempt/index.ts';
import type { Played } from '#lib/core/attempt/index.ts';
import { stepOf } from '#lib/core/scenario/index.ts';
import type { Scenario, TestStep } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import type { Model, Scorecard } from '#lib/core/scoring/types.ts';
import { root } from './root.mjs';

/** From the best to the worst, and one who writes for the scorer instead of the customer. */
export const people = ['competent', 'curt', 'rude', 'cheating'] as const;
export type Person = (typeof people)[number];
/** The steps of each, as tests have them. */
export type Play = Record<Person, string[]>;

const folder = join(root, 'tests/plays');
const ending = '.json';

/** What a play is called: "parcelio-late-parcel.en". */
export const playName = ({ id, language }: Scenario): string => `${id.replace('/', '-')}.${language}`;

/** Plays written by hand, by their names. */
export async function readPlays(): Promise<Map<string, Play>> {
	const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).toSorted();
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return new Map(names.map((name, index) => [name.slice(0, -ending.length), JSON.parse(texts[index] ?? '') as Play]));
}

/** A queue is played as its conversations are, a step of each in turn, once everybody has arrived. Null: nobody has written one. */
export function playOf(scenario: Scenario, written: ReadonlyMap<string, Play>): Play | null {
	const { conversations = [] } = scenario;
	if (scenario.kind !== 'queue') return written.get(playName(scenario)) ?? null;
	const waiting = Math.max(...conversations.map(({ arrives }) => arrives.to)) / 1000;
	const steps = (who: Person): string[] => {
		const each = conversations.map((one) =>
			(written.get(playName(one.scenario))?.[who] ?? []).map((step) => (step.startsWith('(wait') ? step : `[${one.name}] ${step}`))
		);
		const longest = Math.max(...each.map(({ length }) => length));
		return [`(wait ${waiting}s)`, ...Array.from({ length: longest }, (_, i) => each.flatMap((play) => play[i] ?? [])).flat()];
	};
	return { competent: steps('competent'), curt: steps('curt'), rude: steps('rude'), cheating: steps('cheating') };
}

/** @throws Error naming a step that cannot be read */
export function playAs(scenario: Scenario, model: Model, who: Person, texts: readonly string[]): { played: Played; scorecard: Scorecard } {
	const steps = texts.map((text): TestStep => {
		const step = stepOf(scenario, text);
		if (!step) throw new Error(`${scenario.id} ${scenario.language}: no step: ${text}`);
		return step;
	});
	const played = simulate(scenario, readerOf(scenario, model), steps, { pinned: { seed: who }, start: 0, think: () => 20_000 });
	return { played, scorecard: score(scenario, performance(scenario, played.attempt), model) };
}
