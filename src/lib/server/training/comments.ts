// What a team lead says about words of a practice. Only ever added to.
import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { scenarioOfAttempt } from '../db/joins.ts';
import { account, attempt, attemptEvent, coachComment, member, scenarioVersion } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { find, type Viewer } from './shown.ts';

/** UTF-16 units. */
export const longest = 2000;

/** In all on one practice: who has more to say than that talks to the person. */
const most = 200;

export interface NewComment {
	/** The event whose words it is about, and UTF-16 offsets in them. */
	seq: number;
	start: number;
	end: number;
	text: string;
}

/** @throws AppError not-found (no such practice or words, or they are not for this person), forbidden (one's own), conflict (too many) */
export const write = (db: Db, by: Viewer, attemptId: string, { seq, start, end, text }: NewComment): Promise<void> =>
	withOrganisation(db, by.organisationId, async (tx) => {
		const { organisationId, accountId } = by;
		const practice = await find(tx, by, attemptId);
		if (practice.accountId === accountId) throw new AppError('forbidden');
		if (practice.shown !== 'words' || practice.ended === null) throw new AppError('not-found');
		const words = (await wordsOf(tx, organisationId, attemptId, [seq])).get(`${attemptId} ${seq}`);
		if (words === undefined || start < 0 || end <= start || end > words.length) throw new AppError('not-found');
		const [known] = await tx.select({ all: count() }).from(coachComment).where(on(organisationId, attemptId));
		if ((known?.all ?? 0) >= most) throw new AppError('conflict');
		await tx.insert(coachComment).values({ organisationId, id: uuid(), attemptId, accountId, seq, start, end, text });
		await audit.write(tx, organisationId, accountId, 'comment.write', practice.accountId, { attempt: attemptId, seq });
	});

const on = (organisationId: string, attemptId: string) =>
	and(eq(coachComment.organisationId, organisationId), eq(coachComment.attemptId, attemptId));

export interface Comment {
	id: string;
	attemptId: string;
	seq: number;
	start: number;
	end: number;
	/** The words that it is about. */
	quote: string;
	text: string;
	createdAt: Date;
	/** Null: a former member. */
	by: string | null;
}

const columns = {
	id: coachComment.id,
	attemptId: coachComment.attemptId,
	seq: coachComment.seq,
	start: coachComment.start,
	end: coachComment.end,
	text: coachComment.text,
	createdAt: coachComment.createdAt,
	by: account.name
};

const all = (tx: Tx) =>
	tx
		.select({ ...columns, title: scenarioVersion.title, language: scenarioVersion.language })
		.from(coachComment)
		.innerJoin(attempt, and(eq(attempt.organisationId, coachComment.organisationId), eq(attempt.id, coachComment.attemptId)))
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.leftJoin(member, and(eq(member.organisationId, coachComment.organisationId), eq(member.accountId, coachComment.accountId)))
		.leftJoin(account, eq(account.id, member.accountId));

/** In the order of the words that they are about. Who may read them is decided before. */
export async function ofAttempt(tx: Tx, organisationId: string, attemptId: string): Promise<Comment[]> {
	const rows = await all(tx)
		.where(on(organisationId, attemptId))
		.orderBy(asc(coachComment.seq), asc(coachComment.start), asc(coachComment.createdAt), asc(coachComment.id));
	return quoted(tx, organisationId, rows);
}

/** What was said about somebody's practices, newest first. */
export async function about(tx: Tx, organisationId: string, accountId: string, limit: number) {
	const rows = await all(tx)
		.where(and(eq(coachComment.organisationId, organisationId), eq(attempt.accountId, accountId)))
		.orderBy(desc(coachComment.createdAt), desc(coachComment.id))
		.limit(limit);
	return quoted(tx, organisationId, rows);
}

async function quoted<R extends Omit<Comment, 'quote'>>(tx: Tx, organisationId: string, rows: R[]): Promise<(R & { quote: string })[]> {
	const byAttempt = Map.groupBy(rows, ({ attemptId }) => attemptId);
	const words = new Map<string, string>();
	for (const [attemptId, own] of byAttempt)
		for (const [key, text] of await wordsOf(
			tx,
			organisationId,
			attemptId,
			own.map(({ seq }) => seq)
		))
			words.set(key, text);
	return rows.map((row) => ({ ...row, quote: (words.get(`${row.attemptId} ${row.seq}`) ?? '').slice(row.start, row.end) }));
}

/** What somebody wrote at these events, by "attempt seq"; other events have no words. */
async function wordsOf(tx: Tx, organisationId: string, attemptId: string, seqs: number[]): Promise<Map<string, string>> {
	const rows = await tx
		.select({ seq: attemptEvent.seq, body: attemptEvent.body })
		.from(attemptEvent)
		.where(and(eq(attemptEvent.organisationId, organisationId), eq(attemptEvent.attemptId, attemptId), inArray(attemptEvent.seq, seqs)));
	return new Map(
		rows.flatMap(({ seq, body }) => {
			const { kind } = body;
			return kind === 'reply' || kind === 'mark' || kind === 'note' || kind === 'reflect' ? [[`${attemptId} ${seq}`, body.text]] : [];
		})
	);
}
