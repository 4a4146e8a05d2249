// One run of a scenario by somebody made up: their words were written before, the customer and the score are the real ones.
import { readerOf, simulate, type Played } from '../../core/attempt/index.ts';
import { stepOf } from '../../core/scenario/3-compile/step.ts';
import type { Tx } from '../db/client.ts';
import { loadModel } from '../model.ts';
import * as scenarios from '../scenarios.ts';

/** What somebody does in one scenario, in the notation of scenarios' tests. `think`: seconds before each reply. */
export interface Play {
	think?: number;
	steps: string[];
}

interface Run {
	scenarioHash: string;
	form: number;
	seed: string;
	purpose: 'exam' | 'practice';
	/** How far times are stretched. */
	factor: number;
	/** ms */
	start: number;
}

/** Seconds before a reply, and before a click. */
const usualThink = 40;
const clickThink = 6;

export async function play(tx: Tx, organisationId: string, { think, steps: texts }: Play, { start, ...run }: Run): Promise<Played> {
	const model = await loadModel();
	const { scenarioHash, ...rest } = run;
	const scenario = await scenarios.load(tx, organisationId, scenarioHash, run.form);
	const steps = texts.map((text) => stepOf(scenario, text) ?? { do: 'reply' as const, text });
	return simulate(scenario, readerOf(scenario, model), steps, {
		pinned: { scenario: scenarioHash, model: model.hash, ...rest },
		start,
		think: (step) => 1000 * (step.do === 'action' ? clickThink : (think ?? usualThink))
	});
}
