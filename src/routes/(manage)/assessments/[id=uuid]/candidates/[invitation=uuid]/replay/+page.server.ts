import * as v from 'valibot';
import * as decisions from '#lib/server/decisions.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { replayed } from '#lib/server/replayed.ts';

const uuid = v.pipe(v.string(), v.uuid());

/** An id that is none leads to the first attempt, as no id does. */
export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id, invitation } = event.params;
	const wanted = v.safeParse(uuid, event.url.searchParams.get('attempt'));
	const found = await replayed(db, organisationId, id, invitation, wanted.success ? wanted.output : null);
	await decisions.noteRead(db, organisationId, accountId, invitation);
	return found;
};
