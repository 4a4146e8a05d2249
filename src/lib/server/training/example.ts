// An excellent play to watch before one plays: the author's own, in the form that hiring never uses.
import { formCount, formOf } from '../../core/scenario/index.ts';
import { performance, readerOf, simulate } from '../../core/attempt/index.ts';
import { transcript } from '../../core/attempt/transcript.ts';
import { fill } from '../../core/dialogue/lines.ts';
import type { Language, Scenario } from '../../core/scenario/types.ts';
import { score } from '../../core/scoring/index.ts';
import type { Scorecard } from '../../core/scoring/types.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { AppError } from '../errors.ts';
import { loadModel } from '../model.ts';
import { conversationsOf, playedScenario } from '../played.ts';
import * as scenarios from '../scenarios.ts';
import { withheld } from './withheld.ts';

/** ms: long enough to read what the customer wrote, short enough for full marks. */
const think = 15_000;

export type Example = Awaited<ReturnType<typeof example>>;

/**
 * The first of the scenario's tests that passes, as it went: `played` null where there is nobody to talk to, for what is found in a page or chosen
 * in a situation cannot be watched without giving it away. @throws AppError not-found, withheld
 */
export async function example(db: Db, organisationId: string, id: string, language: Language) {
	const found = await scenarios.edition(id, language);
	if (!found) throw new AppError('not-found');
	const isWithheld = await withOrganisation(db, organisationId, (tx) => withheld(tx, organisationId));
	if (isWithheld(found.scenario)) throw new AppError('withheld');
	const scenario = formOf(found.scenario, formCount(found.scenario) - 1);
	const { title, summary, kind } = scenario;
	const canBeWatched = kind === 'conversation' || kind === 'queue';
	return { id, language, title, summary, played: canBeWatched ? await play(scenario) : null };
}

async function play(scenario: Scenario) {
	const model = await loadModel();
	const reader = readerOf(scenario, model);
	for (const { steps } of scenario.tests) {
		const { events, attempt } = simulate(scenario, reader, steps, { pinned: { seed: scenario.id }, start: 0, think: () => think });
		const card = score(scenario, performance(scenario, attempt), model);
		if (!card.passed) continue;
		const lines = transcript(scenario, events);
		return {
			scenario: playedScenario(scenario, lines),
			lines,
			conversations: conversationsOf(scenario, lines),
			card: onlyGood(card),
			hints: hintsOf(scenario)
		};
	}
	return null;
}

/** An example shows what to do. */
const onlyGood = (card: Scorecard): Scorecard => ({
	...card,
	findings: card.findings.filter(({ points, at }) => points > 0 && at !== null)
});

/** What mattered at each beat, in the author's words; of a queue: by conversation. */
const hintsOf = (scenario: Scenario): Record<string, string>[] =>
	[scenario, ...(scenario.conversations ?? []).map((one) => one.scenario)].map((own) =>
		Object.fromEntries(own.path.map(({ name, hint }) => [name, fill(hint, own)]))
	);
