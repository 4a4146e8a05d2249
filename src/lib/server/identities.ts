import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Identity } from './attempts.ts';
import { AppError } from './errors.ts';
import * as sittings from './sittings.ts';

/** The cookie of a candidate's browser. Not a session: it opens one sitting and nothing else. */
export const passCookie = 'firstline_pass';

export const passOf = (event: RequestEvent) => sittings.passOf(event.locals.db, event.cookies.get(passCookie));

/** In the address of whoever has just been given the cookie: if it does not come back, the browser keeps none. */
export const fromInvitation = 'invited';

/** @throws AppError pass-missing, cookies-missing */
export async function requirePass(event: RequestEvent): Promise<sittings.Pass> {
	const pass = await passOf(event);
	const isInvited = event.url.searchParams.has(fromInvitation);
	if (!pass) throw new AppError(isInvited ? 'cookies-missing' : 'pass-missing');
	if (isInvited) redirect(303, event.url.pathname);
	return pass;
}

/** As whom this browser may play: a candidate by the pass, a member by the session, or both. @throws AppError pass-missing: as nobody */
export async function identitiesOf(event: RequestEvent): Promise<Identity[]> {
	const { account, member } = event.locals;
	const pass = await passOf(event);
	const known = [...(pass ? [pass] : []), ...(account && member ? [{ organisationId: member.organisationId, accountId: account.id }] : [])];
	if (known.length === 0) throw new AppError('pass-missing');
	return known;
}
