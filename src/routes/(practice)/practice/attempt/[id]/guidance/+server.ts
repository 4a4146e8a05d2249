import { json } from '@sveltejs/kit';
import { requireAction } from '#lib/server/auth/index.ts';
import * as attempts from '#lib/server/attempts.ts';
import * as feedback from '#lib/server/training/feedback.ts';

/** Hints, and how the turns were taken that were answered after `after`. A trainee's own practice alone. */
export const GET = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	const { id } = event.params;
	await attempts.authorise(event.locals.db, [{ organisationId, accountId }], id);
	const { searchParams } = event.url;
	const wanted = { after: Number(searchParams.get('after')) || 0, hint: searchParams.has('hint') };
	const coached = await feedback.ofOwn(event.locals.db, organisationId, accountId, id, wanted);
	return json(coached, { headers: { 'cache-control': 'no-store' } });
};
