// The scenarios that the product ships, and its model.
import { fileURLToPath } from 'node:url';
import { formOf } from '../../../src/lib/core/scenario/index.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
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
