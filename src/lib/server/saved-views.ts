// How a person likes to look at candidates: a name and the page's query. Theirs alone, and the same for all assessments.
import { and, asc, eq } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { savedView } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';

const most = 30;

const own = (organisationId: string, accountId: string) =>
	and(eq(savedView.organisationId, organisationId), eq(savedView.accountId, accountId));

const read = (tx: Tx, organisationId: string, accountId: string) =>
	tx
		.select({ id: savedView.id, name: savedView.name, query: savedView.query })
		.from(savedView)
		.where(own(organisationId, accountId))
		.orderBy(asc(savedView.name));

export type SavedView = Awaited<ReturnType<typeof list>>[number];

export const list = (db: Db, organisationId: string, accountId: string) =>
	withOrganisation(db, organisationId, (tx) => read(tx, organisationId, accountId));

/** One of the same name is replaced. @throws AppError conflict: there are thirty already */
export const keep = (db: Db, organisationId: string, accountId: string, { name, query }: { name: string; query: string }): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx.delete(savedView).where(and(own(organisationId, accountId), eq(savedView.name, name)));
		if ((await read(tx, organisationId, accountId)).length >= most) throw new AppError('conflict');
		await tx.insert(savedView).values({ organisationId, id: uuid(), accountId, name, query });
	});

/** By its name; one that is not there is gone already. */
export const remove = (db: Db, organisationId: string, accountId: string, name: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx.delete(savedView).where(and(own(organisationId, accountId), eq(savedView.name, name)));
	});
