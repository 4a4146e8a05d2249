// What the browser is given of an attempt. Facts, secrets, rules, keys, samples and model replies stay here.
import { and, eq, sql } from 'drizzle-orm';
import { foldAll, limitAt, optionOrder } from '../core/attempt/index.ts';
import { clockShown, conversation, panel, type Arrival, type Entry } from '../core/attempt/conversation.ts';
import type { Item, Scenario } from '../core/scenario/types.ts';
import * as attempts from './attempts.ts';
import { clock, withOrganisation, type Db, type Tx } from './db/client.ts';
import { attempt, draft } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import * as scenarios from './scenarios.ts';

export type DeskView = Awaited<ReturnType<typeof view>>;

/** The desk as of now. @throws AppError not-found */
export const view = (db: Db, organisationId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx
			.select({
				scenarioHash: attempt.scenarioHash,
				form: attempt.form,
				seed: attempt.seed,
				purpose: attempt.purpose,
				parentSeq: attempt.parentSeq
			})
			.from(attempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
		if (!row) throw new AppError('not-found');
		const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
		const log = await attempts.events(tx, organisationId, id);
		const state = foldAll(log);
		const limit = limitAt(scenario, state);
		const { startedAt, credited } = clockShown(state);
		// Which device went on with the parent says nothing about a branch.
		const entries = conversation(scenario, row.seed, log).filter(({ kind, seq }) => kind !== 'take' || seq > (row.parentSeq ?? 0));
		const drafts = await draftsOf(tx, id);
		return {
			attemptId: id,
			purpose: row.purpose,
			branchedAt: row.parentSeq,
			...shown(scenario, row.seed),
			queue: entries.flatMap(arrivals),
			limit: limit === null ? null : limit - startedAt - credited,
			entries,
			seq: state.seq,
			answersSeq: state.customerSeq,
			startedAt,
			credited,
			now: await clock(tx),
			drafts
		};
	});

/** Field by field, so that what is added to the scenario later is not given away by itself. */
const shown = (scenario: Scenario, seed: string) => ({
	language: scenario.language,
	title: scenario.title,
	kind: scenario.kind,
	channel: scenario.channel,
	subject: scenario.subject ?? null,
	agent: scenario.agent,
	customer: scenario.customer.name,
	brief: scenario.brief,
	company: companyOf(scenario),
	...panel(scenario, seed),
	page: scenario.page && { title: scenario.page.title, blocks: scenario.page.blocks },
	customers: scenario.conversations?.length ?? 0,
	items: (scenario.items ?? []).map((item) => ({ name: item.name, text: item.text, options: optionsOf(item, seed) }))
});

const companyOf = ({ company: { name, about, articles, changes = [] } }: Scenario) => ({
	name,
	about,
	articles,
	changes: changes.map(({ article, news }) => ({ article, news }))
});

const optionsOf = (item: Item, seed: string): string[] =>
	optionOrder(seed, item).flatMap((place) => item.options.slice(place, place + 1).map(({ text }) => text));

function arrivals(entry: Entry): Arrival[] {
	if (entry.kind !== 'arrived') return [];
	const { seq: _seq, at: _at, kind: _kind, ...arrival } = entry;
	return [arrival];
}

/** By conversation: what is being typed there, and when it became so, wall ms. */
async function draftsOf(tx: Tx, id: string): Promise<Record<number, { text: string; at: number }>> {
	const rows = await tx
		.select({ conversation: draft.conversation, text: draft.text, savedAt: draft.savedAt })
		.from(draft)
		.where(eq(draft.attemptId, id));
	return Object.fromEntries(rows.map(({ conversation, text, savedAt }) => [conversation, { text, at: savedAt.getTime() }]));
}

/** What may have changed while a desk slept or was not looked at; all else comes by its live stream. @throws AppError not-found */
export async function again(db: Db, organisationId: string, id: string): Promise<Pick<DeskView, 'now' | 'limit' | 'drafts'>> {
	const { now, limit, drafts } = await view(db, organisationId, id);
	return { now, limit, drafts };
}

/** What PostgreSQL cannot store is replaced; unlike in a message, spaces at the ends stay: the person is still typing. */
const storable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();

/**
 * Keeps what is being typed (to which customer of a queue; otherwise 0). The newest wins, in whatever order they come.
 * @param at when it was typed, wall ms as the desk knows the time; never later than now. Left out: now
 */
export const saveDraft = (
	db: Db,
	organisationId: string,
	id: string,
	conversation: number,
	text: string,
	at = Number.MAX_SAFE_INTEGER
): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const savedAt = new Date(Math.min(at, await clock(tx)));
		await tx
			.insert(draft)
			.values({ organisationId, attemptId: id, conversation, text: storable(text), savedAt })
			.onConflictDoUpdate({
				target: [draft.organisationId, draft.attemptId, draft.conversation],
				set: { text: storable(text), savedAt },
				setWhere: sql`${draft.savedAt} <= ${savedAt.toISOString()}::timestamptz`
			});
	});
