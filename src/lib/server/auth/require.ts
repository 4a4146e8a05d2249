import { redirect, type RequestEvent } from '@sveltejs/kit';
import { can, type Action } from '../../core/access.ts';
import { AppError } from '../errors.ts';
import type { Account, Member } from './sign-in.ts';

/** Whether a person looks at a page (or sends its form), rather than a script asking for data. */
const isPage = ({ request, isDataRequest }: RequestEvent): boolean =>
	isDataRequest || request.headers.has('x-sveltekit-action') || (request.headers.get('accept') ?? '').includes('text/html');

/** Who is signed in; who is not is asked to sign in and comes back. @throws AppError sign-in-needed, or a redirect */
export function requireAccount(event: RequestEvent): Account {
	if (event.locals.account) return event.locals.account;
	if (!isPage(event)) throw new AppError('sign-in-needed');
	const { pathname, search } = event.url;
	// A form belongs to the page at its own address; what is asked for with it is its action. "#unsent" tells the page to give back what was written (ui/unsent-form.ts).
	const to = event.request.method === 'GET' ? pathname + search : `${pathname}#unsent`;
	redirect(303, `/sign-in?to=${encodeURIComponent(to)}`);
}

/** The member, if the role allows it. On every load and action: a layout's load does not run each time. @throws AppError forbidden, sign-in-needed */
export function requireAction(event: RequestEvent, action: Action): Member {
	requireAccount(event);
	const { member } = event.locals;
	if (!member || !can(member.role, action)) throw new AppError('forbidden');
	return member;
}
