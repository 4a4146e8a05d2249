// Everything about the person who asks, as a file: ?as=json or ?as=html. Theirs also when the invitation was withdrawn.
import { getLocale } from '#lib/paraglide/runtime.js';
import { AppError } from '#lib/server/errors.ts';
import { requirePass } from '#lib/server/identities.ts';
import { asHtml, asJson, parts, streamOf } from '#lib/server/personal-data/index.ts';
import * as sittings from '#lib/server/sittings.ts';

const types: Record<string, string> = { json: 'application/json; charset=utf-8', html: 'text/html; charset=utf-8' };

export const GET = async (event) => {
	const { db } = event.locals;
	const whose = await sittings.person(db, await requirePass(event));
	const as = event.url.searchParams.get('as') ?? 'json';
	const type = types[as];
	if (!type) throw new AppError('invalid-form');
	const found = parts(db, whose);
	const text = as === 'json' ? asJson(found) : asHtml(found, getLocale(), new Date());
	return new Response(streamOf(text), {
		headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="firstline.${as}"` }
	});
};
