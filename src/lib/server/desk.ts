// What the browser is given of an attempt. Facts, secrets, rules, samples and model replies stay here.
import { and, eq, sql } from 'drizzle-orm';
import { foldAll, limitAt } from '../core/attempt/index.ts';
import { clockShown, conversation } from '../core/attempt/conversation.ts';
import type { Scenario } from '../core/scenario/types.ts';
import * as attempts from './attempts.ts';
import { clock, withOrganisation, type Db } from './db/client.ts';
import { attempt, draft } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import * as scenarios from './scenarios.ts';

export type DeskView = Awaited<ReturnType<typeof view>>;

/** The desk as of now. @throws AppError not-found */
export const view = (db: Db, organisationId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx
			.select({ scenarioHash: attempt.scenarioHash, form: attempt.form, purpose: attempt.purpose })
			.from(attempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
		if (!row) throw new AppError('not-found');
		const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
		const log = await attempts.events(tx, organisationId, id);
		const state = foldAll(log);
		const limit = limitAt(scenario, state);
		const { startedAt, credited } = clockShown(state);
		const [kept] = await tx.select({ text: draft.text }).from(draft).where(eq(draft.attemptId, id));
		return {
			attemptId: id,
			purpose: row.purpose,
			...shown(scenario),
			limit: limit === null ? null : limit - startedAt - credited,
			entries: conversation(log),
			seq: state.seq,
			answersSeq: state.customerSeq,
			startedAt,
			credited,
			now: await clock(tx),
			draft: kept?.text ?? ''
		};
	});

/** Field by field, so that what is added to the scenario later is not given away by itself. */
const shown = ({ language, title, kind, channel, agent, customer, brief, company, actions, page }: Scenario) => ({
	language,
	title,
	kind,
	channel,
	agent,
	customer: customer.name,
	brief,
	company: { name: company.name, about: company.about, articles: company.articles },
	actions: actions.map(({ name, label, needs }) => ({ name, label, asks: needs !== null })),
	page: page && { title: page.title, blocks: page.blocks }
});

/** Keeps what is being typed; each save replaces the one before. */
export const saveDraft = (db: Db, organisationId: string, id: string, text: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx
			.insert(draft)
			.values({ organisationId, attemptId: id, text })
			.onConflictDoUpdate({
				target: [draft.organisationId, draft.attemptId, draft.conversation],
				set: { text, savedAt: sql`now()` }
			});
	});
