// Trains the weights of accuracy: `node src/cli/train/accuracy.ts --data ../shared/data`. Seconds; the same bytes on every run.
// Learns from graded key points (firstline-replies) and from the graded samples of the scenarios in this repository; judges itself on whole key points that it left out.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileLibrary } from '../../lib/core/scenario/index.ts';
import { languages, type Fact, type Language } from '../../lib/core/scenario/types.ts';
import { measures } from '../../lib/core/scoring/accuracy/decide.ts';
import { match } from '../../lib/core/scoring/accuracy/match.ts';
import { prepare, type Point } from '../../lib/core/scoring/accuracy/references.ts';
import { read } from '../../lib/core/scoring/observe/read.ts';

/** One reply held against one key point. */
interface Example {
	/** Key point: examples of one are never parted between training and judging. */
	group: string;
	from: 'points' | 'samples' | 'around';
	measures: number[];
	conveys: boolean;
}

interface Graded {
	group: string;
	from: Example['from'];
	language: Language;
	point: Point;
	replies: Reply[];
	/** Ideal replies of the scenario, and replies about its other facts. */
	around: Reply[];
}

interface Reply {
	text: string;
	conveys: boolean;
}

/** Natural replies count more than constructed ones. */
const weightOf: Record<Example['from'], number> = { points: 1, samples: 3, around: 1 };
/** Above one it is said, below the other it is not, between them nobody knows. */
const thresholds = { said: 0.15, missing: -0.25 };

const { values } = parseArgs({
	options: { data: { type: 'string', default: '../shared/data' }, scenarios: { type: 'string', default: 'scenarios' } }
});
const graded = [...(await gradedPoints(values.data)), ...(await gradedSamples(values.scenarios))];
// Near-misses of the key points are twins of the replies that convey them: with samples they would teach that likeness speaks against it.
const [bare, taught] = [
	examplesOf(graded, false),
	examplesOf(
		graded.filter(({ from }) => from === 'samples'),
		true
	)
];
report('bare', bare);
report('taught', taught);
await writeWeights(train(bare), train(taught));

async function gradedPoints(folder: string): Promise<Graded[]> {
	const groups = new Map<string, Graded>();
	for (const language of languages) {
		const lines = (await readFile(path.join(folder, 'firstline-replies', `points.${language}.jsonl`), 'utf8')).trim().split('\n');
		for (const line of lines) {
			const row = JSON.parse(line) as { id: string; kind: string; point: { say: string; also: string[] }; reply: string; label: boolean };
			if (row.kind === 'question') continue;
			const group = row.id.slice(0, row.id.lastIndexOf('-'));
			const point: Point = { id: group, yes: [row.point.say, ...row.point.also], no: [], samples: { yes: [], no: [] } };
			const known = groups.get(group) ?? { group, from: 'points', language, point, replies: [], around: [] };
			known.replies.push({ text: row.reply, conveys: row.label });
			groups.set(group, known);
		}
	}
	return [...groups.values()];
}

async function gradedSamples(folder: string): Promise<Graded[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md') && !/^[A-Za-z]+\.md$/.test(name)).sort();
	const files = await Promise.all(names.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })));
	return compileLibrary(files).scenarios.flatMap(({ scenario }) =>
		scenario.facts
			.filter(({ kind }) => kind === 'told')
			.map((fact): Graded => ({
				group: `${scenario.id}/${fact.name}`, // both languages of a fact stay together
				from: 'samples',
				language: scenario.language,
				point: pointOf(fact),
				replies: [
					...fact.samples.yes.map((text) => ({ text, conveys: true })),
					...fact.samples.no.map((text) => ({ text, conveys: false }))
				],
				around: [
					...scenario.path.map(({ model, needs }) => ({
						text: model,
						conveys: needs.some((need) => need.kind === 'fact' && need.fact === fact.name)
					})),
					...scenario.facts
						.filter(({ name }) => name !== fact.name)
						.flatMap(({ samples }) => samples.yes.slice(0, 3).map((text) => ({ text, conveys: false })))
				]
			}))
	);
}

function pointOf({ name, say, also, not }: Fact): Point {
	return { id: name, yes: [say, ...also], no: not, samples: { yes: [], no: [] } };
}

/** Each reply against the point; `withSamples`: the point knows all its other replies. */
function examplesOf(all: Graded[], withSamples: boolean): Example[] {
	return all.flatMap((one) => [
		...one.replies.map((reply) => example(one, reply, withSamples ? one.replies.filter((other) => other !== reply) : [], one.from)),
		...one.around.map((reply) => example(one, reply, withSamples ? one.replies : [], 'around'))
	]);
}

function example({ group, language, point }: Graded, { text, conveys }: Reply, others: Reply[], from: Example['from']): Example {
	const samples = {
		yes: others.filter((other) => other.conveys).map((other) => other.text),
		no: others.filter((other) => !other.conveys).map((other) => other.text)
	};
	const found = match(read(text, language), prepare([{ ...point, samples }], language))[0];
	return { group, from, measures: found === undefined ? [] : measures(found), conveys };
}

interface Trained {
	base: number;
	weights: number[];
}

/** Logistic regression, a fixed number of full steps; pulled towards zero. Natural samples count twice. */
function train(examples: Example[]): Trained {
	const size = examples[0]?.measures.length ?? 0;
	let base = 0;
	const weights = new Array<number>(size).fill(0);
	for (let step = 0; step < 800; step++) {
		let baseSlope = 0;
		const slopes = weights.map((weight) => -0.003 * weight * examples.length);
		for (const { measures: x, conveys, from } of examples) {
			const sum = x.reduce((total, value, i) => total + (value / 100) * (weights[i] ?? 0), base);
			const miss = ((conveys ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * weightOf[from];
			baseSlope += miss;
			x.forEach((value, i) => (slopes[i] = (slopes[i] ?? 0) + (miss * value) / 100));
		}
		base += (2 * baseSlope) / examples.length;
		slopes.forEach((slope, i) => (weights[i] = (weights[i] ?? 0) + (2 * slope) / examples.length));
	}
	return { base, weights };
}

/** Ten parts of whole key points, each judged by what was learnt from the other nine. */
function report(name: string, examples: Example[]): void {
	const groups = [...new Set(examples.map(({ group }) => group))].sort();
	const partOf = new Map(groups.map((group, i) => [group, i % 10]));
	const judged = Array.from({ length: 10 }, (_, part) => {
		const { base, weights } = train(examples.filter(({ group }) => partOf.get(group) !== part));
		return examples
			.filter(({ group }) => partOf.get(group) === part)
			.map((example) => ({
				...example,
				sum: example.measures.reduce((total, value, i) => total + (value / 100) * (weights[i] ?? 0), base)
			}));
	}).flat();
	for (const from of ['points', 'samples', 'around'] as const) {
		const own = judged.filter((example) => example.from === from);
		if (own.length === 0) continue;
		const decided = own.filter(({ sum }) => sum >= thresholds.said || sum < thresholds.missing);
		const right = decided.filter(({ sum, conveys }) => sum >= thresholds.said === conveys).length;
		const said = own.filter(({ sum }) => sum >= thresholds.said);
		const hits = said.filter(({ conveys }) => conveys).length;
		const f1 = (2 * hits) / (said.length + own.filter(({ conveys }) => conveys).length);
		const accuracy = (right + (own.length - decided.length) / 2) / own.length;
		const figures = [
			`accuracy ${accuracy.toFixed(3)}`,
			`decided ${(decided.length / own.length).toFixed(2)}`,
			`right ${(right / decided.length).toFixed(3)}`,
			`F1 ${f1.toFixed(3)}`
		];
		console.log(`${name} ${from} (${own.length}): ${figures.join(', ')}, order ${order(own).toFixed(3)}`);
	}
}

/** Share of pairs in which the one that conveys it ranks higher. */
function order(examples: { sum: number; conveys: boolean }[]): number {
	let [pairs, right] = [0, 0];
	for (const one of examples.filter(({ conveys }) => conveys)) {
		for (const other of examples.filter(({ conveys }) => !conveys)) {
			pairs++;
			right += one.sum > other.sum ? 1 : one.sum === other.sum ? 0.5 : 0;
		}
	}
	return right / pairs;
}

async function writeWeights(bareWeights: Trained, taughtWeights: Trained): Promise<void> {
	const literal = ({ base, weights }: Trained): string =>
		`{\n\tbase: ${Math.round(base * 100)},\n\tmeasures: [${weights.map((weight) => Math.round(weight * 100)).join(', ')}],\n\tsaid: ${thresholds.said * 100},\n\tmissing: ${thresholds.missing * 100}\n}`;
	const file = new URL('../../lib/core/scoring/accuracy/weights.ts', import.meta.url);
	const [head = ''] = (await readFile(file, 'utf8')).split('/** For points known');
	const body = `/** For points known by their wordings alone. */\nexport const bare: Weights = ${literal(bareWeights)};\n\n/** For points with graded samples. */\nexport const taught: Weights = ${literal(taughtWeights)};\n`;
	await writeFile(file, head + body);
}
