// What waits for people: attempts of an assessment to be rated once and again, and what the scorer was not sure of.
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { attemptOfSitting, candidateOfInvitation, scenarioOfAttempt, sittingOfInvitation } from '../db/joins.ts';
import { attempt, candidate, invitation, rating, scenarioVersion, scorecard, sitting } from '../db/schema/index.ts';
import * as scorecards from '../scorecards.ts';
import { codeOf } from './scale.ts';

/** Ratings that an attempt needs. */
export const wantedRatings = 2;
/** Rows shown at once. */
const most = 50;

export interface ToRate {
	attemptId: string;
	code: string;
	title: string;
	/** Submitted ones. */
	ratings: number;
	own: 'submitted' | 'draft' | null;
}

/** Finished attempts of an assessment: begun ones first, then those that lack their second rating, otherwise in no order that tells whose they are. */
async function toRate(tx: Tx, organisationId: string, accountId: string, assessmentId: string): Promise<ToRate[]> {
	const submitted = sql<number>`count(${rating.submittedAt})::int`;
	const mine = sql<'submitted' | 'draft' | null>`max(case when ${rating.accountId} = ${accountId}
		then case when ${rating.submittedAt} is null then 'draft' else 'submitted' end end)`;
	const rows = await tx
		.select({ attemptId: attempt.id, title: scenarioVersion.title, ratings: submitted, own: mine })
		.from(invitation)
		.innerJoin(sitting, sittingOfInvitation)
		.innerJoin(attempt, attemptOfSitting)
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.leftJoin(rating, and(eq(rating.organisationId, attempt.organisationId), eq(rating.attemptId, attempt.id)))
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				eq(invitation.assessmentId, assessmentId),
				isNotNull(sitting.finishedAt),
				eq(attempt.purpose, 'exam')
			)
		)
		.groupBy(attempt.id, scenarioVersion.title)
		.having(sql`${submitted} < ${wantedRatings} or ${mine} is not null`)
		.orderBy(
			sql`case ${mine} when 'draft' then 0 when 'submitted' then 2 else 1 end`,
			sql`${submitted} desc`,
			sql`md5(${attempt.id}::text)`
		)
		.limit(most);
	return rows.map((row) => ({ ...row, code: codeOf(row.attemptId) }));
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
async function unsure(tx: Tx, organisationId: string, assessmentId: string): Promise<Unsure[]> {
	const doubtful = sql`jsonb_path_exists(${scorecard.body}, '$.findings[*] ? (@.rule == "fact-unsure")')
		or jsonb_path_exists(${scorecard.body}, '$.flags[*] ? (@.flag == "stuffing" || @.flag == "injection" || @.flag == "hidden-text")')`;
	const settled = sql`exists (select from rating r where r.organisation_id = ${attempt.organisationId} and r.attempt_id = ${attempt.id} and r.submitted_at is not null)
		or exists (select from override o where o.organisation_id = ${attempt.organisationId} and o.attempt_id = ${attempt.id})
		or exists (select from decision d where d.organisation_id = ${invitation.organisationId} and d.invitation_id = ${invitation.id})`;
	const rows = await tx
		.selectDistinct({
			attemptId: attempt.id,
			invitationId: invitation.id,
			name: candidate.name,
			title: scenarioVersion.title,
			finishedAt: sitting.finishedAt
		})
		.from(invitation)
		.innerJoin(candidate, candidateOfInvitation)
		.innerJoin(sitting, sittingOfInvitation)
		.innerJoin(attempt, attemptOfSitting)
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.innerJoin(scorecard, and(eq(scorecard.organisationId, attempt.organisationId), eq(scorecard.attemptId, attempt.id)))
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				eq(invitation.assessmentId, assessmentId),
				isNotNull(sitting.finishedAt),
				eq(attempt.purpose, 'exam'),
				sql`(${doubtful})`,
				sql`not (${settled})`
			)
		)
		.orderBy(sql`${sitting.finishedAt} desc`, attempt.id)
		.limit(most);
	const cards = await scorecards.current(
		tx,
		organisationId,
		rows.map(({ attemptId }) => attemptId)
	);
	return rows.flatMap(({ finishedAt: _, ...row }) => {
		const card = cards.get(row.attemptId);
		const findings = card?.findings.filter(({ rule }) => rule === 'fact-unsure').length ?? 0;
		const flags = card?.flags.filter(({ flag }) => forPerson.has(flag)).length ?? 0;
		return findings + flags > 0 ? [{ ...row, findings, flags }] : [];
	});
}

/** What of an assessment waits for somebody, as this member sees it. */
export const waiting = (db: Db, organisationId: string, accountId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, async (tx) => ({
		toRate: await toRate(tx, organisationId, accountId, assessmentId),
		unsure: await unsure(tx, organisationId, assessmentId)
	}));
