import { json } from '@sveltejs/kit';
import * as attempts from '#lib/server/attempts.ts';
import { identitiesOf } from '#lib/server/identities.ts';
import { parseBody } from '#lib/server/body.ts';
import { messageSchema } from '../message.ts';

export const POST = async (event) => {
	const message = await parseBody(event.request, messageSchema);
	const organisationId = await attempts.authorise(event.locals.db, await identitiesOf(event), event.params.id);
	return json(await attempts.receive(event.locals.db, organisationId, event.params.id, message));
};
