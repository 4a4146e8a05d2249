// `firstline play`: a scenario in the terminal. Time is simulated: each step takes a while, an empty line waits for the customer.
import { randomUUID } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dueAt, endedOf, openGame, pass, performance, readerOf, take } from '#lib/core/attempt/index.ts';
import type { Game } from '#lib/core/attempt/index.ts';
import { formCount, formOf, stepOf } from '#lib/core/scenario/index.ts';
import { score } from '#lib/core/scoring/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { refusalText } from './failure-lines.ts';
import { introduction } from './introduction.ts';
import { askedLanguage, machineLanguage } from './language.ts';
import { scoreLine } from './trace-lines.ts';
import { tell } from './trace.ts';
import type { Telling } from './trace.ts';

/** What a step takes in the simulated time, ms. */
const pace = 15_000;

/** @returns exit code: 1 if the scenario cannot be played, 2 if none (or no form of it) is named */
export async function play(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			trace: { type: 'boolean', default: false },
			seed: { type: 'string' },
			form: { type: 'string', default: '1' },
			lang: { type: 'string' }
		}
	});
	const asked = askedLanguage(values.lang);
	const locale = asked ?? machineLanguage();
	const [file] = positionals;
	if (file === undefined) return complain(m.cli_play_usage({}, { locale }), 2);
	const [{ editions, errors }, model] = await Promise.all([findEditions([file], locale), loadModel()]);
	const [edition, second] = editions;
	if (!edition) return complain([...errors.map((one) => errorLine(one, locale)), m.cli_play_broken({ file }, { locale })].join('\n'), 1);
	if (second) {
		const names = editions.map(({ path }) => `\n  ${join(libraryAt(file, path), path)}`);
		return complain(m.cli_play_several({ file }, { locale }) + names.join(''), 2);
	}
	const form = Number(values.form) - 1;
	const forms = formCount(edition.scenario);
	if (!Number.isInteger(form) || form < 0 || form >= forms) return complain(m.cli_play_forms({ file, forms }, { locale }), 2);
	const scenario = formOf(edition.scenario, form);
	const language = asked ?? scenario.language;
	const seed = values.seed ?? randomUUID().slice(0, 8);
	console.log(introduction(scenario, seed, language));
	const game = openGame(scenario, readerOf(scenario, model), { seed, form }, 0);
	const { attempt } = await converse(game, { trace: values.trace, why: values.trace, language, typed: process.stdin.isTTY });
	console.log(`\n${scoreLine(score(scenario, performance(scenario, attempt), model), language)}`);
	return 0;
}

/** The library in which a named company's folder lies, or that was itself named: what is listed can be typed. */
const libraryAt = (file: string, path: string): string => (path.startsWith(`${basename(resolve(file))}/`) ? join(file, '..') : file);

function complain(text: string, code: number): number {
	console.error(text);
	return code;
}

/** Reads lines until the attempt has ended or nobody types any more; then whatever is still to come comes. */
async function converse(game: Game, telling: Telling): Promise<Game> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: telling.typed ? '> ' : '' });
	const show = (next: Game, from: number): Game => {
		for (const line of tell(next.scenario, next.events, from, telling)) console.log(line);
		return next;
	};
	game = show(game, 0);
	terminal.prompt();
	for await (const line of terminal) {
		const { next, problem } = answer(game, line.trim(), telling);
		game = show(next, game.events.length);
		if (problem !== null) console.log(problem);
		if (endedOf(game.scenario, game.attempt)) break;
		terminal.prompt();
	}
	terminal.close();
	return show(pass(game, Infinity), game.events.length);
}

/** Lines are steps as tests have them; the value of an action needs no quotation marks, and /finish stands for (finish). */
const stepText = (line: string): string =>
	line === '/finish' ? '(finish)' : line.replace(/^((?:\[\S+\]\s*)?!\S+)\s+([^"„“].*)$/, '$1 "$2"');

function answer(game: Game, line: string, { language }: Telling): { next: Game; problem: string | null } {
	const locale = { locale: language };
	if (line === '') return { next: pass({ ...game, refusal: null }, dueAt(game.scenario, game.attempt)?.at ?? game.now), problem: null };
	const step = stepOf(game.scenario, stepText(line));
	if (!step) return { next: game, problem: m.cli_play_unread({}, locale) };
	const next = take(game, step, pace);
	const problem = next.refusal ? m.cli_play_refused({ error: refusalText(next.refusal.error, language) }, locale) : null;
	return { next, problem };
}
