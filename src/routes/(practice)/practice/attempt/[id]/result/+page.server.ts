import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';
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
	return {
		result,
		lookedBack: await lookBack(db, organisationId, accountId, id),
		tries: await family(db, organisationId, accountId, id),
		lead: await fromLead.aboutPractice(db, member, id)
	};
};

export const actions = {
	share: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const shown = (await event.request.formData()).get('shown') === 'yes';
		await share(event.locals.db, organisationId, accountId, event.params.id, shown);
		return { shown };
	}
};
