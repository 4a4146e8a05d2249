// The people of an assessment: how far each is, and what came of it.
import { and, asc, desc, eq } from 'drizzle-orm';
import { criteria as measured, type Critical, type Criterion } from '../../core/scenario/types.ts';
import type { Scorecard } from '../../core/scoring/types.ts';
import * as assessments from '../assessments.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { candidateOfInvitation, sittingOfInvitation } from '../db/joins.ts';
import { candidate, invitation, sitting } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { digests, type Digest } from './digests.ts';
import { scoresIn, totalOf, type Counted } from './scores.ts';

export type Status = 'invited' | 'expired' | 'revoked' | 'started' | 'finished';
export type Listed = Awaited<ReturnType<typeof everybody>>[number];
export type Candidate = Awaited<ReturnType<typeof detailed>>[number];

export function statusOf(p: { expiresAt: Date; revokedAt: Date | null; sittingId: string | null; finishedAt: Date | null }): Status {
	if (p.finishedAt) return 'finished';
	if (p.revokedAt) return 'revoked';
	if (p.sittingId) return 'started';
	return p.expiresAt.getTime() < Date.now() ? 'expired' : 'invited';
}

const invited = (tx: Tx, organisationId: string, assessmentId: string, invitationId?: string) =>
	tx
		.select({
			invitationId: invitation.id,
			name: candidate.name,
			email: candidate.email,
			invitedAt: invitation.createdAt,
			expiresAt: invitation.expiresAt,
			revokedAt: invitation.revokedAt,
			sittingId: sitting.id,
			startedAt: sitting.startedAt,
			finishedAt: sitting.finishedAt
		})
		.from(invitation)
		.innerJoin(candidate, candidateOfInvitation)
		.leftJoin(sitting, sittingOfInvitation)
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				eq(invitation.assessmentId, assessmentId),
				invitationId === undefined ? undefined : eq(invitation.id, invitationId)
			)
		)
		.orderBy(desc(invitation.createdAt), asc(candidate.name));

/** Who was invited, and nothing of what they did. @throws AppError not-found */
export const findInvited = (db: Db, organisationId: string, assessmentId: string, invitationId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await invited(tx, organisationId, assessmentId, invitationId);
		if (!found) throw new AppError('not-found');
		return { ...found, status: statusOf(found) };
	});

/** All of them, or one, with status, totals of the tasks, weighted total and standing; no scorecard is opened for it. Newest invitation first. */
export async function everybody(tx: Tx, organisationId: string, assessmentId: string, invitationId?: string) {
	const tasks = await assessments.tasksOf(tx, organisationId, assessmentId);
	const people = await invited(tx, organisationId, assessmentId, invitationId);
	const scores = await scoresIn(tx, organisationId, assessmentId, tasks);
	return people.map((person) => {
		const own = scores.get(person.sittingId ?? '');
		const cards = tasks.map(({ id }): Counted | null => own?.cards.get(id) ?? null);
		const taken = own?.own.map((task) => (task && own.cards.get(task.id)) ?? null) ?? [];
		return { ...person, status: statusOf(person), tasks: cards, taken, total: own?.total ?? null, standing: own?.standing ?? null };
	});
}

/** The same people with what their cards say of criteria and criticals. */
export async function detailed<T extends Listed>(tx: Tx, organisationId: string, people: readonly T[]) {
	const idsOf = ({ taken }: Listed) => taken.flatMap((card) => (card ? [card.cardId] : []));
	const found = await digests(tx, organisationId, people.flatMap(idsOf));
	return people.map((person) => {
		const { taken: _, tasks, ...rest } = person;
		return {
			...rest,
			tasks: tasks.map((task) => task && { total: task.total, failed: task.failed }),
			...measures(idsOf(person).flatMap((id) => found.get(id) ?? []))
		};
	});
}

/** Criteria are means over the tasks that have them. */
function measures(cards: readonly Pick<Digest, 'criteria' | 'criticals'>[]) {
	const sums: Partial<Record<Criterion, { sum: number; found: number }>> = {};
	for (const { criteria } of cards)
		for (const { criterion, score } of criteria) {
			const { sum, found } = sums[criterion] ?? { sum: 0, found: 0 };
			sums[criterion] = { sum: sum + score, found: found + 1 };
		}
	const criteria = measured.map((criterion): { criterion: Criterion; score: number | null } => {
		const all = sums[criterion];
		return { criterion, score: all ? Math.round(all.sum / all.found) : null };
	});
	return { criteria, criticals: cards.flatMap((card): Critical[] => card.criticals.map(({ critical }) => critical)) };
}

/** Of one person's tasks and their cards in the same order. */
export const summary = (tasks: ({ weight: number } | null)[], cards: (Scorecard | null)[]) => ({
	total: totalOf(
		tasks,
		cards.map((card) => card?.total ?? null)
	),
	...measures(cards.filter((card) => card !== null))
});

/** All of them as `everybody` has them. @throws AppError not-found */
export const listed = (db: Db, organisationId: string, assessmentId: string): Promise<Listed[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		return everybody(tx, organisationId, assessmentId);
	});

/** As `detailed`: whatever else the people carry stays. */
export const withMeasures = <T extends Listed>(db: Db, organisationId: string, people: readonly T[]) =>
	withOrganisation(db, organisationId, (tx) => detailed(tx, organisationId, people));

/** Everybody in full: for statistics. @throws AppError not-found */
export const candidates = (db: Db, organisationId: string, assessmentId: string): Promise<Candidate[]> =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		return detailed(tx, organisationId, await everybody(tx, organisationId, assessmentId));
	});

/** One of them. @throws AppError not-found */
export const candidateOf = (db: Db, organisationId: string, assessmentId: string, invitationId: string): Promise<Candidate> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [person] = await detailed(tx, organisationId, await everybody(tx, organisationId, assessmentId, invitationId));
		if (!person) throw new AppError('not-found');
		return person;
	});
