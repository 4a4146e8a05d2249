// `firstline play`: a scenario in the terminal. Time is simulated: each step takes a while, an empty line waits for the customer.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dueAt, openGame, pass, performance, readerOf, take } from '#lib/core/attempt/index.ts';
import type { Event, Game } from '#lib/core/attempt/index.ts';
import { formCount, formOf, plainText, stepOf } from '#lib/core/scenario/index.ts';
import type { Scenario } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { eventLines, scoreLine } from './trace.ts';

const usage = 'Usage: firstline play FILE [--trace] [--seed SEED] [--form NUMBER]';

/** What a step takes in the simulated time, ms. */
const pace = 15_000;

/** @returns exit code: 1 if the scenario has errors, 2 if none (or no form of it) is named */
export async function play(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { trace: { type: 'boolean', default: false }, seed: { type: 'string' }, form: { type: 'string', default: '1' } }
	});
	const [file] = positionals;
	if (file === undefined) return complain(usage, 2);
	const [{ editions, errors }, model] = await Promise.all([findEditions([file]), loadModel()]);
	const [edition] = editions;
	if (!edition) return complain([...errors.map(errorLine), `${file} cannot be played.`].join('\n'), 1);
	const form = Number(values.form) - 1;
	const forms = formCount(edition.scenario);
	if (!Number.isInteger(form) || form < 0 || form >= forms) return complain(`The forms of ${file} are numbered from 1 to ${forms}.`, 2);
	const scenario = formOf(edition.scenario, form);
	const seed = values.seed ?? randomUUID().slice(0, 8);
	introduce(scenario, seed);
	const { attempt } = await converse(openGame(scenario, readerOf(scenario, model), { seed, form }, 0), values.trace);
	console.log(`\n${scoreLine(score(scenario, performance(scenario, attempt), model))}`);
	return 0;
}

function complain(text: string, code: number): number {
	console.error(text);
	return code;
}

function introduce(scenario: Scenario, seed: string): void {
	console.log(`${scenario.title} · ${scenario.company.name} · seed ${seed}\n\n${plainText(scenario.brief)}\n`);
	for (const { name, label, needs } of scenario.actions) console.log(`!${name}${needs === null ? '' : ' "VALUE"'}  ${label}`);
	for (const block of scenario.page?.blocks ?? []) console.log(plainText([block]));
	const how = scenario.page ? '@"words of the page" (priority 1) What to change.' : 'Type a reply; an empty line waits.';
	console.log(`\n${how} (finish) ends it.\n`);
}

/** Reads lines until the attempt has ended or nobody types any more; then whatever is still to come comes. */
async function converse(game: Game, trace: boolean): Promise<Game> {
	const typed = process.stdin.isTTY;
	const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: typed ? '> ' : '' });
	const show = (next: Game, from: readonly Event[]): Game => {
		for (const event of next.events.slice(from.length)) {
			// The terminal shows already what was typed.
			if (typed && event.body.kind === 'reply' && !event.body.late) continue;
			for (const text of eventLines(event, trace)) console.log(text);
		}
		return next;
	};
	game = show(game, []);
	terminal.prompt();
	for await (const line of terminal) {
		game = show(answer(game, line.trim()), game.events);
		if (game.refusal) console.log(`Not taken: ${game.refusal.error}.`);
		if (game.attempt.ended) break;
		terminal.prompt();
	}
	terminal.close();
	return show(pass(game, Infinity), game.events);
}

/** Lines are steps as tests have them; the value of an action needs no quotation marks, and /finish stands for (finish). */
const stepText = (line: string): string => (line === '/finish' ? '(finish)' : line.replace(/^(!\S+)\s+([^"„“].*)$/, '$1 "$2"'));

function answer(game: Game, line: string): Game {
	if (line === '') return pass({ ...game, refusal: null }, dueAt(game.scenario, game.attempt)?.at ?? game.now);
	const step = stepOf(game.scenario, stepText(line));
	return step ? take(game, step, pace) : { ...game, refusal: { error: 'invalid-form' } };
}
