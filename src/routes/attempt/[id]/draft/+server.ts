import * as v from 'valibot';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { identitiesOf } from '#lib/server/identities.ts';
import { parseBody } from '#lib/server/body.ts';

const schema = v.object({ text: v.pipe(v.string(), v.maxLength(100_000)) });

export const PUT = async (event) => {
	const { text } = await parseBody(event.request, schema);
	const organisationId = await attempts.authorise(event.locals.db, await identitiesOf(event), event.params.id);
	await desk.saveDraft(event.locals.db, organisationId, event.params.id, text);
	return new Response(null, { status: 204 });
};
