// Assessments that are being built. They are saved as somebody goes along; publishing empties the draft into tasks.
import { and, desc, eq } from 'drizzle-orm';
import type { Draft } from '../../core/assessing/draft.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { assessment } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { columnsOf, draftOf } from './draft-row.ts';
import { find, tasksOf } from './read.ts';

/** `version`: ms; whoever saves says which one they have seen. */
export interface SavedDraft {
	id: string;
	draft: Draft;
	version: number;
	/** The assessment that it is to take the place of. */
	previousId: string | null;
}

const own = (organisationId: string, id: string) => and(eq(assessment.organisationId, organisationId), eq(assessment.id, id));

/** Newest first. */
export const drafts = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({ id: assessment.id, title: assessment.title, language: assessment.language, changedAt: assessment.changedAt })
			.from(assessment)
			.where(and(eq(assessment.organisationId, organisationId), eq(assessment.status, 'draft')))
			.orderBy(desc(assessment.changedAt))
	);

/** Returns its id. */
export const begin = (db: Db, organisationId: string, accountId: string, draft: Draft): Promise<string> =>
	withOrganisation(db, organisationId, (tx) => insert(tx, organisationId, accountId, draft, null));

async function insert(tx: Tx, organisationId: string, accountId: string, draft: Draft, previousId: string | null): Promise<string> {
	const id = uuid();
	// Written in whole ms: what comes back from a form is compared with it.
	const row = { organisationId, id, status: 'draft' as const, createdBy: accountId, changedAt: new Date(), previousId };
	await tx.insert(assessment).values({ ...row, ...columnsOf(draft) });
	await audit.write(tx, organisationId, accountId, 'assessment.draft', id);
	return id;
}

/** @throws AppError not-found, published (it is no draft any more) */
export const readDraft = (db: Db, organisationId: string, id: string): Promise<SavedDraft> =>
	withOrganisation(db, organisationId, async (tx) => {
		const row = await find(tx, organisationId, id);
		if (row.status !== 'draft') throw new AppError('published');
		return { id, draft: draftOf(row), version: row.changedAt.getTime(), previousId: row.previousId };
	});

/**
 * Takes the place of what was saved before. Returns the new version.
 * @param seen the version that was changed; null: whatever there is
 * @throws AppError not-found, published, conflict (somebody else has changed it since)
 */
export const save = (db: Db, organisationId: string, id: string, draft: Draft, seen: number | null): Promise<number> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx.select().from(assessment).where(own(organisationId, id)).for('update');
		if (!row) throw new AppError('not-found');
		if (row.status !== 'draft') throw new AppError('published');
		const before = row.changedAt.getTime();
		if (seen !== null && seen !== before) throw new AppError('conflict');
		const changedAt = new Date(Math.max(Date.now(), before + 1));
		await tx
			.update(assessment)
			.set({ ...columnsOf(draft), changedAt })
			.where(own(organisationId, id));
		return changedAt.getTime();
	});

/** @throws AppError not-found (what is published stays) */
export const discard = (db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const gone = await tx
			.delete(assessment)
			.where(and(own(organisationId, id), eq(assessment.status, 'draft')))
			.returning({ id: assessment.id });
		if (gone.length === 0) throw new AppError('not-found');
		await audit.write(tx, organisationId, accountId, 'assessment.discard', id);
	});

/** A draft that begins as this one is; one that is being built already is gone on with. Returns its id. @throws AppError not-found */
export const nextVersion = (db: Db, organisationId: string, accountId: string, id: string): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx.select().from(assessment).where(own(organisationId, id)).for('update');
		if (!row || row.status === 'draft') throw new AppError('not-found');
		const [open] = await tx
			.select({ id: assessment.id })
			.from(assessment)
			.where(and(eq(assessment.organisationId, organisationId), eq(assessment.previousId, id), eq(assessment.status, 'draft')));
		if (open) return open.id;
		const tasks = (await tasksOf(tx, organisationId, id)).map(({ scenario, weight, choice, note, rest }) => ({
			scenario,
			weight,
			choice,
			note,
			rest
		}));
		return insert(tx, organisationId, accountId, { ...draftOf(row), tasks }, id);
	});
