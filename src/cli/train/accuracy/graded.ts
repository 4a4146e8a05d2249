// Graded replies: key points with replies that convey them or not, read from outside the repository and from its scenarios.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import { languages, type Fact, type Language, type Scenario } from '#lib/core/scenario/types.ts';
import { match, type Match } from '#lib/core/scoring/accuracy/match.ts';
import { prepare } from '#lib/core/scoring/accuracy/references.ts';
import { pointsOf } from '#lib/core/scoring/accuracy/scenario-points.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

/** One reply held against one key point. */
export interface Example {
	/** Key point: examples of one are never parted between training and judging. */
	group: string;
	/** `points`: constructed replies and twins of them; `samples`: of scenarios; `around`: what else is said in a scenario; `pairs`: two sentences; `answers`: of pupils. */
	from: 'points' | 'samples' | 'around' | 'pairs' | 'answers';
	language: Language;
	text: string;
	match: Match;
	conveys: boolean;
}

/** Key points known by three wordings. Throws when the set is missing. */
export async function gradedPoints(folder: string): Promise<Example[]> {
	const out: Example[] = [];
	for (const language of languages) {
		const lines = (await readFile(path.join(folder, 'firstline-replies', `points.${language}.jsonl`), 'utf8')).trim().split('\n');
		for (const line of lines) {
			const row = JSON.parse(line) as { id: string; kind: string; point: { say: string; also: string[] }; reply: string; label: boolean };
			if (row.kind === 'question') continue;
			const point = { id: 'point', yes: [row.point.say, ...row.point.also], no: [], samples: { yes: [], no: [] } };
			const found = match(read(row.reply, language), prepare([point], language))[0];
			const group = row.id.slice(0, row.id.lastIndexOf('-'));
			if (found !== undefined) out.push({ group, from: 'points', language, text: row.reply, match: found, conveys: row.label });
		}
	}
	return out;
}

/** Told facts of all scenarios. `taught`: the fact knows all its samples but the one that is judged. */
export async function gradedSamples(folder: string, taught: boolean): Promise<Example[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md') && !/^[A-Za-z]+\.md$/.test(name)).sort();
	const files = await Promise.all(names.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })));
	return compileLibrary(files).scenarios.flatMap(({ scenario }) =>
		scenario.facts
			.filter(({ kind }) => kind === 'told')
			.flatMap((fact) => [...ownSamples(scenario, fact, taught), ...around(scenario, fact, taught)])
	);
}

/** A reply is judged without one of each kind: how many are left must not tell which kind it is of. */
function ownSamples(scenario: Scenario, fact: Fact, taught: boolean): Example[] {
	const { yes, no } = fact.samples;
	return Array.from({ length: Math.max(yes.length, no.length) }, (_, i) => {
		const others = (list: string[]): string[] => (taught ? list.filter((_, other) => other !== i % list.length) : []);
		const known = knowing(scenario, fact, { yes: others(yes), no: others(no) });
		return [yes[i], no[i]].flatMap((text, side) => (text === undefined ? [] : [example(known, fact, text, 'samples', side === 0)]));
	}).flat();
}

/** Ideal replies of the scenario, and replies about its other facts. */
function around(scenario: Scenario, fact: Fact, taught: boolean): Example[] {
	const known = knowing(scenario, fact, taught ? fact.samples : { yes: [], no: [] });
	return [
		...scenario.path.map(({ model, needs }) =>
			example(
				known,
				fact,
				model,
				'around',
				needs.some((need) => need.kind === 'fact' && need.fact === fact.name)
			)
		),
		...scenario.facts
			.filter(({ name }) => name !== fact.name)
			.flatMap(({ samples }) => samples.yes.slice(0, 3).map((text) => example(known, fact, text, 'around', false)))
	];
}

function knowing(scenario: Scenario, fact: Fact, samples: Fact['samples']): Scenario {
	return { ...scenario, facts: scenario.facts.map((other) => (other === fact ? { ...fact, samples } : other)) };
}

function example(scenario: Scenario, { name }: Fact, text: string, from: Example['from'], conveys: boolean): Example {
	const { facts } = pointsOf(scenario);
	const found = match(read(text, scenario.language), facts).find(({ point }) => facts.points[point]?.id === name);
	if (found === undefined) throw new Error(`No key point ${name}`);
	// Both languages of a fact stay together.
	return { group: `${scenario.id}/${name}`, from, language: scenario.language, text, match: found, conveys };
}
