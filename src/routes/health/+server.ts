import { json } from '@sveltejs/kit';
import { retryAfter } from '#lib/server/unavailable.ts';
import type { RequestHandler } from './$types';

/** ms that the database may take to answer. */
const patience = 2000;

/** For whoever watches over the server: the truth about what a request needs. */
export const GET: RequestHandler = async ({ locals }) => {
	const { promise: late, resolve } = Promise.withResolvers<false>();
	const timer = setTimeout(() => resolve(false), patience);
	const answered = locals.db.sql`select 1`.then(
		() => true,
		() => false
	);
	const database = await Promise.race([answered, late]);
	clearTimeout(timer);
	return database
		? json({ status: 'ok', database: 'ok' })
		: json({ status: 'unavailable', database: 'unavailable' }, { status: 503, headers: { 'Retry-After': retryAfter } });
};
