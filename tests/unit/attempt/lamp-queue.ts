// Two and more customers of the lamp shop at once, and its questions to think about.
import type { Item, QueuedConversation, Scenario } from '../../../src/lib/core/scenario/types.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';

export const queued = (name: string, from: number, to = from, scenario: Scenario = lampShop): QueuedConversation => ({
	name,
	card: `${name}, a lamp`,
	arrives: { from, to },
	urgent: false,
	scenario
});

/** The first is there at once, the second after 40 s; five minutes for both. */
export const lampQueue: Scenario = {
	...lampShop,
	id: 'lamps/queue',
	kind: 'queue',
	agent: 'Sam',
	clock: { pause: 3_000, patience: 60_000, reply: 30_000, limit: 300_000 },
	facts: [],
	secrets: [],
	forbidden: [],
	actions: [],
	path: [],
	reactions: [],
	endings: [],
	conversations: [queued('first', 0), queued('second', 40_000)]
};

const item = (name: string, ...keys: ('best' | 'worst' | null)[]): Item => ({
	name,
	text: [],
	options: keys.map((key, place) => ({ text: `${name} ${place}`, key })),
	why: `why ${name}`
});

/** Two situations to choose in, and one to think about. */
export const lampQuestions: Scenario = {
	...lampQueue,
	id: 'lamps/questions',
	kind: 'questionnaire',
	rubric: { judgement: 100 },
	clock: { pause: 0, patience: 0, reply: 0, limit: 120_000 },
	conversations: [],
	items: [item('thankless', 'best', null, null, 'worst'), item('hurry', null, 'worst', 'best', null), item('own-view')]
};
