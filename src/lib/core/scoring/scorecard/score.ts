// From what was observed to a scorecard. Everything is an integer; each criterion and the total are rounded once.
import type { Scenario } from '../../scenario/types.ts';
import type { Model, Performance, Scorecard } from '../types.ts';
import { criticals, ofTurn } from './criticals.ts';
import { partsOf, type Parts } from './parts-of.ts';
import { queueParts } from './queue.ts';
import { rubricHash } from './rubric.ts';
import { timed, type TimedTurn } from './speed-part.ts';
import { summary } from './summary.ts';

/** All that is known of one conversation, review or questionnaire before it is summed up. */
export interface Scored {
	scenario: Scenario;
	performance: Performance;
	parts: Parts;
	turns: TimedTurn[];
	criticals: Scorecard['criticals'];
}

export function score(scenario: Scenario, performance: Performance, model: Model): Scorecard {
	return scenario.kind === 'queue' ? ofQueue(scenario, performance, model) : ofOne(scenario, performance, model);
}

function ofOne(scenario: Scenario, performance: Performance, model: Model): Scorecard {
	const scored = look(scenario, performance);
	const { parts, criticals: fired } = scored;
	const { ledger, cost, ending } = performance;
	return {
		...identity(scenario, model),
		...summary(scenario, parts, { critical: fired.length > 0, ending: ending?.outcome === 'fail' }),
		criticals: fired,
		turns: turnsOf(scored),
		ending,
		cost,
		...(ledger === undefined ? {} : { ledger }),
		flags: flagsOf(performance)
	};
}

/**
 * Each conversation under its own facts and the queue's rubric; the criteria are means over the conversations to which they apply, and care comes from
 * the queue as a whole. Criticals of any conversation count. The ending stands against passing when more than half of the conversations end badly.
 */
function ofQueue(scenario: Scenario, performance: Performance, model: Model): Scorecard {
	const { conversations: queued = [] } = performance;
	const scored = (scenario.conversations ?? []).flatMap(({ name, scenario: own }) => {
		const fared = queued.find((one) => one.name === name);
		if (fared === undefined) return [];
		const { rubric, critical, pass } = scenario;
		return [{ name, fared, ...look({ ...own, rubric, critical, pass }, fared.performance) }];
	});
	const criticalsOfAll = scored.flatMap(({ name, criticals: fired }) => fired.map((one) => ({ ...one, conversation: name })));
	const badly = scored.filter(({ performance: { ending } }) => ending?.outcome === 'fail').length;
	return {
		...identity(scenario, model),
		...summary(scenario, queueParts(scenario, performance, scored), {
			critical: criticalsOfAll.length > 0,
			ending: 2 * badly > scored.length
		}),
		criticals: criticalsOfAll,
		turns: scored.flatMap(turnsOf),
		ending: null,
		cost: scored.reduce((sum, { performance: { cost } }) => sum + cost, 0),
		conversations: scored.map((one) => conversationOf(one)),
		flags: scored.flatMap((one) => flagsOf(one.performance))
	};
}

function conversationOf(
	one: Scored & { name: string; fared: { longestWait: number; served: number | null } }
): NonNullable<Scorecard['conversations']>[number] {
	const { name, fared, scenario, performance, parts, criticals: fired } = one;
	const { total, criteria } = summary(scenario, parts, { critical: false, ending: false });
	const { ledger, ending } = performance;
	const { longestWait, served } = fared;
	return {
		name,
		total,
		criteria,
		criticals: fired,
		ending,
		...(ledger === undefined ? {} : { ledger }),
		turns: turnsOf(one),
		longestWait,
		served
	};
}

function look(scenario: Scenario, performance: Performance): Scored {
	const turns = timed(scenario, performance, (turn) => ofTurn(scenario, turn).some(({ critical }) => scenario.critical.includes(critical)));
	return { scenario, performance, turns, parts: partsOf(scenario, performance, turns), criticals: criticals(scenario, performance) };
}

const identity = (scenario: Scenario, model: Model): Pick<Scorecard, 'format' | 'scenario' | 'model' | 'rubric'> => ({
	format: 1,
	scenario: scenario.id,
	model: model.hash,
	rubric: rubricHash(scenario)
});

function turnsOf({ turns }: Scored): Scorecard['turns'] {
	return turns.map(({ turn, speed }) => ({
		seqs: turn.replies.map(({ seq }) => seq),
		politeness: turn.observations.politeness.score,
		speed,
		time: turn.time
	}));
}

function flagsOf({ turns, marks }: Performance): Scorecard['flags'] {
	return [
		...turns.flatMap(({ observations, replies }) => observations.flags.map((flag) => ({ flag, seq: replies[0]?.seq ?? 0 }))),
		...marks.flatMap(({ observations, seq }) => observations.flags.map((flag) => ({ flag, seq })))
	];
}
