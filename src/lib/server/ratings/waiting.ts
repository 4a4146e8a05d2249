// What waits for people: attempts of an assessment to be rated once and again, and what the scorer was not sure of.
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { attemptOfSitting, candidateOfInvitation, scenarioOfAttempt, sittingOfInvitation } from '../db/joins.ts';
import { attempt, candidate, doubtful, invitation, rating, scenarioVersion, scorecard, sitting } from '../db/schema/index.ts';
import * as scorecards from '../scorecards.ts';
import { pageOf, perPage, type Page } from './page.ts';
import { codeOf } from './scale.ts';

/** Ratings that an attempt needs. */
export const wantedRatings = 2;

export interface Wanted {
	assessmentId: string;
	/** Null: of all its tasks. */
	task: string | null;
	/** From 1. */
	page: number;
}

/** Finished exams of the assessment, or of one of its tasks. */
const finished = (organisationId: string, { assessmentId, task }: Wanted) =>
	and(
		eq(invitation.organisationId, organisationId),
		eq(invitation.assessmentId, assessmentId),
		isNotNull(sitting.finishedAt),
		eq(attempt.purpose, 'exam'),
		task === null ? undefined : eq(attempt.taskId, task)
	);

export interface ToRate {
	attemptId: string;
	code: string;
	title: string;
	/** Submitted ones. */
	ratings: number;
	own: 'submitted' | 'draft' | null;
}

/**
 * Finished attempts of an assessment that lack a rating: begun ones first, then those that lack their second, otherwise in no order that tells
 * whose they are. @param rated those that this member has rated, instead
 */
async function toRate(tx: Tx, organisationId: string, accountId: string, wanted: Wanted, rated: boolean): Promise<Page<ToRate>> {
	const submitted = sql<number>`count(${rating.submittedAt})::int`;
	const mine = sql<'submitted' | 'draft' | null>`max(case when ${rating.accountId} = ${accountId}
		then case when ${rating.submittedAt} is null then 'draft' else 'submitted' end end)`;
	const found = await pageOf(wanted.page, (offset) =>
		tx
			.select({
				attemptId: attempt.id,
				title: scenarioVersion.title,
				ratings: submitted,
				own: mine,
				all: sql<number>`(count(*) over ())::int`
			})
			.from(invitation)
			.innerJoin(sitting, sittingOfInvitation)
			.innerJoin(attempt, attemptOfSitting)
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.leftJoin(rating, and(eq(rating.organisationId, attempt.organisationId), eq(rating.attemptId, attempt.id)))
			.where(finished(organisationId, wanted))
			.groupBy(attempt.id, scenarioVersion.title)
			.having(rated ? sql`${mine} = 'submitted'` : sql`${mine} = 'draft' or (${mine} is null and ${submitted} < ${wantedRatings})`)
			.orderBy(sql`${mine} is null`, sql`${submitted} desc`, sql`md5(${attempt.id}::text)`)
			.limit(perPage)
			.offset(offset)
	);
	return { ...found, rows: found.rows.map((row) => ({ ...row, code: codeOf(row.attemptId) })) };
}

export interface Unsure {
	invitationId: string;
	attemptId: string;
	name: string;
	title: string;
	/** Findings that count half, because nobody but a person can tell. */
	findings: number;
	/** Something in it looks written for the scorer. */
	flags: number;
}

const forPerson = new Set(['stuffing', 'injection', 'hidden-text']);

/** Finished attempts with something that a person should look at, and that nobody has rated, overridden or decided about. Newest first. */
async function unsure(tx: Tx, organisationId: string, wanted: Wanted): Promise<Page<Unsure>> {
	const settled = sql`exists (select from rating r where r.organisation_id = ${attempt.organisationId} and r.attempt_id = ${attempt.id} and r.submitted_at is not null)
		or exists (select from override o where o.organisation_id = ${attempt.organisationId} and o.attempt_id = ${attempt.id})
		or exists (select from decision d where d.organisation_id = ${invitation.organisationId} and d.invitation_id = ${invitation.id})`;
	const cards = tx
		.select({ attemptId: scorecard.attemptId })
		.from(scorecard)
		.where(and(eq(scorecard.organisationId, organisationId), doubtful));
	const found = await pageOf(wanted.page, (offset) =>
		tx
			.select({
				attemptId: attempt.id,
				invitationId: invitation.id,
				name: candidate.name,
				title: scenarioVersion.title,
				all: sql<number>`(count(*) over ())::int`
			})
			.from(invitation)
			.innerJoin(candidate, candidateOfInvitation)
			.innerJoin(sitting, sittingOfInvitation)
			.innerJoin(attempt, attemptOfSitting)
			.innerJoin(scenarioVersion, scenarioOfAttempt)
			.where(and(finished(organisationId, wanted), inArray(attempt.id, cards), sql`not (${settled})`))
			.orderBy(sql`${sitting.finishedAt} desc`, attempt.id)
			.limit(perPage)
			.offset(offset)
	);
	const current = await scorecards.current(
		tx,
		organisationId,
		found.rows.map(({ attemptId }) => attemptId)
	);
	const rows = found.rows.map((row) => {
		const card = current.get(row.attemptId);
		const findings = card?.findings.filter(({ rule }) => rule === 'fact-unsure').length ?? 0;
		const flags = card?.flags.filter(({ flag }) => forPerson.has(flag)).length ?? 0;
		return { ...row, findings, flags };
	});
	// What an older card was not sure of, the newer one may be.
	return { ...found, rows: rows.filter(({ findings, flags }) => findings + flags > 0) };
}

/** What of an assessment waits for somebody, as this member sees it: a page of what there is to rate, and one of what the scorer was not sure of. */
export const waiting = (
	db: Db,
	organisationId: string,
	accountId: string,
	{ assessmentId, task, rated, rate, unsure: doubts }: Omit<Wanted, 'page'> & { rated: boolean; rate: number; unsure: number }
) =>
	withOrganisation(db, organisationId, async (tx) => ({
		toRate: await toRate(tx, organisationId, accountId, { assessmentId, task, page: rate }, rated),
		unsure: await unsure(tx, organisationId, { assessmentId, task, page: doubts })
	}));
