// The customer beside ink, the engine of interactive stories, in the same run: npm run bench:dialogue.
// No scoring and no database: what the machine itself costs. Prints what each took, and the ratio.
import { Compiler, Story } from 'inkjs/full';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { act, applyAction, applyMove, blank, move } from '../../src/lib/core/dialogue/index.ts';
import type { State } from '../../src/lib/core/dialogue/types.ts';
import { compileLibrary } from '../../src/lib/core/scenario/index.ts';
import type { Beat, Scenario } from '../../src/lib/core/scenario/types.ts';
import type { Observations } from '../../src/lib/core/scoring/types.ts';
import { readLibrary } from '../../src/lib/server/library.ts';
import { answers, inkOf } from './ink-story.ts';
import type { Answer } from './ink-story.ts';

const library = new URL('../../scenarios/', import.meta.url);
const { scenarios } = await readLibrary(fileURLToPath(library));
const scenario = scenarios.find(({ path }) => path === 'parcelio/late-parcel.en.md')!.scenario;
const source = inkOf(scenario);
const compiledInk = new Compiler(source).Compile().ToJson()!;

/** Kind first, then to the point, at each beat. */
const answersOf = ({ path }: Scenario): Answer[] => path.flatMap(() => ['kind', 'right'] as const);

const nothing: Observations = {
	facts: [],
	asked: [],
	leaked: [],
	forbidden: [],
	acts: [],
	tones: [],
	politeness: { raw: 0, score: 50, confidence: 90 },
	flags: []
};

const at = { start: 0, end: 1 };

function observations(answer: Answer, beat: Beat | undefined): Observations {
	if (answer === 'kind') return { ...nothing, tones: ['empathy'] };
	if (answer === 'rude') return { ...nothing, tones: ['rude'] };
	if (answer === 'miss' || !beat) return nothing;
	const needs = beat.needs;
	return {
		...nothing,
		facts: needs.flatMap((need) => (need.kind === 'fact' ? [{ ...at, fact: need.fact, state: 'said' as const, confidence: 90 }] : [])),
		asked: needs.flatMap((need) => (need.kind === 'ask' ? [{ ...at, fact: need.fact }] : [])),
		tones: needs.flatMap((need) => (need.kind === 'tone' ? [need.tone] : []))
	};
}

function play(seed: string, turns: readonly Answer[]): State {
	let state = applyMove(blank, move(scenario, seed, blank, { kind: 'start' }));
	for (const [index, answer] of turns.entries()) {
		if (state.ending) break;
		const beat = scenario.path.find(({ name }) => name === state.beat);
		for (const need of answer === 'right' ? (beat?.needs ?? []) : []) if (need.kind === 'action') state = doAction(state, need.action);
		const input = { kind: 'turn' as const, text: `${answer} ${index}`, observations: observations(answer, beat) };
		state = applyMove(state, move(scenario, seed, state, input));
	}
	return state;
}

function doAction(state: State, action: string): State {
	const needs = scenario.actions.find(({ name }) => name === action)?.needs;
	const outcome = act(scenario, state, action, scenario.facts.find(({ name }) => name === needs)?.say ?? '');
	return outcome ? applyAction(state, { action, ...outcome }) : state;
}

function playInk(turns: readonly Answer[]): Story {
	const story = new Story(compiledInk);
	story.ContinueMaximally();
	for (const answer of turns) {
		if (story.currentChoices.length === 0) break;
		story.ChooseChoiceIndex(answers.indexOf(answer));
		story.ContinueMaximally();
	}
	return story;
}

/** Median ms of one run, of several; the first warms up. */
function timed(runs: number, run: () => unknown): number {
	run();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[Math.trunc(runs / 2)] ?? 0;
}

/** Bytes that each of so many things keeps alive. */
function weigh(count: number, make: (index: number) => unknown): number {
	const collect = (globalThis as { gc?: () => void }).gc;
	if (!collect) throw new Error('run with --expose-gc');
	collect();
	const before = process.memoryUsage().heapUsed;
	const kept = Array.from({ length: count }, (_, index) => make(index));
	collect();
	const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
	if (kept.length !== count) throw new Error('kept too few');
	return bytes;
}

function row(what: string, ours: number, ink: number, unit: string): void {
	const shown = (value: number): string => `${value >= 100 ? Math.round(value) : value.toFixed(2)} ${unit}`;
	console.log(`${what.padEnd(34)}${shown(ours).padStart(18)}${shown(ink).padStart(18)}${`${(ours / ink).toFixed(2)}×`.padStart(10)}`);
}

const turns = answersOf(scenario);
const [ending, last] = [play('seed', turns).ending?.outcome, playInk(turns)];
if (ending !== 'pass' || last.currentChoices.length > 0) throw new Error('the two do not play the same story to its end');

const conversations = 300;
const perSecond = (ms: number): number => (conversations * turns.length * 1000) / ms;
const seeds = Array.from({ length: conversations }, (_, index) => `seed ${index}`);
const files = ['company.en.md', 'late-parcel.en.md', 'kb/lost-parcel.en.md', 'kb/refunds.en.md', 'kb/vouchers.en.md'].map((name) => ({
	path: `parcelio/${name}`,
	text: readFileSync(new URL(`parcelio/${name}`, library), 'utf8')
}));

console.log(`${''.padEnd(34)}${'Firstline'.padStart(18)}${'inkjs'.padStart(18)}${'ratio'.padStart(10)}`);
row(
	'turns a second (more is better)',
	perSecond(timed(9, () => seeds.map((seed) => play(seed, turns)))),
	perSecond(timed(9, () => seeds.map(() => playInk(turns)))),
	'/s'
);
const half = turns.slice(0, 5);
row(
	'memory of an open conversation',
	weigh(2_000, (index) => play(`seed ${index}`, half)) / 1024,
	weigh(500, () => playInk(half)) / 1024,
	'kB'
);
row('the same, stored as JSON', JSON.stringify(play('seed', half)).length / 1024, playInk(half).state.ToJson().length / 1024, 'kB');
row(
	'compiling the file',
	timed(9, () => compileLibrary(files)),
	timed(9, () => new Compiler(source).Compile()),
	'ms'
);
