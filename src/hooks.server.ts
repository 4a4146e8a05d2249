import { randomUUID } from 'node:crypto';
import { error as fail, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { m } from '#lib/paraglide/messages.js';
import { identify } from '#lib/server/auth/index.ts';
import { AppError, sentence } from '#lib/server/errors.ts';
import { addHeaders } from '#lib/server/headers.ts';
import { log } from '#lib/server/log.ts';
import { open, stopOnSignals } from '#lib/server/running.ts';
import { isSameOrigin } from '#lib/server/same-origin.ts';
import { isUnavailable, retryAfter } from '#lib/server/unavailable.ts';

// Before the server listens: the database is open and up to date.
export const init: ServerInit = async () => {
	if (building) return;
	await open();
	if (dev) stopOnSignals();
};

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ request, locale }) => {
		event.request = request;
		const { db } = await open();
		Object.assign(event.locals, { db, requestId: randomUUID(), language: locale, account: null, member: null });
		const response = (await refuse(event)) ?? (await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }));
		return finish(event, response);
	});

/** An answer instead of the page, if the request may not get through. */
async function refuse(event: RequestEvent): Promise<Response | null> {
	const { request, url } = event;
	if (!isSameOrigin(request.method, request.headers, url.origin)) return plain(new AppError('cross-origin'));
	if (url.pathname === '/health') return null;
	try {
		await identify(event);
		return null;
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		const known = new AppError('database-unavailable');
		// A person gets the plain page (in the language known here), a script what it can read.
		if (request.headers.get('accept')?.includes('text/html')) fail(known.status, known.body);
		return plain(known);
	}
}

const plain = (error: AppError): Response => Response.json(error.body, { status: error.status });

/** The headers of every answer; and the true status where an error did not bring its own. */
function finish(event: RequestEvent, answer: Response): Response {
	const status = answer.status === 500 && event.locals.isUnavailable ? 503 : answer.status;
	const response = status === answer.status ? answer : new Response(answer.body, { status, headers: answer.headers });
	addHeaders(response.headers, event.url.protocol === 'https:');
	response.headers.set('X-Request-Id', event.locals.requestId);
	if (status === 503) response.headers.set('Retry-After', retryAfter);
	return response;
}

/** What nobody threw on purpose: AppErrors and redirects are answered before this. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const id = event.locals.requestId ?? randomUUID();
	if (status === 404) return { code: 'not-found', message: sentence('not-found') };
	if (status === 413) return { code: 'body-too-large', message: sentence('body-too-large') };
	event.locals.isUnavailable = isUnavailable(error);
	log.error({ id, route: event.route.id, error }, 'a request failed');
	if (event.locals.isUnavailable) return { code: 'database-unavailable', message: sentence('database-unavailable') };
	return { code: 'unexpected', id, message: m.error_unexpected({ id }) };
};
