// What a trainee is told while practising: how each turn was taken, and what helps now.
import { feedbackOf, type TurnFeedback } from '../../core/attempt/feedback.ts';
import type { Help } from '../../core/training/types.ts';
import * as attempts from '../attempts.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { loadModel } from '../model.ts';
import * as scenarios from '../scenarios.ts';
import { hintsOf, type Hint } from './hints.ts';
import { own } from './own.ts';

export interface Coached {
	help: Help;
	/** Empty: none, or not asked for. */
	hints: Hint[];
	/** Of turns that the customer has answered. */
	feedback: TurnFeedback[];
}

interface Wanted {
	/** Newest event that is known: feedback on what was answered since. */
	after: number;
	/** The hint was asked for. Those who practise with hints have it at once, those without help never. */
	hint: boolean;
}

/** @throws AppError not-found: no practice of this person's */
export const ofOwn = (db: Db, organisationId: string, accountId: string, id: string, { after, hint }: Wanted): Promise<Coached> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { help, scenarioHash, form } = await own(tx, organisationId, accountId, id);
		const scenario = await scenarios.load(tx, organisationId, scenarioHash, form);
		const log = await attempts.events(tx, organisationId, id);
		const isShown = help === 'hints' || (help === 'example' && hint);
		return { help, hints: isShown ? hintsOf(scenario, log) : [], feedback: feedbackOf(scenario, log, await loadModel(), after) };
	});
