import { parseBlocks } from '#lib/core/scenario/1-parse/blocks.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as courses from '#lib/server/training/courses.ts';
import { person } from '#lib/server/training/person.ts';
import * as plans from '#lib/server/training/plans.ts';
import { dayField } from '#lib/ui/day.ts';
import { ask } from './ask.ts';
import { changeDay, takeBack } from './course.ts';
import { writePlan } from './plan.ts';

/** Practices on the page; more when asked for. */
const first = 30;
const most = 1000;

export const load = async (event) => {
	const viewer = requireAction(event, 'see-practice');
	const { db } = event.locals;
	const { account } = event.params;
	const limit = event.url.searchParams.has('all') ? most : first;
	const found = await person(db, viewer, account, limit);
	return {
		teammate: found,
		more: limit === first && found.practices.length === first,
		isSelf: viewer.accountId === account,
		courses: await courses.assignmentsOf(db, viewer.organisationId, account),
		plans: (await plans.plansOf(db, viewer.organisationId, account)).map((plan) => ({ ...plan, about: parseBlocks(plan.text) })),
		today: dayField(new Date(), viewer.timeZone)
	};
};

export const actions = {
	ask: (event) => ask(event, event.params.account),
	due: (event) => changeDay(event),
	end: (event) => takeBack(event),
	plan: (event) => writePlan(event, event.params.account)
};
