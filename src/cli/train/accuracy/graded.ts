// Graded replies: key points with replies that convey them or not, read from outside the repository and from its scenarios.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import { languages, type Fact, type Language, type Scenario } from '#lib/core/scenario/types.ts';
import { match, type Match } from '#lib/core/scoring/accuracy/match.ts';
import { prepare, type References } from '#lib/core/scoring/accuracy/references.ts';
import { pointsOf } from '#lib/core/scoring/accuracy/scenario-points.ts';
import { takenBack, tells } from '#lib/core/scoring/accuracy/told.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

/** One reply held against one key point. */
export interface Example {
	/** Key point: examples of one are never parted between training and judging. */
	group: string;
	/** `points`: constructed replies and twins of them; `samples`: of scenarios; `joined`: samples with another fact in the same sentence; `around`: what else is said in a scenario; `pairs`: two sentences; `answers`: of pupils; `natural`: by imagined candidates. */
	from: 'points' | 'samples' | 'joined' | 'around' | 'pairs' | 'answers' | 'natural';
	language: Language;
	text: string;
	match: Match;
	/** The place that was found says it, and not only its words. */
	told: boolean;
	conveys: boolean;
}

/** A text held against all points: what was found of each. `customer`: what was said before. */
export function held(text: string, references: References, customer = ''): Pick<Example, 'text' | 'match' | 'told'>[] {
	const reading = read(text, references.language, customer);
	return match(reading, references).map((found) => ({
		text,
		match: found,
		told: tells(reading, references, found) && !takenBack(reading, found.end)
	}));
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
			const group = row.id.slice(0, row.id.lastIndexOf('-'));
			const [found] = held(row.reply, prepare([point], language));
			if (found !== undefined) out.push({ ...found, group, from: 'points', language, conveys: row.label });
		}
	}
	return out;
}

export async function editions(folder: string): Promise<Scenario[]> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md') && !/^[A-Za-z]+\.md$/.test(name)).sort();
	const files = await Promise.all(names.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })));
	return compileLibrary(files).scenarios.map(({ scenario }) => scenario);
}

/** Told facts of all scenarios. `taught`: the fact knows all its samples but the one that is judged. */
export async function gradedSamples(folder: string, taught: boolean): Promise<Example[]> {
	return (await editions(folder)).flatMap((scenario) =>
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
		return [yes[i], no[i]].flatMap((text, side) => {
			if (text === undefined) return [];
			const both = i % oneIn === 0 ? joined(scenario, fact, text, i / oneIn) : null;
			const own = example(known, fact, text, 'samples', side === 0);
			return both === null ? [own] : [own, example(known, fact, both, 'joined', side === 0)];
		});
	}).flat();
}

/** Of so many samples one is joined with another fact. */
const oneIn = 3;

/** Two facts in one sentence, which must not hide each other; null: there is no other. */
function joined({ facts, language }: Scenario, fact: Fact, text: string, round: number): string | null {
	const others = facts.filter(({ kind, name }) => kind === 'told' && name !== fact.name);
	const other = others[round % others.length];
	if (other === undefined) return null;
	const [first, second] = round % 2 === 0 ? [text, other.say] : [other.say, text];
	return `${first.replace(/[.!?]+$/, '')}${language === 'en' ? ', and ' : ', a '}${second.charAt(0).toLowerCase()}${second.slice(1)}`;
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

/** Samples of other facts say nothing about this one, and take most of the time. */
function knowing(scenario: Scenario, fact: Fact, samples: Fact['samples']): Scenario {
	return { ...scenario, facts: scenario.facts.map((other) => ({ ...other, samples: other === fact ? samples : { yes: [], no: [] } })) };
}

function example(scenario: Scenario, { name }: Fact, text: string, from: Example['from'], conveys: boolean): Example {
	const { facts } = pointsOf(scenario);
	const found = held(text, facts).find(({ match }) => facts.points[match.point]?.id === name);
	if (found === undefined) throw new Error(`No key point ${name}`);
	// Both languages of a fact stay together.
	return { ...found, group: `${scenario.id}/${name}`, from, language: scenario.language, conveys };
}
