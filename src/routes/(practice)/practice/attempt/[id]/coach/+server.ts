import { json } from '@sveltejs/kit';
import * as attempts from '#lib/server/attempts.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { coachData } from '#lib/server/training/coach-data.ts';

/** For the live coach: what the coming turn to this customer is read against. */
export const GET = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	await attempts.authorise(event.locals.db, [{ organisationId, accountId }], event.params.id);
	const conversation = Number(event.url.searchParams.get('conversation') ?? 0);
	return json(await coachData(event.locals.db, organisationId, event.params.id, conversation));
};
