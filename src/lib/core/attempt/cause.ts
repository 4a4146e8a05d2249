// What moved the customer, as one can tell somebody who knows nothing of rules: the part of a reaction's condition that just came true.
import type { Condition, Scenario } from '../scenario/types.ts';
import type { Move } from '../dialogue/types.ts';

/** Why a mood changed. `what`: a tone, or a name below; `text`: the author's words for it, may be empty. Tenths. */
export interface Cause {
	what: string;
	text: string;
	anger: number;
	trust: number;
}

type Told = Pick<Cause, 'what' | 'text'>;

/** Reactions and the beat that moved the mood, in the order in which they did. */
export function causesOf(scenario: Scenario, move: Move): Cause[] {
	return move.changes
		.filter(({ anger, trust }) => anger !== 0 || trust !== 0)
		.map(({ source, rule, anger, trust }) => {
			const when = source === 'reaction' ? scenario.reactions.find(({ name }) => name === rule)?.when : undefined;
			const told = source === 'beat' ? { what: 'met', text: '' } : when && tellOf(scenario, when, move);
			return { ...(told ?? { what: 'other', text: '' }), anger, trust };
		});
}

/** The first part that is about this moment and did happen; what has to be absent or was so before explains nothing. */
function tellOf(scenario: Scenario, condition: Condition, move: Move): Told | null {
	if (condition.is === 'all' || condition.is === 'any') {
		for (const part of condition.of) {
			const told = tellOf(scenario, part, move);
			if (told) return told;
		}
		return null;
	}
	const { observations: seen } = move;
	switch (condition.is) {
		case 'tone':
			return !condition.now || seen?.tones.includes(condition.tone) ? { what: condition.tone, text: '' } : null;
		case 'fact': {
			const fact = scenario.facts.find(({ name }) => name === condition.fact);
			const isHere = [...(seen?.facts ?? []), ...(seen?.asked ?? [])].some((one) => one.fact === condition.fact);
			if (!fact || (condition.now && !isHere)) return null;
			return fact.kind === 'told' ? { what: 'fact', text: fact.say } : { what: 'asked', text: fact.ask[0] ?? '' };
		}
		case 'contradicted':
			return !condition.now || seen?.facts.some(({ state }) => state === 'contradicted') ? { what: condition.is, text: '' } : null;
		case 'leaked':
			return !condition.now || seen?.leaked.length ? { what: condition.is, text: '' } : null;
		case 'forbidden': {
			const broken = seen?.forbidden.find(({ name }) => condition.name === null || name === condition.name);
			const rule = scenario.forbidden.find(({ name }) => name === (condition.name ?? broken?.name))?.rule;
			return !condition.now || broken ? { what: condition.is, text: rule ?? '' } : null;
		}
		case 'action':
			return { what: condition.is, text: scenario.actions.find(({ name }) => name === condition.action)?.label ?? '' };
		case 'address':
			return { what: condition.address, text: '' };
		case 'promised':
		case 'promise-broken':
		case 'updated':
		case 'repeated':
		case 'silence':
		case 'unmatched':
			return { what: condition.is, text: '' };
		default:
			return null;
	}
}
