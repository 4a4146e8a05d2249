// How good the scorer is, how fast, and how it compares: npm run bench:scoring -- [--data DIR] [--only S3,S4] [--curve]
// Prints one table. Without the labelled sets (--data, ../shared/data if it is there) it measures what needs none. Ctrl-C stops it and prints what there is.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressed } from './scoring/addressed.ts';
import { asked } from './scoring/asked.ts';
import { browser } from './scoring/browser.ts';
import { conduct } from './scoring/conduct.ts';
import type { Context, Measure, Reached } from './scoring/measure.ts';
import { points } from './scoring/points.ts';
import { speed } from './scoring/speed.ts';
import { swaps } from './scoring/swaps.ts';
import { curve, tone } from './scoring/tone.ts';
import { writing } from './scoring/writing.ts';

const { values } = parseArgs({
	options: { data: { type: 'string' }, only: { type: 'string' }, curve: { type: 'boolean', default: false } }
});
const usual = '../shared/data';
const data = values.data ?? (existsSync(usual) ? usual : null);
const number = ({ id }: Measure): number => Number(/\d+/.exec(id)?.[0]);
const measures = [...asked, ...tone, ...points, ...addressed, ...conduct, ...speed, ...browser, ...swaps, ...writing].sort(
	(one, other) => number(one) - number(other)
);
const wanted = values.only?.split(',').map((id) => id.trim().toUpperCase());
const chosen = measures.filter(({ id }) => wanted === undefined || wanted.includes(id.toUpperCase()));
if (chosen.length === 0) throw new Error(`--only names none of ${measures.map(({ id }) => id).join(', ')}`);
const results = new Map<string, Reached>();
process.on('SIGINT', () => {
	print();
	process.exit(130);
});

if (data === null) process.stderr.write(`No labelled sets: neither --data DIR nor ${usual}. What needs them is skipped.\n`);
for (const measure of chosen) {
	const context: Context = { data, say: (text) => void process.stderr.write(`\r\u001b[K${measure.id} ${text.slice(0, 100)}`) };
	const started = performance.now();
	if (measure.labelled && data === null) continue;
	context.say(measure.what);
	try {
		results.set(measure.id, await measure.run(context));
	} catch (error) {
		results.set(measure.id, { text: `failed: ${error instanceof Error ? error.message : String(error)}`, met: false });
	}
	process.stderr.write(
		`\r\u001b[K${measure.id} ${results.get(measure.id)?.text ?? ''} (${((performance.now() - started) / 1000).toFixed(0)} s)\n`
	);
}
print();
if (values.curve && data !== null) curve(data, (line) => console.log(line));
if ([...results.values()].some(({ text }) => text.startsWith('failed'))) process.exitCode = 1;

function print(): void {
	console.log('| # | measure | baseline | target | reached | |');
	console.log('| --- | --- | --- | --- | --- | --- |');
	for (const { id, what, baseline, target } of chosen) {
		const { text, met } = results.get(id) ?? { text: data === null ? 'skipped: no labelled sets' : 'not measured', met: null };
		console.log(`| ${id} | ${what} | ${baseline} | ${target} | ${text} | ${met === null ? '' : met ? '✓' : '✗'} |`);
	}
	console.log(`\nnode tests/bench/scoring.ts${data === null ? '' : ` --data ${data}`} --only ${chosen.map(({ id }) => id).join(',')}`);
}
