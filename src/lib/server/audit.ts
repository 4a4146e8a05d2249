// Who did what to what, and when. Only ever added to; never the text that somebody wrote.
import { and, asc, desc, eq, gte, ilike, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from './db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from './db/joins.ts';
import { account, assessment, audit, candidate, invitation, sitting } from './db/schema/index.ts';

type Detail = Record<string, string | number | boolean | null>;

/** `actor` is an account's or sitting's id, or "system". */
export async function write(
	tx: Tx,
	organisationId: string,
	actor: string,
	action: string,
	subject: string,
	detail: Detail = {}
): Promise<void> {
	await tx.insert(audit).values({ organisationId, actor, action, subject, detail });
}

export interface Wanted {
	/** Words in a name, an e-mail or an id; empty: anybody, anything. */
	text: string;
	/** Empty: all. */
	action: string;
	/** Whole days of the reader, as points in time: from, and before. */
	from: Date | null;
	before: Date | null;
}

export interface Entry {
	id: number;
	at: Date;
	action: string;
	/** Who; null: the system itself. Erased or removed people are their id alone. */
	actor: { name: string; email: string } | null;
	/** Whom or what it was about, where that has a name. */
	about: string | null;
	subject: string;
	detail: Detail;
}

const pageSize = 50;

/** A page of what fits, newest first. @param before id that the page before ended with; 0: from the newest */
export const search = (db: Db, organisationId: string, wanted: Wanted, before = 0): Promise<{ entries: Entry[]; more: boolean }> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx
			.select(columns)
			.from(audit)
			.leftJoin(account, eq(sql`${account.id}::text`, audit.actor))
			.where(
				and(
					eq(audit.organisationId, organisationId),
					...conditions(tx, organisationId, wanted),
					before > 0 ? lt(audit.id, before) : undefined
				)
			)
			.orderBy(desc(audit.id))
			.limit(pageSize + 1);
		const entries = await named(tx, organisationId, rows.slice(0, pageSize));
		return { entries, more: rows.length > pageSize };
	});

/** All that fits, oldest first, some hundreds at a time. */
export async function* all(db: Db, organisationId: string, wanted: Wanted): AsyncGenerator<Entry[]> {
	for (let after = 0; ;) {
		const entries = await withOrganisation(db, organisationId, async (tx) => {
			const rows = await tx
				.select(columns)
				.from(audit)
				.leftJoin(account, eq(sql`${account.id}::text`, audit.actor))
				.where(and(eq(audit.organisationId, organisationId), ...conditions(tx, organisationId, wanted), sql`${audit.id} > ${after}`))
				.orderBy(asc(audit.id))
				.limit(500);
			return named(tx, organisationId, rows);
		});
		if (entries.length === 0) return;
		yield entries;
		after = entries.at(-1)!.id;
	}
}

/** What was done so far, for the choice: from one action to the next in the index, however long the log is. */
export const actionsOf = (db: Db, organisationId: string): Promise<string[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		const rows = await tx.execute<{ action: string }>(sql`
			with recursive known as (
				(select action from audit where organisation_id = ${organisationId} order by action limit 1)
				union all
				select (select next.action from audit next where next.organisation_id = ${organisationId} and next.action > known.action
					order by next.action limit 1) from known where known.action is not null
			) select action from known where action is not null`);
		return rows.map(({ action }) => action);
	});

const columns = {
	id: audit.id,
	at: audit.at,
	actor: audit.actor,
	action: audit.action,
	subject: audit.subject,
	detail: audit.detail,
	name: account.name,
	email: account.email
};

function conditions(tx: Tx, organisationId: string, { text, action, from, before }: Wanted): (SQL | undefined)[] {
	const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
	const people = tx
		.select({ id: sql<string>`${sitting.id}::text` })
		.from(sitting)
		.innerJoin(invitation, sittingOfInvitation)
		.innerJoin(candidate, candidateOfInvitation)
		.where(and(eq(sitting.organisationId, organisationId), or(ilike(candidate.name, like), ilike(candidate.email, like))));
	const invited = tx
		.select({ id: sql<string>`${invitation.id}::text` })
		.from(invitation)
		.innerJoin(candidate, candidateOfInvitation)
		.where(and(eq(invitation.organisationId, organisationId), or(ilike(candidate.name, like), ilike(candidate.email, like))));
	const own = [ilike(account.name, like), ilike(account.email, like), ilike(audit.subject, like)];
	return [
		text === '' ? undefined : or(...own, inArray(audit.actor, people), inArray(audit.subject, people), inArray(audit.subject, invited)),
		action === '' ? undefined : eq(audit.action, action),
		from ? gte(audit.at, from) : undefined,
		before ? lt(audit.at, before) : undefined
	];
}

type Row = Omit<Entry, 'actor' | 'about'> & { actor: string; name: string | null; email: string | null };

/** Names of candidates stand in their own table alone: who is erased there is nameless here. */
async function named(tx: Tx, organisationId: string, rows: Row[]): Promise<Entry[]> {
	const ids = [...new Set(rows.flatMap(({ actor, subject }) => [actor, subject]).filter((id) => uuidLike.test(id)))];
	const names = new Map<string, { name: string; email: string }>();
	if (ids.length > 0) {
		// Each by its own index: asked for all three at once, the database would go through everybody who was ever invited.
		for (const column of [invitation.id, sitting.id, candidate.id]) {
			const found = await tx
				.select({ id: sql<string>`${column}`, name: candidate.name, email: candidate.email })
				.from(invitation)
				.innerJoin(candidate, candidateOfInvitation)
				.leftJoin(sitting, sittingOfInvitation)
				.where(and(eq(invitation.organisationId, organisationId), inArray(column, ids)));
			for (const { id, ...person } of found) names.set(id, person);
		}
		const members = await tx
			.select({ id: account.id, name: account.name, email: account.email })
			.from(account)
			.where(inArray(account.id, ids));
		for (const { id, ...person } of members) names.set(id, person);
		const tests = await tx
			.select({ id: assessment.id, title: assessment.title })
			.from(assessment)
			.where(and(eq(assessment.organisationId, organisationId), inArray(assessment.id, ids)));
		for (const { id, title } of tests) names.set(id, { name: title, email: '' });
	}
	return rows.map(({ name: _name, email: _email, actor, ...row }) => ({
		...row,
		actor: actor === 'system' ? null : (names.get(actor) ?? { name: actor, email: '' }),
		about: names.get(row.subject)?.name ?? null
	}));
}

const uuidLike = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
