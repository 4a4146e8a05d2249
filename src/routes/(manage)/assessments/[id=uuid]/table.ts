// The page of the table that is wanted: everybody is looked at, but scorecards are opened for those alone who are shown.
import type { Language } from '#lib/core/scenario/types.ts';
import type { Db } from '#lib/server/db/client.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as remarks from '#lib/server/remarks.ts';
import * as results from '#lib/server/results.ts';
import { sorted } from './sort.ts';
import { fits, type Wanted } from './wanted.ts';

const perPage = 50;

/** Who fits, in the order that is wanted, with what their scorecards say. @throws AppError not-found */
async function fitting(db: Db, organisationId: string, assessmentId: string, wanted: Wanted, language: Language) {
	const [decided, listed] = await Promise.all([
		decisions.ofAssessment(db, organisationId, assessmentId),
		results.listed(db, organisationId, assessmentId)
	]);
	const all = listed.map((one) => ({
		...one,
		decision: decided.get(one.invitationId) ?? null
	}));
	const found = sorted(all.filter(fits(wanted)), wanted.order, language);
	if (wanted.criticals === '') return { all, found };
	const opened = await results.withMeasures(
		db,
		organisationId,
		found.filter(({ tasks }) => tasks.some((task) => task !== null))
	);
	const kept = new Set(opened.flatMap((one) => (one.criticals.length > 0 === (wanted.criticals === 'some') ? [one.invitationId] : [])));
	return { all, found: found.filter(({ invitationId }) => kept.has(invitationId)) };
}

/** @throws AppError not-found */
export async function table(db: Db, organisationId: string, assessmentId: string, wanted: Wanted, language: Language) {
	const [{ all, found }, unanswered] = await Promise.all([
		fitting(db, organisationId, assessmentId, wanted, language),
		remarks.unanswered(db, organisationId, assessmentId)
	]);
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const page = Math.min(wanted.page, pages);
	const shown = found.slice((page - 1) * perPage, page * perPage);
	const standings = all.flatMap(({ standing }) => standing ?? []);
	return {
		wanted: { ...wanted, page },
		pages,
		found: found.length,
		all: all.length,
		bands: Math.max(0, ...standings.map(({ band }) => band)),
		errorFrom: standings[0]?.from ?? null,
		comparable: all.filter(({ sittingId }) => sittingId !== null).length,
		unanswered: [...unanswered.values()].reduce((sum, open) => sum + open, 0),
		candidates: (await results.withMeasures(db, organisationId, shown)).map(({ startedAt: _, ...one }) => ({
			...one,
			unanswered: unanswered.get(one.invitationId) ?? 0
		}))
	};
}

/** All who fit, for a file. @throws AppError not-found */
export async function everybody(db: Db, organisationId: string, assessmentId: string, wanted: Wanted, language: Language) {
	const { found } = await fitting(db, organisationId, assessmentId, wanted, language);
	return results.withMeasures(db, organisationId, found);
}
