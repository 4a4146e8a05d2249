import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import * as results from '#lib/server/results.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'assess');
	const { id, attempt } = event.params;
	await attempts.authorise(event.locals.db, [{ organisationId, accountId }], attempt);
	const result = await results.ofPractice(event.locals.db, organisationId, attempt);
	if (!result.ended) redirect(303, resolve('/(manage)/assessments/[id=uuid]/preview/[attempt=uuid]', { id, attempt }));
	return { result };
};
