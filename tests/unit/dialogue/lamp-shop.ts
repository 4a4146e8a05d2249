// A small compiled scenario, and a reader that takes words at their face: "fact:refund ask:number tone:warm".
import type { Reader } from '../../../src/lib/core/attempt/reader.ts';
import type { Beat, Condition, Ending, Line, Reaction, Scenario, Tone } from '../../../src/lib/core/scenario/types.ts';
import type { Observations } from '../../../src/lib/core/scoring/types.ts';

export const line = (text: string, mood: Line['mood'] = null): Line => ({ text, mood });

export const beat = (name: string, rest: Partial<Beat> = {}): Beat => ({
	name,
	lines: [line(`${name}?`)],
	needs: [],
	change: { anger: 0, trust: 0 },
	hint: '',
	model: '',
	goto: [],
	...rest
});

export const reaction = (name: string, when: Condition, rest: Partial<Reaction> = {}): Reaction => ({
	name,
	when,
	change: { anger: 0, trust: 0 },
	lines: [],
	...rest
});

export const ending = (name: string, outcome: Ending['outcome'], when: Condition, lines: Line[] = []): Ending => ({
	name,
	outcome,
	when,
	lines,
	consequence: `${name}.`
});

export const toneNow = (tone: Tone): Condition => ({ is: 'tone', tone, now: true });

export const silence = reaction(
	'silence',
	{ is: 'silence' },
	{ change: { anger: 10, trust: 0 }, lines: [line('Hello?'), line('Anybody there?')] }
);
export const unmatched = reaction(
	'unmatched',
	{ is: 'unmatched' },
	{ change: { anger: 0, trust: -5 }, lines: [line('Pardon?'), line('What?')] }
);
export const rude = reaction('rude', toneNow('rude'), {
	change: { anger: 30, trust: -20 },
	lines: [line('Watch it.'), line('I said watch it!')]
});

export const furious = ending('furious', 'fail', { is: 'compare', what: 'anger', op: '>=', value: 90 }, [line('Enough!')]);
export const gone = ending('gone', 'fail', { is: 'any', of: [{ is: 'left' }, { is: 'out-of-time' }] });
export const thanks = ending(
	'thanks',
	'pass',
	{ is: 'all', of: [{ is: 'path-done' }, { is: 'compare', what: 'trust', op: '>=', value: 20 }] },
	[line('Thank you.')]
);
export const unsolved = ending('unsolved', 'fail', { is: 'otherwise' }, [line('Never mind.')]);

/** A lamp arrived broken: ask for the order's number, look it up, promise the refund. */
export const lampShop: Scenario = {
	format: 1,
	id: 'lamps/broken',
	language: 'en',
	kind: 'conversation',
	channel: 'chat',
	title: 'A broken lamp',
	summary: '',
	level: 1,
	requirements: [],
	company: { id: 'lamps', name: 'Lamps', about: [], articles: [] },
	agent: 'Alex',
	customer: { name: 'Jo', register: 'formal', expertise: 'user', anger: 40, trust: 30 },
	clock: { pause: 3_000, patience: 60_000, reply: 30_000, limit: 600_000 },
	rubric: { politeness: 50, accuracy: 50 },
	critical: ['rude'],
	pass: 60,
	brief: [],
	facts: [
		{
			name: 'refund',
			kind: 'told',
			say: 'You get it back.',
			also: [],
			not: [],
			ask: [],
			source: null,
			weight: 1,
			samples: { yes: [], no: [] }
		},
		{
			name: 'number',
			kind: 'asked',
			say: 'A-2291',
			also: [],
			not: [],
			ask: ['Which?'],
			source: null,
			weight: 1,
			samples: { yes: [], no: [] }
		}
	],
	secrets: [{ name: 'phone', value: '777', also: [] }],
	forbidden: [{ name: 'blame', rule: 'No blame.', say: [], critical: false }],
	actions: [
		{
			name: 'lookup',
			label: 'Find',
			needs: 'number',
			result: 'Broken on the way.',
			refused: 'No such order.',
			cost: 0,
			unjustified: false
		},
		{ name: 'pay', label: 'Pay', needs: null, result: 'Paid.', refused: '', cost: 89, unjustified: false }
	],
	path: [
		beat('opening', { lines: [line('It is broken.')], needs: [{ kind: 'ask', fact: 'number' }] }),
		beat('cause', {
			lines: [line('It is {number}.', 'calm'), line('{number}!!', 'angry')],
			needs: [
				{ kind: 'action', action: 'lookup' },
				{ kind: 'fact', fact: 'refund' }
			],
			change: { anger: -20, trust: 20 }
		})
	],
	reactions: [rude, reaction('warm', toneNow('warm'), { change: { anger: -8, trust: 8 } }), silence, unmatched],
	endings: [furious, gone, thanks, unsolved],
	page: null,
	tests: []
};

/** A page with two planted issues: no customer, only marks. */
export const lampPage: Scenario = {
	...lampShop,
	id: 'lamps/page',
	kind: 'page-review',
	path: [],
	reactions: [],
	endings: [],
	page: {
		title: 'Lamps',
		blocks: [{ type: 'rule' }, { type: 'code', text: 'price' }, { type: 'rule' }],
		issues: [{ name: 'price', blocks: [1], priority: 1, say: 'Show it.', also: [], effect: '' }]
	}
};

/** Reads "fact:refund unsure:refund contra:refund ask:number leak:phone broke:blame tone:warm vow:90 address:formal" (seconds) and skips all other words. */
export function read(text: string): Observations {
	const names = (kind: string): string[] =>
		text
			.split(/\s+/)
			.filter((word) => word.startsWith(`${kind}:`))
			.map((word) => word.slice(kind.length + 1));
	const at = { start: 0, end: 1 };
	const seen = (kind: string, state: 'said' | 'contradicted' | 'unsure') =>
		names(kind).map((fact) => ({ ...at, fact, state, confidence: 90 }));
	const [address] = names('address') as Observations['address'][];
	const vows = names('vow').map((seconds) => ({ ...at, within: Number(seconds) * 1000 }));
	return {
		...(vows.length > 0 ? { promises: vows } : {}),
		...(address ? { address } : {}),
		facts: [...seen('fact', 'said'), ...seen('unsure', 'unsure'), ...seen('contra', 'contradicted')],
		asked: names('ask').map((fact) => ({ ...at, fact })),
		leaked: names('leak').map((secret) => ({ ...at, secret })),
		forbidden: names('broke').map((name) => ({ ...at, name })),
		acts: [],
		tones: names('tone') as Tone[],
		politeness: { raw: 0, score: 50, confidence: 90 },
		flags: []
	};
}

export const faceValue: Reader = { turn: read, mark: read };
