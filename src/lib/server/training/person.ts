// One person's practice as a team lead sees it.
import { and, eq } from 'drizzle-orm';
import { byCriterion, bySkill } from '../../core/training/recent.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, member } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import * as results from '../results.ts';
import * as scorecards from '../scorecards.ts';
import * as comments from './comments.ts';
import * as reflections from './reflections.ts';
import { find, noteRead, ofPerson, type Practice, type Viewer } from './shown.ts';
import { recentOf } from './team.ts';

/** @throws AppError not-found: no member, or no longer */
async function memberOf(tx: Tx, organisationId: string, accountId: string) {
	const [found] = await tx
		.select({ accountId: account.id, name: account.name, role: member.role })
		.from(member)
		.innerJoin(account, eq(account.id, member.accountId))
		.where(and(eq(member.organisationId, organisationId), eq(member.accountId, accountId)));
	if (!found) throw new AppError('not-found');
	return found;
}

/** @param limit of practices, newest first. @throws AppError not-found */
export const person = (db: Db, viewer: Viewer, accountId: string, limit: number) =>
	withOrganisation(db, viewer.organisationId, async (tx) => {
		const found = await memberOf(tx, viewer.organisationId, accountId);
		const recent = (await recentOf(tx, viewer.organisationId, accountId)).get(accountId) ?? [];
		return {
			...found,
			criteria: byCriterion(recent),
			skills: bySkill(recent),
			practices: await scored(tx, viewer, await ofPerson(tx, viewer, accountId, limit)),
			questions: await reflections.ofPerson(tx, viewer.organisationId, accountId)
		};
	});

/** With their scores, nothing else of them; null: not scored yet. */
async function scored(tx: Tx, viewer: Viewer, practices: readonly Practice[]) {
	const cards = await scorecards.current(
		tx,
		viewer.organisationId,
		practices.map(({ id }) => id)
	);
	return practices.map((practice) => {
		const { id, scenario, title, language, createdAt, ended, parentAttempt, help, pace, sharedAt, course, shown } = practice;
		const card = cards.get(id);
		return {
			...{ id, scenario, title, language, createdAt, help, pace, course, shown },
			ended: ended !== null,
			branch: parentAttempt !== null,
			shared: sharedAt !== null,
			total: card?.total ?? null,
			criteria: card?.criteria.map(({ criterion, score }) => ({ criterion, score })) ?? []
		};
	});
}

/** For a file: all of it, newest first. Noted, for it leaves the house. @throws AppError not-found */
export const everything = (db: Db, viewer: Viewer, accountId: string) =>
	withOrganisation(db, viewer.organisationId, async (tx) => {
		const found = await memberOf(tx, viewer.organisationId, accountId);
		const practices = await ofPerson(tx, viewer, accountId);
		const rows: Awaited<ReturnType<typeof scored>> = [];
		for (let i = 0; i < practices.length; i += 100) rows.push(...(await scored(tx, viewer, practices.slice(i, i + 100))));
		await audit.write(tx, viewer.organisationId, viewer.accountId, 'practice.export', accountId, { practices: rows.length });
		return { ...found, practices: rows };
	});

/**
 * One practice: with its words where they are for the viewer, who is then noted as a reader; otherwise the scores alone. What was typed and
 * never sent, and what the browser noticed, is nobody else's business.
 * @throws AppError not-found
 */
export const practice = (db: Db, viewer: Viewer, accountId: string, attemptId: string) =>
	withOrganisation(db, viewer.organisationId, async (tx) => {
		const { organisationId } = viewer;
		const seen = await find(tx, viewer, attemptId);
		if (seen.accountId !== accountId) throw new AppError('not-found');
		const { name } = await memberOf(tx, organisationId, accountId);
		const withWords = seen.shown === 'words' && seen.ended !== null;
		if (withWords) await noteRead(tx, viewer, seen);
		const whole = await results.ofAttempt(tx, organisationId, attemptId);
		const result = { ...(withWords ? whole : results.scoresAlone(whole)), drafts: [], notices: [], credits: [] };
		return {
			name,
			withWords,
			result,
			comments: withWords ? await comments.ofAttempt(tx, organisationId, attemptId) : [],
			questions: await reflections.ofPerson(tx, organisationId, accountId, attemptId)
		};
	});
