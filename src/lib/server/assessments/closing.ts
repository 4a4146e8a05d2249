// A closed assessment: nobody new begins, whoever has begun goes on. It can be opened again.
import { and, eq } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { assessment } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import * as mails from '../mails.ts';

const from =
	(before: 'published' | 'closed') =>
	(db: Db, organisationId: string, accountId: string, id: string): Promise<void> =>
		withOrganisation(db, organisationId, async (tx) => {
			const isClosing = before === 'published';
			const moved = await tx
				.update(assessment)
				.set(isClosing ? { status: 'closed', closedAt: new Date() } : { status: 'published', closedAt: null })
				.where(and(eq(assessment.organisationId, organisationId), eq(assessment.id, id), eq(assessment.status, before)))
				.returning({ id: assessment.id });
			if (moved.length === 0) throw new AppError('not-found');
			if (!isClosing) await mails.revive(tx, organisationId, id);
			await audit.write(tx, organisationId, accountId, isClosing ? 'assessment.close' : 'assessment.reopen', id);
		});

/** @throws AppError not-found (or it is not open) */
export const close = from('published');

/** @throws AppError not-found (or it is not closed) */
export const reopen = from('closed');
