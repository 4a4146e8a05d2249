// How long the reader takes: `npm run bench:scoring`. Prints microseconds for each reply of the scenarios, when warm, by part, and the time to prepare a scenario.
// Fails when the slowest scenario takes more than 200 µs a reply for accuracy.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import type { Scenario } from '#lib/core/scenario/types.ts';
import { accuracy } from '#lib/core/scoring/accuracy/index.ts';
import { pointsOf } from '#lib/core/scoring/accuracy/scenario-points.ts';
import { observe, read } from '#lib/core/scoring/index.ts';
import { loadModel } from '#lib/server/model.ts';

const most = 200;
const folder = path.resolve(import.meta.dirname, '../../scenarios');
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md') && name.includes(path.sep)).sort();
const files = await Promise.all(names.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })));
const model = await loadModel();
let slowest = 0;

for (const { scenario } of compileLibrary(files).scenarios) {
	const replies = repliesOf(scenario);
	if (replies.length === 0) continue;
	const prepared = timed(1, () => void pointsOf(scenario));
	const measured = {
		reading: perReply(replies, (text) => read(text, scenario.language)),
		accuracy: perReply(
			replies.map((text) => read(text, scenario.language)),
			(reading) => accuracy(reading, scenario)
		),
		observe: perReply(replies, (text) => observe(text, scenario, model, { customer: '' }))
	};
	slowest = Math.max(slowest, measured.accuracy);
	const parts = Object.entries(measured).map(([name, time]) => `${name} ${time.toFixed(0)} µs`);
	console.log(
		`${scenario.id} ${scenario.language}: ${String(replies.length)} replies, ${parts.join(', ')}; prepared in ${(prepared / 1000).toFixed(1)} ms`
	);
}
if (slowest > most) {
	console.error(`accuracy takes ${slowest.toFixed(0)} µs, more than ${String(most)} µs`);
	process.exitCode = 1;
}

/** Ideal replies and graded samples: of the length that people write. */
function repliesOf({ path, facts }: Scenario): string[] {
	return [...path.map(({ model }) => model), ...facts.flatMap(({ samples }) => [...samples.yes, ...samples.no])];
}

/** Median of rounds, in microseconds a reply; readings keep their terms, as they do in one observation. */
function perReply<T>(items: T[], work: (item: T) => unknown): number {
	const round = (): void => items.forEach((item) => void work(item));
	for (let i = 0; i < 5; i++) round();
	return timed(11, round) / items.length;
}

/** Median microseconds. */
function timed(rounds: number, work: () => void): number {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		work();
		return 1000 * (performance.now() - start);
	});
	return times.sort((one, other) => one - other)[rounds >> 1] ?? 0;
}
