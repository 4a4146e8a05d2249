import * as attempts from '#lib/server/attempts.ts';
import { identitiesOf } from '#lib/server/identities.ts';
import * as streams from '#lib/server/streams.ts';
import { asStream } from '#lib/server/streams/line.ts';

export const GET = async (event) => {
	const organisationId = await attempts.authorise(event.locals.db, await identitiesOf(event), event.params.id);
	const after = Number(event.request.headers.get('last-event-id') ?? event.url.searchParams.get('after')) || 0;
	return asStream(streams.watch(event.locals.db, organisationId, event.params.id, after, event.request.signal));
};
