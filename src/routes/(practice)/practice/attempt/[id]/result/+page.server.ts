import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';
import * as courses from '#lib/server/training/courses.ts';
import { family } from '#lib/server/training/branch.ts';
import { lookBack, share } from '#lib/server/training/debrief.ts';
import * as fromLead from '#lib/server/training/from-lead.ts';

export const load = async (event) => {
	const member = requireAction(event, 'practise');
	const { organisationId, accountId } = member;
	const { id } = event.params;
	const { db } = event.locals;
	await attempts.authorise(db, [{ organisationId, accountId }], id);
	const result = await results.ofPractice(db, organisationId, id);
	if (!result.ended) redirect(303, resolve(`/practice/attempt/${id}`));
	const lookedBack = await lookBack(db, organisationId, accountId, id);
	const { assigned } = lookedBack;
	return {
		result,
		lookedBack,
		next: assigned && nextOf((await courses.assignmentsOf(db, organisationId, accountId)).find((one) => one.id === assigned.id)),
		tries: await family(db, organisationId, accountId, id),
		lead: await fromLead.aboutPractice(db, member, id)
	};
};

/** The step that is to be practised next, as the form that begins it says it. */
function nextOf(course: courses.Assigned | undefined) {
	const index = course?.next ?? null;
	const step = index === null ? undefined : course?.steps[index];
	if (!course || !step || index === null) return null;
	const { scenario, title, help, pace } = step;
	return { scenario, title: title ?? scenario, language: course.language, help, pace, assignment: course.id, step: index };
}

export const actions = {
	share: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const shown = (await event.request.formData()).get('shown') === 'yes';
		await share(event.locals.db, organisationId, accountId, event.params.id, shown);
		return { shown };
	}
};
