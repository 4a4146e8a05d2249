// The scenarios that the product ships, and its model.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formOf, stepOf } from '../../../src/lib/core/scenario/index.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { readLibrary } from '../../../src/lib/server/library.ts';
import { loadModel } from '../../../src/lib/server/model.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const [model, { scenarios }] = await Promise.all([loadModel(), readLibrary(folder('scenarios'))]);

/** All the customers of a company at once, as far as a queue holds them. */
export const crowds = scenarios
	.map(({ scenario }) => scenario)
	.filter(({ kind }, index, all) => kind === 'conversation' && index === all.findIndex((one) => inOneQueue(one, all[index])))
	.map((first) => ({ path: `${first.company.id}, everybody at once, ${first.language}`, scenario: crowdOf(first) }));

function inOneQueue(a: Scenario, b: Scenario | undefined): boolean {
	return a.kind === 'conversation' && a.kind === b?.kind && a.company.id === b.company.id && a.language === b.language;
}

function crowdOf(first: Scenario): Scenario {
	const all = scenarios.map(({ scenario }) => scenario).filter((one) => inOneQueue(one, first));
	const conversations = all.slice(0, 4).map((scenario, index) => ({
		name: scenario.id,
		card: scenario.title,
		arrives: { from: 0, to: index * 90_000 },
		urgent: index === 1,
		scenario: formOf(scenario, 0)
	}));
	const clock = { pause: 3_000, patience: 90_000, reply: 60_000, limit: 900_000 };
	const own = { facts: [], secrets: [], forbidden: [], actions: [], path: [], reactions: [], endings: [], forms: [] };
	return { ...first, ...own, id: `${first.company.id}/crowd`, kind: 'queue', clock, conversations };
}

type Play = Record<'competent' | 'curt' | 'rude', string[]>;

const nameOf = ({ id, language }: Scenario) => `${id.replace('/', '-')}.${language}`;

/** Plays written by hand, by "company-scenario.language". */
const written = new Map(
	readdirSync(folder('tests/plays'))
		.filter((name) => name.endsWith('.json'))
		.map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(folder(`tests/plays/${name}`), 'utf8')) as Play])
);

/** A queue is played as its conversations are, a step of each in turn, once everybody has arrived. */
function playOf({ conversations = [] }: Scenario): Play {
	const waiting = Math.max(...conversations.map(({ arrives }) => arrives.to)) / 1000;
	const steps = (who: keyof Play): string[] => {
		const each = conversations.map(({ name, scenario }) =>
			(written.get(nameOf(scenario))?.[who] ?? []).map((step) => (step.startsWith('(wait') ? step : `[${name}] ${step}`))
		);
		const longest = Math.max(...each.map(({ length }) => length));
		return [`(wait ${waiting}s)`, ...Array.from({ length: longest }, (_, i) => each.flatMap((play) => play[i] ?? [])).flat()];
	};
	return { competent: steps('competent'), curt: steps('curt'), rude: steps('rude') };
}

/** What three people write in every scenario that is played in words. */
export const plays = [
	...[...written].map(([name, steps]) => ({ name, steps })),
	...scenarios.flatMap(({ scenario }) => (scenario.kind === 'queue' ? { name: nameOf(scenario), steps: playOf(scenario) } : []))
];

export function editionOf(name: string): Scenario {
	const edition = scenarios.find(({ scenario }) => nameOf(scenario) === name);
	if (!edition) throw new Error(`no scenario for the play ${name}`);
	return edition.scenario;
}

export function stepsOf(scenario: Scenario, texts: readonly string[]): TestStep[] {
	return texts.map((text) => {
		const step = stepOf(scenario, text);
		if (!step) throw new Error(`${scenario.id} ${scenario.language}: no step: ${text}`);
		return step;
	});
}
