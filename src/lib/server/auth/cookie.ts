import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { resume, signOut, type Session } from './sign-in.ts';

const isSecure = (url: URL) => url.protocol === 'https:';

/** With https the browser itself guards that nobody else's page or subdomain sets it. */
export const cookieName = (url: URL, name: string): string => (isSecure(url) ? `__Host-${name}` : name);

type Options = Parameters<Cookies['set']>[2];

/** For cookies that open something: unreadable for scripts, not sent from other sites. */
export const cookieOptions = (url: URL): Options => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(url) });

const sessionCookie = (url: URL) => cookieName(url, 'firstline_session');

/** From now on this browser is signed in; a session that it had before ends. */
export async function enter({ cookies, url, locals }: RequestEvent, session: Session): Promise<void> {
	const before = cookies.get(sessionCookie(url));
	if (before) await signOut(locals.db, before);
	cookies.set(sessionCookie(url), session.id, { ...cookieOptions(url), expires: session.expiresAt });
}

/** The id of this browser's session; empty: it has none. */
export const sessionId = ({ cookies, url }: RequestEvent): string => cookies.get(sessionCookie(url)) ?? '';

/** What the browser calls itself. */
export const agentOf = ({ request }: RequestEvent): string => request.headers.get('user-agent') ?? '';

/** Signs this browser out. */
export async function leave({ cookies, url, locals }: RequestEvent): Promise<void> {
	const id = cookies.get(sessionCookie(url));
	if (id) await signOut(locals.db, id);
	cookies.delete(sessionCookie(url), cookieOptions(url));
}

/** Fills locals.account and locals.member from the cookie. */
export async function identify({ cookies, url, locals }: RequestEvent): Promise<void> {
	const id = cookies.get(sessionCookie(url));
	const found = id ? await resume(locals.db, id) : null;
	locals.account = found?.account ?? null;
	locals.member = found?.member ?? null;
	if (id && !found) cookies.delete(sessionCookie(url), cookieOptions(url));
	if (found?.extended) cookies.set(sessionCookie(url), found.extended.id, { ...cookieOptions(url), expires: found.extended.expiresAt });
}
