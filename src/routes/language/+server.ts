// Remembers the language in which somebody reads, and takes them back to where they were.
import { error, redirect } from '@sveltejs/kit';
import { languages } from '#lib/core/scenario/types.ts';
import { localPath } from '#lib/ui/local-path.ts';
import type { RequestHandler } from './$types';

const year = 60 * 60 * 24 * 365;

export const GET: RequestHandler = ({ url, cookies }) => {
	const language = languages.find((known) => known === url.searchParams.get('language'));
	if (!language) error(400);
	// The page reads it too, so that what it draws itself is in the same language.
	cookies.set('language', language, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: false, secure: url.protocol === 'https:' });
	redirect(303, localPath(url.searchParams.get('back')));
};
