// Speed of a conversation: the mean of its turns' curves, the first answer twice; worth nothing where the answers are wrong.
import type { Scenario } from '../../scenario/types.ts';
import { fullTime, speedOf } from '../speed/curve.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { wholeOf } from './place.ts';
import { round, scaled } from './shares.ts';

/** From this accuracy on speed counts in full. */
const fullAccuracy = 60;

export interface TimedTurn {
	turn: ScoredTurn;
	/** 0–100; null: not timed. */
	speed: number | null;
	/** Time for full marks, ms. */
	full: number;
	/** It fired a critical: no speed for that. */
	spoilt: boolean;
}

export function timed(scenario: Scenario, { turns }: Performance, spoilt: (turn: ScoredTurn) => boolean): TimedTurn[] {
	return turns.map((turn) => {
		const line = Math.max(0, ...(scenario.path.find(({ name }) => name === turn.beat)?.lines.map(({ text }) => text.length) ?? []));
		const full = fullTime(scenario.clock.reply, line, turn.text.length);
		const bad = spoilt(turn);
		return { turn, full, spoilt: bad, speed: turn.time === null ? null : bad ? 0 : speedOf(turn.time, full) };
	});
}

/** Null: nothing was timed. `accuracy` null: the scenario has nothing to be right about. Each line that was ignored counts as a turn of speed 0. */
export function speedPart(turns: TimedTurn[], ignored: string[], accuracy: number | null): Part | null {
	const counted = turns.filter((turn): turn is TimedTurn & { speed: number } => turn.speed !== null);
	if (counted.length === 0 && (ignored.length === 0 || turns.length > 0)) return null;
	const weights = [...counted.map(({ turn }) => (turn === turns[0]?.turn ? 2 : 1)), ...ignored.map(() => 1)];
	const whole = weights.reduce((sum, weight) => sum + 100 * weight, 0);
	const losses = scaled([...counted.map(({ speed }, i) => (100 - speed) * (weights[i] ?? 1)), ...ignored.map(() => 100)], whole);
	const mean = 100 - losses.reduce((sum, loss) => sum + loss, 0);
	const score = accuracy === null || accuracy >= fullAccuracy ? mean : round((mean * accuracy) / fullAccuracy);
	const findings = counted.flatMap(({ turn, spoilt, full }, i) => {
		const loss = losses[i] ?? 0;
		if (loss === 0) return [];
		const params = { seconds: round((turn.time ?? 0) / 1000), full: round(full / 1000) };
		return [finding('speed', spoilt ? 'speed-spoilt' : 'slow', -loss, wholeOf(turn), turn.beat, params)];
	});
	const unanswered = ignored.map((beat, i) => finding('speed', 'unanswered', -(losses[counted.length + i] ?? 0), null, beat));
	return {
		score,
		sum: [
			{ label: 'full-marks', value: 100 },
			{ label: 'slow-turns', value: mean - 100, params: { count: findings.length + unanswered.length } },
			...(score === mean ? [] : [{ label: 'too-inaccurate', value: score - mean, params: { accuracy: accuracy ?? 0 } }])
		],
		findings: [...findings, ...unanswered],
		variance: 0
	};
}
