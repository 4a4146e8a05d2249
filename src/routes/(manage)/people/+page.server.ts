import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { roles } from '#lib/core/access.ts';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as people from '#lib/server/people.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { readForm } from '#lib/ui/form.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'administer');
	return { people: await people.list(event.locals.db, organisationId), me: accountId };
};

const role = v.picklist(roles);
const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
const newPerson = v.object({
	name: v.pipe(
		text(120),
		v.minLength(1, () => m.people_name_missing())
	),
	email: v.pipe(
		text(254),
		v.toLowerCase(),
		v.email(() => m.people_email_wrong())
	),
	role
});
const known = v.object({ account: v.pipe(v.string(), v.uuid()), name: text(120), email: text(254) });

/** @throws AppError invalid-form: somebody changed the page */
async function read<S extends v.GenericSchema>(event: RequestEvent, schema: S): Promise<v.InferOutput<S>> {
	const parsed = v.safeParse(schema, Object.fromEntries(await event.request.formData()));
	if (!parsed.success) throw new AppError('invalid-form');
	return parsed.output;
}

export const actions = {
	add: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const form = readForm(newPerson, await event.request.formData());
		const { values, errors } = form;
		if (!form.ok) return fail(400, { values, errors });
		const person = form.value;
		const password = await orRefusal(people.add(event.locals.db, organisationId, accountId, person));
		if (password instanceof AppError) return fail(password.status, { values, errors: { email: password.message } });
		return { made: { ...person, password } };
	},
	role: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const chosen = await read(event, v.object({ ...known.entries, role }));
		const done = await orRefusal(people.setRole(event.locals.db, organisationId, accountId, chosen.account, chosen.role));
		return done instanceof AppError ? fail(done.status, { refused: done.message }) : { done: m.people_changed() };
	},
	password: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const { account, name, email } = await read(event, known);
		return { made: { name, email, password: await people.resetPassword(event.locals.db, organisationId, accountId, account) } };
	},
	remove: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const { account } = await read(event, known);
		const done = await orRefusal(people.remove(event.locals.db, organisationId, accountId, account));
		return done instanceof AppError ? fail(done.status, { refused: done.message }) : { done: m.people_removed() };
	}
};
