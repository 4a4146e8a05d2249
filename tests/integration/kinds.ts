// Scenarios of the other kinds, put together for tests from the conversations that the product ships.
import { hashOf } from '../../src/lib/core/scenario/index.ts';
import type { Scenario } from '../../src/lib/core/scenario/types.ts';
import type { Tx } from '../../src/lib/server/db/client.ts';
import { scenarioVersion } from '../../src/lib/server/db/schema/index.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';

const nothing = { facts: [], secrets: [], forbidden: [], actions: [], path: [], reactions: [], endings: [], tests: [] };

async function shipped(id: string): Promise<Scenario> {
	const { forms: _forms, ...first } = (await scenarios.edition(id, 'en'))!.scenario;
	return first;
}

/** The late parcel at once, the warm-up's customer after 40 s; ten minutes for both. */
export async function parcelQueue(): Promise<Scenario> {
	const [late, other] = [await shipped('parcelio/late-parcel'), await shipped('parcelio/warm-up')];
	const clock = { pause: 3_000, patience: 90_000, reply: 60_000, limit: 600_000 };
	const one = { arrives: { from: 0, to: 0 }, urgent: false };
	const tags = [
		{ name: 'carrier', label: 'The carrier', right: true },
		{ name: 'stock', label: 'Out of stock', right: false }
	];
	return {
		...late,
		...nothing,
		id: 'parcelio/two-at-once',
		kind: 'queue',
		clock,
		rubric: { politeness: 50, accuracy: 30, care: 20 },
		conversations: [
			{ ...one, name: 'late-parcel', card: 'first order', scenario: { ...late, tags } },
			{ ...one, name: 'second', card: 'an old friend of the house', arrives: { from: 40_000, to: 40_000 }, scenario: other }
		]
	};
}

const say = (text: string): Scenario['brief'] => [{ type: 'paragraph', inline: [{ type: 'text', text }] }];

export async function questions(): Promise<Scenario> {
	const first = await shipped('parcelio/late-parcel');
	return {
		...first,
		...nothing,
		id: 'parcelio/questions',
		kind: 'questionnaire',
		rubric: { judgement: 100 },
		items: [
			{
				name: 'thankless',
				text: say('Nobody thanks you.'),
				options: [
					{ text: 'Wish a nice day.', key: 'best' },
					{ text: 'Say nothing.', key: null },
					{ text: 'Ask for thanks.', key: 'worst' }
				],
				why: 'A closing is courtesy.'
			},
			{ name: 'own-view', text: say('What is hard for you?'), options: [], why: 'Everybody has something.' }
		]
	};
}

/** Keeps it as published scenarios are kept. Returns its hash. */
export async function publish(tx: Tx, organisationId: string, scenario: Scenario): Promise<string> {
	const hash = hashOf(scenario);
	const { id, language, title } = scenario;
	await tx.insert(scenarioVersion).values({ organisationId, hash, scenario: id, language, title, compiled: scenario });
	return hash;
}
