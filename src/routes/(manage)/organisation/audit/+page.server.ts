import * as audit from '#lib/server/audit.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { wantedIn } from './wanted.ts';

export const load = async (event) => {
	const { organisationId, timeZone } = requireAction(event, 'administer');
	const { db } = event.locals;
	const { searchParams } = event.url;
	const before = Math.trunc(Number(searchParams.get('before'))) || 0;
	return {
		...(await audit.search(db, organisationId, wantedIn(searchParams, timeZone), before)),
		actions: await audit.actionsOf(db, organisationId),
		asked: Object.fromEntries(['text', 'action', 'from', 'until'].map((name) => [name, searchParams.get(name) ?? ''])),
		later: before > 0
	};
};
