import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { criteria, type Scenario } from '../core/scenario/types.ts';
import * as accommodations from './accommodations.ts';
import * as assessments from './assessments.ts';
import * as audit from './audit.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessment, candidate, invitation, link, organisation, pass, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import * as scenarios from './scenarios.ts';
import { hashToken, newToken } from './tokens.ts';

const daysValid = 14;

/** Invites a person. The same address again renews the invitation and returns a further link; links that were revoked stay so. @throws AppError not-found */
export const invite = (db: Db, organisationId: string, actor: string, assessmentId: string, person: { name: string; email: string }) =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		const [{ candidateId }] = (await tx
			.insert(candidate)
			.values({ organisationId, id: uuid(), name: person.name, email: person.email.toLowerCase() })
			.onConflictDoUpdate({ target: [candidate.organisationId, candidate.email], set: { name: person.name } })
			.returning({ candidateId: candidate.id })) as [{ candidateId: string }];
		const [revoked] = await tx
			.select({ id: invitation.id })
			.from(invitation)
			.where(and(eq(invitation.assessmentId, assessmentId), eq(invitation.candidateId, candidateId), isNotNull(invitation.revokedAt)));
		if (revoked) await tx.delete(link).where(and(eq(link.organisationId, organisationId), eq(link.invitationId, revoked.id)));
		const expiresAt = new Date(Date.now() + daysValid * 86_400_000);
		const [{ id }] = (await tx
			.insert(invitation)
			.values({ organisationId, id: uuid(), assessmentId, candidateId, expiresAt })
			.onConflictDoUpdate({
				target: [invitation.organisationId, invitation.assessmentId, invitation.candidateId],
				set: { expiresAt, revokedAt: null }
			})
			.returning({ id: invitation.id })) as [{ id: string }];
		await audit.write(tx, organisationId, actor, 'invitation.create', id);
		return { id, token: await mint(tx, organisationId, id) };
	});

/** A further link to the same invitation: only hashes are kept, so an old one cannot be shown again. */
async function mint(tx: Tx, organisationId: string, invitationId: string): Promise<string> {
	const token = newToken();
	await tx.insert(link).values({ tokenHash: hashToken(token), organisationId, invitationId });
	return token;
}

/** A further link; who was late has as much time again. @throws AppError not-found */
export const newLink = (db: Db, organisationId: string, actor: string, invitationId: string): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await tx.select({ expiresAt: invitation.expiresAt }).from(invitation).where(eq(invitation.id, invitationId));
		if (!found) throw new AppError('not-found');
		if (found.expiresAt.getTime() < Date.now())
			await tx
				.update(invitation)
				.set({ expiresAt: new Date(Date.now() + daysValid * 86_400_000) })
				.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId)));
		await audit.write(tx, organisationId, actor, 'invitation.link', invitationId);
		return mint(tx, organisationId, invitationId);
	});

/** All links of the invitation stop working, and a sitting that runs can no longer be continued. @throws AppError not-found */
export const revoke = (db: Db, organisationId: string, actor: string, invitationId: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const revoked = await tx
			.update(invitation)
			.set({ revokedAt: new Date() })
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId)))
			.returning({ id: invitation.id });
		if (revoked.length === 0) throw new AppError('not-found');
		await audit.write(tx, organisationId, actor, 'invitation.revoke', invitationId);
	});

/** The mail server took the invitation. */
export const noteMailed = (db: Db, organisationId: string, invitationId: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx
			.update(invitation)
			.set({ mailedAt: sql`now()` })
			.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId)));
	});

/**
 * What the letter behind a link says. Looking never uses it up: mail scanners follow links.
 * @throws AppError link-unknown, link-revoked, link-expired
 */
export async function open(db: Db, token: string) {
	const [found] = await inDirectory(db, (tx) =>
		tx
			.select({
				organisationId: link.organisationId,
				invitationId: link.invitationId,
				organisation: organisation.name,
				retentionDays: organisation.retentionDays
			})
			.from(link)
			.innerJoin(organisation, eq(organisation.id, link.organisationId))
			.where(eq(link.tokenHash, hashToken(token)))
	);
	if (!found) throw new AppError('link-unknown');
	return withOrganisation(db, found.organisationId, async (tx) => {
		const [row] = await tx
			.select({ invitation, candidate: candidate.name, assessment, sittingId: sitting.id, finishedAt: sitting.finishedAt })
			.from(invitation)
			.innerJoin(candidate, and(eq(candidate.organisationId, invitation.organisationId), eq(candidate.id, invitation.candidateId)))
			.innerJoin(assessment, and(eq(assessment.organisationId, invitation.organisationId), eq(assessment.id, invitation.assessmentId)))
			.leftJoin(sitting, and(eq(sitting.organisationId, invitation.organisationId), eq(sitting.invitationId, invitation.id)))
			.where(eq(invitation.id, found.invitationId));
		if (!row) throw new AppError('link-unknown');
		if (row.invitation.revokedAt) throw new AppError('link-revoked');
		// Who has begun may come back: the link then resumes the sitting or shows its result.
		if (!row.sittingId && row.invitation.expiresAt.getTime() < Date.now()) throw new AppError('link-expired');
		const tasks = await assessments.tasksOf(tx, found.organisationId, row.assessment.id);
		const played: Scenario[] = [];
		for (const t of tasks) played.push(await scenarios.load(tx, found.organisationId, t.scenarioHash, t.form));
		const steps = assessments.stepsOf(tasks.map((t, index) => ({ ...t, limit: played[index]!.clock.limit })));
		const { candidateId } = row.invitation;
		return {
			organisationId: found.organisationId,
			organisation: found.organisation,
			retentionDays: found.retentionDays,
			invitationId: found.invitationId,
			candidateId,
			candidate: row.candidate,
			assessment: row.assessment,
			tasks: steps.length,
			/** Of tasks that stand for choice, the longest. */
			minutes: Math.ceil(steps.reduce((sum, step) => sum + Math.max(...step.map(({ limit }) => limit)), 0) / 60_000),
			choice: steps.some((step) => step.length > 1),
			preview: previewOf(played),
			moreTime: await accommodations.of(tx, { organisationId: found.organisationId, candidateId }),
			/** What counts in any of the tasks. */
			measured: criteria.filter((criterion) => played.some(({ rubric }) => (rubric[criterion] ?? 0) > 0)),
			now: new Date(),
			expiresAt: row.invitation.expiresAt,
			state: row.finishedAt ? ('finished' as const) : row.sittingId ? ('running' as const) : ('new' as const)
		};
	});
}

/** What of the job the tasks show, and the letter tells: not more than anybody expects of such work. */
const previewOf = (played: readonly Scenario[]) => ({
	upset: played.some(({ customer, conversations = [] }) =>
		[customer, ...conversations.map((one) => one.scenario.customer)].some(({ anger }) => anger >= upset)
	),
	several: played.some(({ kind }) => kind === 'queue'),
	writing: played.some(({ kind }) => kind === 'conversation' || kind === 'queue'),
	page: played.some(({ kind }) => kind === 'page-review'),
	situations: played.some(({ kind }) => kind === 'questionnaire')
});

/** Of ten: from here on a customer makes no secret of his anger. Tenths */
const upset = 50;

/**
 * The candidate agreed and begins, or comes back on another browser. Returns what this browser's cookie holds from now on.
 * @throws AppError as `open`
 */
export async function enter(db: Db, token: string): Promise<{ pass: string; finished: boolean }> {
	const { organisationId, invitationId, assessment, state } = await open(db, token);
	const passToken = newToken();
	await withOrganisation(db, organisationId, async (tx) => {
		await tx
			.insert(sitting)
			.values({ organisationId, id: uuid(), invitationId, language: assessment.language, consentedAt: sql`now()` })
			.onConflictDoNothing();
		const [row] = await tx.select({ id: sitting.id }).from(sitting).where(eq(sitting.invitationId, invitationId));
		await tx.insert(pass).values({ tokenHash: hashToken(passToken), organisationId, sittingId: row!.id });
		await audit.write(tx, organisationId, row!.id, state === 'new' ? 'sitting.start' : 'sitting.resume', row!.id);
	});
	return { pass: passToken, finished: state === 'finished' };
}
