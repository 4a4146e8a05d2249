import { and, eq, isNotNull, sql } from 'drizzle-orm';
import * as accommodations from './accommodations.ts';
import * as assessments from './assessments.ts';
import * as audit from './audit.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from './db/client.ts';
import { assessmentOfInvitation, candidateOfInvitation, sittingOfInvitation } from './db/joins.ts';
import { assessment, candidate, invitation, link, organisation, pass, sitting } from './db/schema/index.ts';
import { uuid } from './db/uuid.ts';
import { AppError } from './errors.ts';
import { contentOf } from './invitations/content.ts';
import { mint } from './invitations/link.ts';
import { endOfNew } from './invitations/valid.ts';
import * as mails from './mails.ts';
import { hashToken, newToken } from './tokens.ts';

export { left, lists, listUnderWay, type Left, type List } from './invitations/lists-read.ts';
export { forget, inviteMany, stop } from './invitations/lists.ts';
export { checkMany, type Check, type Unfit } from './invitations/many.ts';

/** `handed`: whoever asked for the link sends it; `mailed`: it goes by mail as well. */
export type Way = 'handed' | 'mailed';

const noteLetter = (tx: Tx, organisationId: string, id: string, way: Way): Promise<void> =>
	way === 'mailed' ? mails.enqueue(tx, organisationId, id, 'invitation') : mails.noteHanded(tx, organisationId, id);

type Person = { name: string; email: string };

/** Invites a person. The same address again renews the invitation and returns a further link; links that were revoked stay so. @throws AppError not-found, assessment-closed */
export const invite = (db: Db, organisationId: string, actor: string, assessmentId: string, person: Person, way: Way = 'handed') =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.findOpen(tx, organisationId, assessmentId);
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
		const expiresAt = endOfNew();
		const [{ id }] = (await tx
			.insert(invitation)
			.values({ organisationId, id: uuid(), assessmentId, candidateId, expiresAt })
			.onConflictDoUpdate({
				target: [invitation.organisationId, invitation.assessmentId, invitation.candidateId],
				set: { expiresAt, revokedAt: null }
			})
			.returning({ id: invitation.id })) as [{ id: string }];
		await noteLetter(tx, organisationId, id, way);
		await mails.moveReminder(tx, organisationId, id, expiresAt);
		await audit.write(tx, organisationId, actor, 'invitation.create', id);
		return { id, token: await mint(tx, organisationId, id) };
	});

/** A further link; who was late has as much time again. @throws AppError not-found */
export const newLink = (db: Db, organisationId: string, actor: string, invitationId: string, way: Way = 'handed'): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [found] = await tx.select({ expiresAt: invitation.expiresAt }).from(invitation).where(eq(invitation.id, invitationId));
		if (!found) throw new AppError('not-found');
		if (found.expiresAt.getTime() < Date.now())
			await tx
				.update(invitation)
				.set({ expiresAt: endOfNew() })
				.where(and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId)));
		await noteLetter(tx, organisationId, invitationId, way);
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

/** Who has not begun may begin until then. @throws AppError not-found, conflict (revoked, finished, or a day that is over) */
export const extend = (db: Db, organisationId: string, actor: string, invitationId: string, expiresAt: Date): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const own = and(eq(invitation.organisationId, organisationId), eq(invitation.id, invitationId));
		const [found] = await tx.select({ revokedAt: invitation.revokedAt }).from(invitation).where(own);
		if (!found) throw new AppError('not-found');
		if (found.revokedAt || expiresAt.getTime() <= Date.now()) throw new AppError('conflict');
		await tx.update(invitation).set({ expiresAt }).where(own);
		await mails.moveReminder(tx, organisationId, invitationId, expiresAt);
		await audit.write(tx, organisationId, actor, 'invitation.extend', invitationId);
	});

/**
 * What the letter behind a link says. Looking never uses it up: mail scanners follow links.
 * @throws AppError link-unknown, link-revoked, link-closed, link-expired
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
			.innerJoin(candidate, candidateOfInvitation)
			.innerJoin(assessment, assessmentOfInvitation)
			.leftJoin(sitting, sittingOfInvitation)
			.where(eq(invitation.id, found.invitationId));
		if (!row) throw new AppError('link-unknown');
		if (row.invitation.revokedAt) throw new AppError('link-revoked');
		// Who has begun may come back: the link then resumes the sitting or shows its result.
		if (!row.sittingId && row.assessment.status === 'closed') throw new AppError('link-closed');
		if (!row.sittingId && row.invitation.expiresAt.getTime() < Date.now()) throw new AppError('link-expired');
		const { candidateId } = row.invitation;
		return {
			organisationId: found.organisationId,
			organisation: found.organisation,
			retentionDays: found.retentionDays,
			invitationId: found.invitationId,
			candidateId,
			candidate: row.candidate,
			assessment: row.assessment,
			...(await contentOf(tx, found.organisationId, row.assessment.id)),
			moreTime: await accommodations.of(tx, { organisationId: found.organisationId, candidateId }),
			now: new Date(),
			expiresAt: row.invitation.expiresAt,
			state: row.finishedAt ? ('finished' as const) : row.sittingId ? ('running' as const) : ('new' as const)
		};
	});
}

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
