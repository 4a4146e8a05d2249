import * as v from 'valibot';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { identitiesOf } from '#lib/server/identities.ts';
import { parseBody } from '#lib/server/body.ts';
import { conversation } from '../message.ts';

const wallMs = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.object({ text: v.pipe(v.string(), v.maxLength(100_000)), conversation, at: v.optional(wallMs) });

export const PUT = async (event) => {
	const { text, conversation: place = 0, at } = await parseBody(event.request, schema);
	const organisationId = await attempts.authorise(event.locals.db, await identitiesOf(event), event.params.id);
	await desk.saveDraft(event.locals.db, organisationId, event.params.id, place, text, at);
	return new Response(null, { status: 204 });
};
