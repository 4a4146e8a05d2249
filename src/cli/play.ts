// `firstline play`: a scenario in the terminal. Time is simulated: each step takes a while, an empty line waits for the customer.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { advance, begin, dueAt, performance, readerOf, receive } from '#lib/core/attempt/index.ts';
import type { Advanced, Attempt, Event, Message, Reader } from '#lib/core/attempt/index.ts';
import { findPlace, plainText } from '#lib/core/scenario/index.ts';
import type { Scenario } from '#lib/core/scenario/types.ts';
import { score } from '#lib/core/scoring/index.ts';
import { loadModel } from '#lib/server/model.ts';
import { errorLine, findEditions } from './editions.ts';
import { eventLines, scoreLine } from './trace.ts';

const usage = 'Usage: firstline play FILE [--trace] [--seed SEED]';

/** What a reply takes in the simulated time, ms; an action takes half. */
const pace = 20_000;

/** @returns exit code */
export async function play(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { trace: { type: 'boolean', default: false }, seed: { type: 'string' } }
	});
	const [file] = positionals;
	if (file === undefined) {
		console.error(usage);
		return 2;
	}
	const [{ editions, errors }, model] = await Promise.all([findEditions([file]), loadModel()]);
	const [edition] = editions;
	if (!edition) {
		for (const error of errors) console.error(errorLine(error));
		console.error(`${file} cannot be played.`);
		return 1;
	}
	const { scenario } = edition;
	const seed = values.seed ?? randomUUID().slice(0, 8);
	const game = new Game(scenario, readerOf(scenario, model), seed, values.trace);
	introduce(scenario, seed);
	game.begin();
	await converse(game);
	game.runOut();
	console.log(`\n${scoreLine(score(scenario, performance(scenario, game.attempt), model))}`);
	return 0;
}

function introduce(scenario: Scenario, seed: string): void {
	console.log(`${scenario.title} · ${scenario.company.name} · seed ${seed}\n\n${plainText(scenario.brief)}\n`);
	for (const { name, label, needs } of scenario.actions) console.log(`!${name}${needs ? ' VALUE' : ''}  ${label}`);
	for (const [index, block] of (scenario.page?.blocks ?? []).entries()) console.log(`${index + 1}. ${plainText([block])}`);
	const hint = scenario.page ? '@"words of the page" (priority 1) What to change.' : 'Type a reply; an empty line waits; ';
	console.log(`\n${hint} /finish closes the conversation.\n`);
}

async function converse(game: Game): Promise<void> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ', terminal: process.stdin.isTTY });
	terminal.prompt();
	for await (const line of terminal) {
		game.take(line.trim());
		if (game.attempt.ended) break;
		terminal.prompt();
	}
	terminal.close();
}

class Game {
	attempt!: Attempt;
	private now = 0;
	private scenario: Scenario;
	private reader: Reader;
	private seed: string;
	private trace: boolean;

	constructor(scenario: Scenario, reader: Reader, seed: string, trace: boolean) {
		this.scenario = scenario;
		this.reader = reader;
		this.seed = seed;
		this.trace = trace;
	}

	begin(): void {
		const pinned = { scenario: '', model: '', form: 0, seed: this.seed, purpose: 'preview' as const, factor: 1 };
		this.show(begin(this.scenario, this.reader, pinned, this.now));
	}

	/** One line of the terminal. */
	take(line: string): void {
		if (line === '') return this.wait();
		const message = this.message(line);
		if (!message) return console.log('That is not understood here.');
		this.now += message.kind === 'reply' || message.kind === 'mark' ? pace : pace / 2;
		this.show(advance(this.scenario, this.reader, this.attempt, this.now));
		const received = receive(this.scenario, this.reader, this.attempt, message, this.now);
		if ('error' in received) return console.log(`Not taken: ${received.error}.`);
		this.show(received);
		if (dueAt(this.scenario, this.attempt)?.what === 'turn') this.wait();
	}

	/** Lets time pass until the customer does something. */
	wait(): void {
		const due = dueAt(this.scenario, this.attempt);
		if (!due) return;
		this.now = Math.max(this.now, due.at);
		this.show(advance(this.scenario, this.reader, this.attempt, this.now));
	}

	/** Nobody types any more: whatever is still to come comes. */
	runOut(): void {
		this.show(advance(this.scenario, this.reader, this.attempt, Infinity));
	}

	private show({ attempt, events }: Advanced): void {
		this.attempt = attempt;
		for (const event of events) if (!this.echoed(event)) for (const text of eventLines(event, this.trace)) console.log(text);
	}

	/** The terminal shows already what was typed. */
	private echoed({ body }: Event): boolean {
		return body.kind === 'reply' && !body.late && process.stdin.isTTY;
	}

	private message(line: string): Message | null {
		const clientSeq = this.attempt.expected.terminal ?? 1;
		const from = { clientId: `terminal-${clientSeq}`, device: 'terminal', clientSeq, answersSeq: this.attempt.customerSeq };
		if (line === '/finish') return { ...from, kind: 'finish' };
		const [, action, input] = /^!(\S+)\s*"?(.*?)"?$/.exec(line) ?? [];
		if (action !== undefined) return { ...from, kind: 'action', action, input: input ?? '' };
		if (this.scenario.page) return markOf(this.scenario.page.blocks, line, from);
		const times = { shown: this.attempt.customerAt, firstKey: null, sent: this.now + pace };
		return { ...from, kind: 'reply', text: line, times };
	}
}

function markOf(blocks: Parameters<typeof findPlace>[0], line: string, from: Omit<Message, 'kind'>): Message | null {
	const [, place, priority, text] = /^@"([^"]+)"\s+\(priority ([1-3])\)\s+(.+)$/.exec(line) ?? [];
	const [block] = findPlace(blocks, place ?? '');
	if (block === undefined || text === undefined) return null;
	return { ...(from as Message), kind: 'mark', block, text, priority: Number(priority), replaces: null };
}
