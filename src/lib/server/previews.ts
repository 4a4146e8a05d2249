// An assessment as its candidates meet it, for those who make it. Nothing of it is ever compared or counted: it has no sitting.
import { and, desc, eq, inArray } from 'drizzle-orm';
import { formCount, formOf } from '../core/scenario/index.ts';
import type { Language, Scenario } from '../core/scenario/types.ts';
import { draftOf } from './assessments/draft-row.ts';
import * as assessments from './assessments.ts';
import * as attempts from './attempts.ts';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessment, attempt, organisation } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import { formForHiring } from './forms.ts';
import { contentFrom } from './invitations/content.ts';
import { endOfNew } from './invitations/valid.ts';
import * as scenarios from './scenarios.ts';
import * as scorecards from './scorecards.ts';

/** A task as it would be played; `seed` names it among the previews of its assessment. */
interface Planned {
	name: string;
	choice: number | null;
	seed: string;
	form: number;
	/** Null: it is not in the library any more. */
	scenario: Scenario | null;
}

/** @throws AppError not-found */
export const view = (db: Db, organisationId: string, accountId: string, id: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const row = await assessments.find(tx, organisationId, id);
		const plan = await planOf(tx, organisationId, row);
		const playable = plan.filter((one): one is Planned & { scenario: Scenario } => one.scenario !== null);
		const [owner] = await tx.select().from(organisation).where(eq(organisation.id, organisationId));
		const played = await playedOf(tx, organisationId, accountId, plan);
		const { title, language, about } = draftOf(row);
		return {
			isDraft: row.status === 'draft',
			title,
			language,
			letter: {
				organisation: owner?.name ?? '',
				retentionDays: owner?.retentionDays ?? 0,
				title,
				language,
				about,
				moreTime: { factor: 1, asked: null, decided: false },
				now: new Date(),
				expiresAt: endOfNew(),
				...contentFrom(
					playable.map(({ choice }) => ({ choice })),
					playable.map(({ scenario }) => scenario)
				)
			},
			tasks: plan.map(({ name, scenario, choice, seed }) => ({
				title: scenario?.title ?? name,
				choice,
				minutes: scenario && Math.ceil(scenario.clock.limit / 60_000),
				attempt: played.get(seed) ?? null
			}))
		};
	});

/** Plays the task at this place anew. Returns the attempt's id. @throws AppError not-found */
export const start = (db: Db, organisationId: string, accountId: string, id: string, place: number): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const row = await assessments.find(tx, organisationId, id);
		const planned = (await planOf(tx, organisationId, row))[place];
		if (!planned?.scenario) throw new AppError('not-found');
		const { name, form, seed } = planned;
		const published = (await assessments.tasksOf(tx, organisationId, id))[place];
		const scenarioHash = published?.scenarioHash ?? (await scenarios.store(tx, organisationId, name, row.language)).hash;
		return attempts.start(tx, organisationId, { purpose: 'preview', accountId, scenarioHash, form, seed, factor: 1 });
	});

async function planOf(tx: Tx, organisationId: string, row: typeof assessment.$inferSelect): Promise<Planned[]> {
	const plan: Planned[] = [];
	for (const { scenario: name, choice, seed, form, scenarioHash } of await assessments.tasksOf(tx, organisationId, row.id))
		plan.push({ name, choice, seed, form, scenario: await scenarios.load(tx, organisationId, scenarioHash, form) });
	for (const { scenario: name, choice } of draftOf(row).tasks)
		plan.push({ name, choice, seed: `${row.id}/${name}`, ...(await asOfNow(tx, organisationId, name, row.language)) });
	return plan;
}

/** Of a draft: what would be pinned if it were published now. */
async function asOfNow(tx: Tx, organisationId: string, name: string, language: Language): Promise<Pick<Planned, 'form' | 'scenario'>> {
	const found = await scenarios.edition(name, language);
	if (!found) return { form: 0, scenario: null };
	const form = formForHiring(formCount(found.scenario), await scenarios.formsInHiring(tx, organisationId, name, language));
	return { form, scenario: formOf(found.scenario, form) };
}

/** This person's newest preview of each task, by seed. */
async function playedOf(tx: Tx, organisationId: string, accountId: string, plan: readonly Planned[]) {
	if (plan.length === 0) return new Map<string, never>();
	const seeds = plan.map(({ seed }) => seed);
	const rows = await tx
		.selectDistinctOn([attempt.seed], { id: attempt.id, seed: attempt.seed, endedAt: attempt.endedAt })
		.from(attempt)
		.where(
			and(
				eq(attempt.organisationId, organisationId),
				eq(attempt.accountId, accountId),
				eq(attempt.purpose, 'preview'),
				inArray(attempt.seed, seeds)
			)
		)
		.orderBy(attempt.seed, desc(attempt.createdAt));
	const ids = rows.map(({ id }) => id);
	const cards = await scorecards.current(tx, organisationId, ids);
	return new Map(rows.map(({ id, seed, endedAt }) => [seed, { id, ended: endedAt !== null, total: cards.get(id)?.total ?? null }]));
}
