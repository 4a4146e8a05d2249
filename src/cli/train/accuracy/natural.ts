// How well the product hears what replies tell that were written without sight of the scenarios' graded samples: texts/answers.*.txt, through the scenario's own points.
import { readFile } from 'node:fs/promises';
import { languages, type Language, type Scenario } from '#lib/core/scenario/types.ts';
import { accuracy } from '#lib/core/scoring/accuracy/index.ts';
import { pointsOf } from '#lib/core/scoring/accuracy/scenario-points.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { editions, held, type Example } from './graded.ts';

/** One reply to one line of a customer. */
export interface NaturalReply {
	/** COMPANY/SCENARIO */
	scenario: string;
	customer: string;
	text: string;
	/** Facts told or asked for, and those told wrongly, as its writer graded it, then as others did who saw no grades. */
	graded: { told: Set<string>; wrong: Set<string> }[];
}

/** One reply held against one fact of its scenario. */
export interface Heard {
	reply: NaturalReply;
	language: Language;
	fact: string;
	kind: 'told' | 'asked';
	/** Its scenario is one of those whose replies teach; the others only judge. */
	teaches: boolean;
	conveys: boolean;
	wrong: boolean;
	state: 'said' | 'contradicted' | 'unsure' | 'missing';
}

/** "## COMPANY/SCENARIO", "> customer", "{fact -fact} reply"; "{…}{…} reply" was graded twice. */
export function parseReplies(source: string): NaturalReply[] {
	let [scenario, customer] = ['', ''];
	return source.split('\n').flatMap((line) => {
		if (line.startsWith('## ')) [scenario, customer] = [line.slice(3).trim(), ''];
		if (line.startsWith('> ')) customer = line.slice(2).trim();
		const found = /^((?:\{[^}]*\})+) ?(.+)$/.exec(line);
		if (found === null) return [];
		const graded = [...(found[1] ?? '').matchAll(/\{([^}]*)\}/g)].map(([, names = '']) => {
			const list = names.split(/\s+/).filter((name) => name !== '');
			return {
				told: new Set(list.filter((name) => !name.startsWith('-'))),
				wrong: new Set(list.flatMap((name) => (name.startsWith('-') ? [name.slice(1)] : [])))
			};
		});
		return [{ scenario, customer, text: (found[2] ?? '').replaceAll('\\n', '\n'), graded }];
	});
}

/** Replies to every second scenario, each against every told fact: what candidates write beside what is looked for. */
export async function naturalExamples(scenarios: string): Promise<Example[]> {
	const all = await editions(scenarios);
	const teaching = teachingOf(all);
	return (await naturalReplies(all)).flatMap(({ scenario, reply: { text, customer, graded } }) => {
		const { facts } = pointsOf(scenario);
		if (!teaching.has(scenario.id)) return [];
		return held(text, facts, customer).map((found): Example => {
			const name = facts.points[found.match.point]?.id ?? '';
			const conveys = graded[0]?.told.has(name) ?? false;
			return { ...found, group: `${scenario.id}/${name}`, from: 'natural', language: scenario.language, conveys };
		});
	});
}

/** Every second scenario in the order of their names, told or not in replies. */
function teachingOf(all: Scenario[]): Set<string> {
	const ids = [...new Set(all.map(({ id }) => id))].sort();
	return new Set(ids.filter((_, i) => i % 2 === 0));
}

/** Throws when a reply names a scenario that is not there. */
async function naturalReplies(all: Scenario[]): Promise<{ scenario: Scenario; reply: NaturalReply }[]> {
	const out: { scenario: Scenario; reply: NaturalReply }[] = [];
	for (const language of languages) {
		const source = await readFile(new URL(`../texts/answers.${language}.txt`, import.meta.url), 'utf8');
		for (const reply of parseReplies(source)) {
			const scenario = all.find((one) => one.id === reply.scenario && one.language === language);
			if (scenario === undefined) throw new Error(`No scenario ${reply.scenario} (${language})`);
			out.push({ scenario, reply });
		}
	}
	return out;
}

/** Every reply against every fact of its scenario. Throws when it names a scenario or a fact that is not there. */
export async function heardReplies(scenarios: string): Promise<Heard[]> {
	const all = await editions(scenarios);
	const teaching = teachingOf(all);
	return (await naturalReplies(all)).flatMap(({ scenario, reply }) => hear(reply, scenario, teaching.has(scenario.id)));
}

function hear(reply: NaturalReply, scenario: Scenario, teaches: boolean): Heard[] {
	const { facts, asked } = accuracy(read(reply.text, scenario.language, reply.customer), scenario);
	const { told, wrong } = reply.graded[0] ?? { told: new Set(), wrong: new Set() };
	const unknown = [...told, ...wrong].find((name) => !scenario.facts.some((fact) => fact.name === name));
	if (unknown !== undefined) throw new Error(`No fact ${unknown} in ${scenario.id}`);
	return scenario.facts.map(({ name, kind }) => ({
		reply,
		language: scenario.language,
		fact: name,
		kind,
		teaches,
		conveys: told.has(name),
		wrong: wrong.has(name),
		state:
			kind === 'asked'
				? asked.some(({ fact }) => fact === name)
					? ('said' as const)
					: ('missing' as const)
				: (facts.find(({ fact }) => fact === name)?.state ?? 'missing')
	}));
}

export interface NaturalFigures {
	/** Replies' facts that are told; shares 0–1 over what is heard as said. */
	told: number;
	precision: number;
	recall: number;
	f1: number;
	/** Of the told: left unsure, said to be contradicted. Of those told wrongly: heard as said, heard as contradicted. */
	unsure: number;
	accused: number;
	wrongSaid: number;
	wrongSeen: number;
}

export function naturalFigures(heard: Heard[]): NaturalFigures {
	const told = heard.filter(({ conveys }) => conveys);
	const wrong = heard.filter((one) => one.wrong);
	const count = (list: Heard[], state: Heard['state']): number => list.filter((one) => one.state === state).length;
	const [hits, said] = [count(told, 'said'), count(heard, 'said')];
	return {
		told: told.length,
		precision: hits / said,
		recall: hits / told.length,
		f1: (2 * hits) / (said + told.length),
		unsure: count(told, 'unsure') / told.length,
		accused: count(told, 'contradicted') / told.length,
		wrongSaid: count(wrong, 'said') / wrong.length,
		wrongSeen: count(wrong, 'contradicted') / wrong.length
	};
}
