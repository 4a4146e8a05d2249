// S10, S11: replies in a second beside other libraries, the slowest replies, start-up and memory. Machines and their load differ: ratios in one run decide.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { environment } from '../../../src/cli/node.mjs';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';
import { rowsOf } from './folds.ts';
import type { Context, Measure, Reached } from './measure.ts';
import { peers } from './peers.ts';
import { askedOf, fullRequests, type FullRequest } from './requests.ts';

const rounds = 7;

/** Processor time, ms: what other programs do at the same time does not count. */
function spent(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user } = process.cpuUsage(before);
	return user / 1000;
}

const median = (values: number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

async function throughput(context: Context): Promise<Reached> {
	const model = await loadModel();
	const requests = repliesFor(context).map((request) => parseRequest(JSON.stringify(request)));
	const words = requests.reduce((sum, { reply }) => sum + reply.split(/\s+/).length, 0) / requests.length;
	const work = [
		{ name: 'full score', run: () => requests.forEach((request) => void scoreReply(request, model)) },
		...peers(context.say).map(({ name, judge }) => ({ name, run: () => requests.forEach(({ reply }) => void judge(reply)) }))
	];
	for (const { run } of work) for (let i = 0; i < 3; i++) run();
	const times = work.map(() => [] as number[]);
	for (let round = 0; round < rounds; round++) {
		context.say(`round ${String(round + 1)} of ${String(rounds)}`);
		work.forEach(({ run }, i) => times[i]?.push(spent(run)));
	}
	const rates = times.map((own) => (1000 * requests.length) / median(own));
	const slow = slowest(() => requests.map((request) => () => void scoreReply(request, model)));
	const [own = 0, vader] = rates;
	return {
		text: `${work.map(({ name }, i) => `${name} ${(rates[i] ?? 0).toFixed(0)}/s`).join(', ')}; p99 ${slow.toFixed(2)} ms; ${words.toFixed(0)} words a reply`,
		met: (own >= 3000 || vader !== undefined) && (vader === undefined || own > vader) && slow <= 2
	};
}

/** Labelled replies are of the usual length; those of the scenarios are shorter. */
function repliesFor({ data }: Context): FullRequest[] {
	if (data === null) return fullRequests();
	return askedOf(
		languages.flatMap((lang) => rowsOf<{ lang: Language; customer: string; reply: string }>(data, `firstline-replies/tone.${lang}.jsonl`))
	);
}

/** The 99th percentile of the single replies' fastest of three runs: a pause of the machine is not the reply's. */
function slowest(jobs: () => (() => void)[]): number {
	const times = jobs()
		.map((job) => Math.min(...[1, 2, 3].map(() => clock(job))))
		.sort((one, other) => one - other);
	return times[Math.floor(times.length * 0.99)] ?? 0;
}

function clock(job: () => void): number {
	const start = performance.now();
	job();
	return performance.now() - start;
}

interface Run {
	ms: number;
	/** Processor time, ms: what other programs do at the same time does not count. */
	spent: number;
	/** Peak of resident memory, MB. */
	memory: number;
}

const report = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(' peak '+u.maxRSS+' spent '+(u.userCPUTime+u.systemCPUTime)+' ')})`;

function run(args: string[], input: string): Promise<Run> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, ['--import', report, ...args], { stdio: ['pipe', 'ignore', 'pipe'], env: environment });
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.on('error', reject);
		child.on('close', () =>
			resolve({
				ms: performance.now() - start,
				spent: Number(/spent (\d+)/.exec(said)?.[1]) / 1000,
				memory: Number(/peak (\d+)/.exec(said)?.[1]) / 1024
			})
		);
		child.stdin.end(input);
	});
}

async function startUp(context: Context): Promise<Reached> {
	const all = fullRequests();
	const lines = ['en', 'cs'].map((language) => `${JSON.stringify(all.find(({ lang }) => lang === language))}\n`).join('');
	const main = path.resolve(import.meta.dirname, '../../../src/cli/main.ts');
	const runs: Run[] = [];
	for (let round = 0; round < 5; round++) {
		context.say(`start ${String(round + 1)} of 5`);
		runs.push(await run([main, 'score'], lines));
	}
	const [ms, spent, memory] = [runs.map((one) => one.ms), runs.map((one) => one.spent), runs.map((one) => one.memory)].map(median) as [
		number,
		number,
		number
	];
	return {
		text: `${(spent / 1000).toFixed(2)} s of processor time (${(ms / 1000).toFixed(2)} s by the clock), ${memory.toFixed(0)} MB`,
		met: spent <= 500 && memory <= 120
	};
}

export const speed: Measure[] = [
	{
		id: 'S10',
		what: 'politeness, language, 8 points, 4 rules, flags: replies a second on one core, beside peers that judge sentiment alone; 99th percentile',
		baseline: 'vader 2,371/s',
		target: '≥ 3,000/s, faster than vader; ≤ 2 ms',
		labelled: false,
		run: throughput
	},
	{
		id: 'S11',
		what: 'firstline score, from start to end, both languages, not for the first time: time, peak memory',
		baseline: '1.1 s; 150 MB',
		target: '≤ 0.5 s; ≤ 120 MB',
		labelled: false,
		run: startUp
	}
];
