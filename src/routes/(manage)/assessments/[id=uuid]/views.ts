// Ways to look at the table that a person keeps by a name.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as savedViews from '#lib/server/saved-views.ts';
import { readForm } from '#lib/ui/form.ts';
import { queryOf, readWanted } from './wanted.ts';

const schema = v.object({
	view: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.manage_view_name_missing()),
		v.maxLength(60, () => m.manage_view_name_long())
	),
	query: v.string()
});

/** Only what the page itself understands is kept of a query; the page of the list is not part of a view. */
const canonical = (query: string): string => queryOf({ ...readWanted(new URLSearchParams(query)), page: 1 });

/** Keeps the present view; one of the same name is replaced. */
export async function saveView({ locals, request, url }: RequestEvent, { organisationId, accountId }: Member) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { viewProblem: form.errors.view });
	const query = canonical(form.value.query);
	const kept = await orRefusal(savedViews.keep(locals.db, organisationId, accountId, { name: form.value.view, query }));
	if (kept instanceof AppError) return fail(kept.status, { viewProblem: m.manage_view_too_many() });
	redirect(303, `${url.pathname}${query}#candidates`);
}

export async function deleteView({ locals, request, url }: RequestEvent, { organisationId, accountId }: Member) {
	const form = await request.formData();
	await savedViews.remove(locals.db, organisationId, accountId, String(form.get('view')));
	redirect(303, `${url.pathname}${canonical(String(form.get('query')))}#candidates`);
}
