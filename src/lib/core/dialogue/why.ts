// Why the customer did what he did: what he still asks for, and what was missing where nothing happened.
import type { Condition, Ending, Need, Reaction, Scenario } from '../scenario/types.ts';
import { holds, met } from './conditions.ts';
import type { Moment } from './conditions.ts';
import { moved } from './mood.ts';
import { leaves } from './move.ts';
import { beatOf, openScene } from './scene.ts';
import type { Input, Move, State, Waited } from './types.ts';

/** A reaction or an ending that did not come about, and the part of its condition that did not hold. */
export interface Lacking {
	name: string;
	lacking: Condition;
}

export interface Why {
	/** Reactions that fired, then those that did not. */
	fired: string[];
	quiet: Lacking[];
	/** What the beat asked for at which he stood. */
	needs: { need: Need; met: boolean }[];
	/** Endings that were not taken; those that would have held if none above had come first are left out. */
	endings: Lacking[];
}

/** @param before what he remembered when it came to the move */
export function why(scenario: Scenario, before: State, move: Move, waited: Partial<Waited>): Why {
	const moment = momentOf(scenario, before, move, waited);
	const fired = move.changes.filter(({ source }) => source === 'reaction').map(({ rule }) => rule);
	const lost: Moment = { ...moment, ...moodAfterReactions(before, move) };
	const won: Moment = { ...moment, anger: move.anger, trust: move.trust, pathDone: move.left?.met === true && move.beat === null };
	return {
		fired,
		quiet: lackingOf(
			scenario.reactions.filter(({ name }) => !fired.includes(name)),
			() => moment
		),
		needs: (beatOf(scenario, before)?.needs ?? []).map((need) => ({ need, met: met(need, moment.state) })),
		endings: lackingOf(
			scenario.endings.filter(({ name, when }) => name !== move.ending?.name && when.is !== 'otherwise'),
			(ending) => ('outcome' in ending && ending.outcome === 'pass' ? won : lost)
		)
	};
}

function momentOf(scenario: Scenario, before: State, { cause, observations, said, changes }: Move, waited: Partial<Waited>): Moment {
	const input: Input = observations ? { kind: 'turn', observations, text: '', ...waited } : { kind: 'silence', ...waited };
	const gone = cause === 'silence' && leaves(scenario, before);
	const { moment } = openScene(scenario, '', before, input, gone ? 'left' : cause === 'start' ? 'turn' : cause);
	const unmatched = changes.some(({ source, rule }) => source === 'reaction' && rule === 'unmatched');
	return { ...moment, unmatched, repeated: said !== null && before.said.includes(said) };
}

const moodAfterReactions = ({ anger, trust }: State, { changes }: Move): { anger: number; trust: number } =>
	changes.filter(({ source }) => source === 'reaction').reduce((mood, by) => moved(mood, by), { anger, trust });

const lackingOf = (rules: readonly (Reaction | Ending)[], at: (rule: Reaction | Ending) => Moment): Lacking[] =>
	rules.flatMap((rule) => {
		const lacking = failing(rule.when, at(rule));
		return lacking ? [{ name: rule.name, lacking }] : [];
	});

/** The part of a condition that does not hold; null: it holds. */
function failing(condition: Condition, moment: Moment): Condition | null {
	if (holds(condition, moment)) return null;
	if (condition.is !== 'all') return condition;
	const parts = condition.of.flatMap((part) => failing(part, moment) ?? []);
	return parts.length === 1 && parts[0] ? parts[0] : { is: 'all', of: parts };
}
