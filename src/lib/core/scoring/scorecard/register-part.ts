// Register: the customer's own form of address is returned, in each turn that uses any.
import type { Register } from '../../scenario/types.ts';
import type { Finding, Performance, ScoredTurn } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { wholeOf } from './place.ts';
import { scaled } from './shares.ts';

/** A form of address is misread in one turn of twenty. */
const misread = 0.05;

interface Judged {
	turn: ScoredTurn;
	/** Lost, in halves: 0 as the customer does, 1 both at once, 2 the other one. */
	halves: 0 | 1 | 2;
	/** The customer has just changed it, and the agent went along at once. */
	followed: boolean;
}

/** Null: nobody was addressed in a form that there are two of (in English, nobody ever is). */
export function registerPart({ turns }: Performance): Part | null {
	const judged = turns.flatMap((turn, i) => judge(turn, turns[i - 1]?.register ?? turn.register));
	if (judged.length === 0) return null;
	const losses = scaled(
		judged.map(({ halves }) => halves),
		2 * judged.length
	);
	const lost = losses.reduce((sum, loss) => sum + loss, 0);
	const findings = judged.flatMap((one, i) => findingOf(one, losses[i] ?? 0));
	return {
		score: 100 - lost,
		sum: [
			{ label: 'full-marks', value: 100 },
			...(lost === 0
				? []
				: [{ label: 'register-slips', value: -lost, params: { count: judged.filter(({ halves }) => halves > 0).length } }])
		],
		findings,
		variance: (10_000 * misread) / judged.length
	};
}

/** In the turn in which the customer changes it, the form before is still right. */
function judge(turn: ScoredTurn, before: Register): Judged[] {
	const { address } = turn.observations;
	if (address === undefined || address === 'none') return [];
	const changed = before !== turn.register;
	const right = address === turn.register || (changed && address === before);
	const halves = right || (changed && address === 'mixed') ? 0 : address === 'mixed' ? 1 : 2;
	return [{ turn, halves, followed: changed && address === turn.register }];
}

function findingOf({ turn, halves, followed }: Judged, loss: number): Finding[] {
	const at = wholeOf(turn);
	if (halves === 0) return followed ? [finding('register', 'register-followed', 0, at, turn.beat)] : [];
	const rule = halves === 1 ? 'register-mixed' : turn.register === 'formal' ? 'register-too-familiar' : 'register-too-formal';
	return [finding('register', rule, 0 - loss, at, turn.beat)];
}
