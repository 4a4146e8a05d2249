// Development plans: what somebody works at, in their own words. Only ever added; the newest counts.
import { and, desc, eq } from 'drizzle-orm';
import * as audit from '../audit.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { account, developmentPlan, member } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';

/** Characters that a plan may have. */
export const longest = 8000;

/** Newest first. `writer` null: a former member. */
export const plansOf = (db: Db, organisationId: string, accountId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select({
				id: developmentPlan.id,
				text: developmentPlan.text,
				createdAt: developmentPlan.createdAt,
				writtenBy: developmentPlan.writtenBy,
				writer: account.name
			})
			.from(developmentPlan)
			.leftJoin(member, and(eq(member.organisationId, developmentPlan.organisationId), eq(member.accountId, developmentPlan.writtenBy)))
			.leftJoin(account, eq(account.id, member.accountId))
			.where(and(eq(developmentPlan.organisationId, organisationId), eq(developmentPlan.accountId, accountId)))
			.orderBy(desc(developmentPlan.createdAt), desc(developmentPlan.id))
	);

/** Adds a version, by oneself or by a team lead; the same words again add nothing. @throws AppError reply-empty, body-too-large, not-found */
export const write = (db: Db, organisationId: string, by: string, accountId: string, words: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const text = words.replace(/\r\n?/g, '\n').trim();
		if (text === '') throw new AppError('reply-empty');
		if (text.length > longest) throw new AppError('body-too-large');
		const own = and(eq(member.organisationId, organisationId), eq(member.accountId, accountId));
		const [whose] = await tx.select({ id: member.accountId }).from(member).where(own).for('update');
		if (!whose) throw new AppError('not-found');
		const [newest] = await tx
			.select({ text: developmentPlan.text })
			.from(developmentPlan)
			.where(and(eq(developmentPlan.organisationId, organisationId), eq(developmentPlan.accountId, accountId)))
			.orderBy(desc(developmentPlan.createdAt), desc(developmentPlan.id))
			.limit(1);
		if (newest?.text === text) return;
		await tx.insert(developmentPlan).values({ organisationId, id: uuid(), accountId, writtenBy: by, text });
		if (by !== accountId) await audit.write(tx, organisationId, by, 'plan.write', accountId);
	});
