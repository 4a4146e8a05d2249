import { and, asc, eq } from 'drizzle-orm';
import type { Whose } from '../accommodations.ts';
import * as attempts from '../attempts.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { assessmentOfInvitation, scenarioOfAttempt, sittingOfInvitation } from '../db/joins.ts';
import {
	accommodation,
	assessment,
	attempt,
	candidate,
	chosenTask,
	decision,
	draft,
	groupAnswer,
	invitation,
	organisation,
	override,
	rating,
	scenarioVersion,
	scorecard,
	sitting
} from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import * as remarks from '../remarks.ts';
import * as retention from '../retention.ts';
import { entryOf } from './log.ts';
import { scoreOf, type Feedback } from './score.ts';

export type Person = Awaited<ReturnType<typeof personOf>>;
export type Invited = Awaited<ReturnType<typeof invitationsOf>>[number];
export type Played = Awaited<ReturnType<typeof attemptOf>>;

/** In this order: the person once, then each invitation followed by its attempts. */
export type Part = { part: 'person'; data: Person } | { part: 'invitation'; data: Invited } | { part: 'attempt'; data: Played };

/** Each part is read when it is wanted, in a transaction of its own. @throws AppError not-found */
export async function* parts(db: Db, whose: Whose): AsyncGenerator<Part> {
	const within = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => withOrganisation(db, whose.organisationId, run);
	yield { part: 'person', data: await within((tx) => personOf(tx, whose)) };
	for (const one of await within((tx) => invitationsOf(tx, whose))) {
		yield { part: 'invitation', data: one };
		for (const id of await within((tx) => attemptsOf(tx, whose, one.sitting?.id)))
			yield { part: 'attempt', data: await within((tx) => attemptOf(tx, whose, id, one.feedback)) };
	}
}

async function personOf(tx: Tx, { organisationId, candidateId }: Whose) {
	const [row] = await tx
		.select({
			organisation: organisation.name,
			days: organisation.retentionDays,
			name: candidate.name,
			email: candidate.email,
			since: candidate.createdAt,
			moreTime: {
				granted: accommodation.factor,
				asked: accommodation.asked,
				note: accommodation.note,
				askedAt: accommodation.askedAt,
				decidedAt: accommodation.decidedAt
			}
		})
		.from(candidate)
		.innerJoin(organisation, eq(organisation.id, candidate.organisationId))
		.leftJoin(accommodation, and(eq(accommodation.organisationId, candidate.organisationId), eq(accommodation.candidateId, candidate.id)))
		.where(and(eq(candidate.organisationId, organisationId), eq(candidate.id, candidateId)));
	if (!row) throw new AppError('not-found');
	const { days, ...person } = row;
	return { ...person, keptUntil: await retention.keptUntil(tx, organisationId, candidateId, days) };
}

async function invitationsOf(tx: Tx, { organisationId, candidateId }: Whose) {
	const rows = await tx
		.select({
			id: invitation.id,
			assessment: assessment.title,
			feedback: assessment.feedback,
			invitedAt: invitation.createdAt,
			expiresAt: invitation.expiresAt,
			mailedAt: invitation.mailedAt,
			revokedAt: invitation.revokedAt,
			sitting: {
				id: sitting.id,
				language: sitting.language,
				consentedAt: sitting.consentedAt,
				startedAt: sitting.startedAt,
				finishedAt: sitting.finishedAt
			}
		})
		.from(invitation)
		.innerJoin(assessment, assessmentOfInvitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.candidateId, candidateId)))
		.orderBy(asc(invitation.createdAt));
	const whole = [];
	for (const row of rows) {
		const sittingId = row.sitting?.id ?? null;
		whole.push({
			...row,
			chosenTasks: sittingId
				? (await tx.select().from(chosenTask).where(eq(chosenTask.sittingId, sittingId))).map(({ taskId }) => taskId)
				: [],
			groups: sittingId
				? await tx
						.select({ question: groupAnswer.question, answer: groupAnswer.answer })
						.from(groupAnswer)
						.where(eq(groupAnswer.sittingId, sittingId))
				: [],
			remarks: await remarks.ofInvitation(tx, organisationId, row.id),
			decisions: (await decisionsOf(tx, row.id)).filter(({ letter }) => letter !== '')
		});
	}
	return whole;
}

/** What the person was told of them. */
const decisionsOf = (tx: Tx, invitationId: string) =>
	tx
		.select({ kind: decision.kind, letter: decision.letter, createdAt: decision.createdAt })
		.from(decision)
		.where(eq(decision.invitationId, invitationId))
		.orderBy(asc(decision.createdAt));

async function attemptsOf(tx: Tx, { organisationId }: Whose, sittingId: string | undefined): Promise<string[]> {
	if (sittingId === undefined) return [];
	const rows = await tx
		.select({ id: attempt.id })
		.from(attempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.sittingId, sittingId)))
		.orderBy(asc(attempt.createdAt), asc(attempt.id));
	return rows.map(({ id }) => id);
}

/** With every event and every score. */
async function attemptOf(tx: Tx, { organisationId }: Whose, id: string, feedback: Feedback) {
	const [row] = await tx
		.select({
			id: attempt.id,
			title: scenarioVersion.title,
			purpose: attempt.purpose,
			startedAt: attempt.createdAt,
			endedAt: attempt.endedAt
		})
		.from(attempt)
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id)));
	if (!row) throw new AppError('not-found');
	const cards = await tx
		.select({ body: scorecard.body, createdAt: scorecard.createdAt })
		.from(scorecard)
		.where(and(eq(scorecard.organisationId, organisationId), eq(scorecard.attemptId, id)))
		.orderBy(asc(scorecard.createdAt), asc(scorecard.id));
	return {
		...row,
		endedAt: row.endedAt === null ? null : new Date(row.endedAt),
		events: (await attempts.events(tx, organisationId, id)).flatMap((event) => entryOf(event) ?? []),
		drafts: await tx
			.select({ conversation: draft.conversation, text: draft.text, savedAt: draft.savedAt })
			.from(draft)
			.where(and(eq(draft.organisationId, organisationId), eq(draft.attemptId, id))),
		scores: cards.flatMap(({ body, createdAt }) => {
			const score = scoreOf(body, feedback);
			return score ? [{ createdAt, ...score }] : [];
		}),
		withheld: feedback === 'none',
		byPeople: feedback === 'full' ? await byPeople(tx, organisationId, id) : []
	};
}

/** Scores that people gave beside the automatic one, without their names. */
async function byPeople(tx: Tx, organisationId: string, id: string) {
	const overrides = await tx
		.select({ total: override.total, reason: override.reason, createdAt: override.createdAt })
		.from(override)
		.where(and(eq(override.organisationId, organisationId), eq(override.attemptId, id)))
		.orderBy(asc(override.createdAt));
	const ratings = await tx
		.select({
			scores: rating.scores,
			autoFail: rating.autoFail,
			bonus: rating.bonus,
			comments: rating.comments,
			note: rating.note,
			submittedAt: rating.submittedAt
		})
		.from(rating)
		.where(and(eq(rating.organisationId, organisationId), eq(rating.attemptId, id)));
	return [...overrides, ...ratings.filter(({ submittedAt }) => submittedAt !== null)];
}
