import { redirect } from '@sveltejs/kit';
import { leave } from '#lib/server/auth/index.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	await leave(event);
	redirect(303, '/');
};
