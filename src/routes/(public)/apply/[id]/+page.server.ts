import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { m } from '#lib/paraglide/messages.js';
import * as applyLinks from '#lib/server/apply-links.ts';
import { countTry, network } from '#lib/server/auth/throttle.ts';
import { AppError } from '#lib/server/errors.ts';
import { mails } from '#lib/server/mailing.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import { readForm } from '#lib/ui/form.ts';
import { personSchema } from '#lib/ui/person-form.ts';

const schema = personSchema(() => m.inviting_apply_name_missing());

export const load = async ({ locals, params }) => ({ ...(await applyLinks.look(locals.db, params.id)), mails });

export const actions = {
	default: async ({ locals: { db }, params, request, getClientAddress }) => {
		const read = readForm(schema, await request.formData());
		const { values } = read;
		if (!read.ok) return fail(400, { values, errors: read.errors });
		// Counted apart from sign-ins: many applicants of one school must not lock out those who work there.
		const address = `apply ${network(getClientAddress())}`;
		const late = await orRefusal(countTry(db, `apply ${read.value.email.toLowerCase()}`, address));
		if (late instanceof AppError) return fail(late.status, { values, refused: late.message });
		const applied = await applyLinks.apply(db, params.id, read.value, mails);
		if (applied.state === 'token') redirect(303, resolve('/(candidate)/invitation/[token]', { token: applied.token }));
		if (applied.state === 'mailed') return { mailed: read.value.email };
		return fail(409, { values, ended: applied.state });
	}
};
