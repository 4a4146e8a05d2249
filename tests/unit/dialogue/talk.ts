// Talks to a customer without a clock: words are turns, "!lookup A-2291" is an action, "…" a silence, "/finish" and "/time" end it.
import { act, applyAction, applyMove, blank, move } from '../../../src/lib/core/dialogue/index.ts';
import type { Input, Move, State } from '../../../src/lib/core/dialogue/types.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { read } from './lamp-shop.ts';

export interface Talk {
	moves: Move[];
	state: State;
	last: Move;
	/** What the customer said, move by move; "" for nothing. */
	said: string[];
}

function inputOf(step: string): Input {
	if (step === '…') return { kind: 'silence' };
	if (step === '/finish') return { kind: 'finish' };
	if (step === '/time') return { kind: 'out-of-time' };
	return { kind: 'turn', text: step, observations: read(step) };
}

export function talk(scenario: Scenario, steps: readonly string[], seed = 'seed'): Talk {
	let last = move(scenario, seed, blank, { kind: 'start' });
	let state = applyMove(blank, last);
	const moves = [last];
	for (const step of steps) {
		const [, name, input] = /^!(\S+) ?(.*)$/.exec(step) ?? [];
		if (name !== undefined) {
			const outcome = act(scenario, state, name, input ?? '');
			if (outcome) state = applyAction(state, { action: name, ...outcome });
			continue;
		}
		last = move(scenario, seed, state, inputOf(step));
		state = applyMove(state, last);
		moves.push(last);
	}
	return { moves, state, last, said: moves.map(({ say }) => say?.text ?? '') };
}
