import { requireAction } from '#lib/server/auth/index.ts';
import * as bundles from '#lib/server/bundles.ts';

/** One attempt with its log, from which the score can be worked out again. It tells of granted pace, so it is for owners. */
export const GET = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'administer');
	const { id, attempt } = event.params;
	const text = await bundles.ofAttempt(event.locals.db, organisationId, accountId, id, attempt);
	return new Response(text, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="attempt-${attempt}.json"`,
			'cache-control': 'no-store'
		}
	});
};
