import { json } from '@sveltejs/kit';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { identitiesOf } from '#lib/server/identities.ts';

/** For a desk that wakes up: what time it is, how much of it there is, and what was being typed. */
export const GET = async (event) => {
	const organisationId = await attempts.authorise(event.locals.db, await identitiesOf(event), event.params.id);
	return json(await desk.again(event.locals.db, organisationId, event.params.id), { headers: { 'cache-control': 'no-store' } });
};
