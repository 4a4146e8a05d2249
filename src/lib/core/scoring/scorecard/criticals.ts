// What is never averaged away: rudeness, a secret given away, a customer ignored, a critical thing that must not be said.
import type { Critical, Scenario } from '../../scenario/types.ts';
import type { Performance, Scorecard, ScoredTurn, Span } from '../types.ts';
import { placeIn, wholeOf } from './place.ts';

type Fired = Scorecard['criticals'][number];

/** Those that the scenario names, in the order of the conversation. */
export function criticals(scenario: Scenario, performance: Performance): Fired[] {
	const counts = new Set<Critical>(scenario.critical);
	const fired = performance.turns.flatMap((turn) => ofTurn(scenario, turn));
	const ignored = performance.ignored.map((beat): Fired => ({ critical: 'ignored', at: null, beat }));
	return [...fired, ...ignored].filter(({ critical }) => counts.has(critical));
}

/** All that one turn fired, counted or not by the scenario. */
export function ofTurn(scenario: Scenario, turn: ScoredTurn): Fired[] {
	const { observations, beat } = turn;
	const at = (span: Span): Fired['at'] => placeIn(turn, span);
	const fired: Fired[] = [];
	if (observations.tones.includes('rude')) {
		const act = observations.acts
			.filter(({ tone }) => tone === 'rude')
			.sort((one, other) => one.points - other.points || one.start - other.start)[0];
		fired.push({ critical: 'rude', at: act === undefined ? wholeOf(turn) : at(act), beat });
	}
	for (const seen of observations.leaked) fired.push({ critical: 'leak', at: at(seen), beat });
	for (const seen of observations.forbidden) {
		const rule = scenario.forbidden.find(({ name }) => name === seen.name);
		if (rule?.critical === true) fired.push({ critical: 'forbidden', at: at(seen), beat });
	}
	return fired;
}
