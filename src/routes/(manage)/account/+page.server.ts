import { fail } from '@sveltejs/kit';
import { enter, passwordLength, requireAccount, startSession } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as people from '#lib/server/people.ts';
import { orRefusal } from '#lib/server/refusal.ts';

export const load = (event) => {
	const { name, email } = requireAccount(event);
	return { name, email, shortest: passwordLength.min };
};

export const actions = {
	default: async (event) => {
		const { id } = requireAccount(event);
		const { db, member } = event.locals;
		const form = await event.request.formData();
		const [current, next] = ['_current', '_next'].map((name) => String(form.get(name) ?? '')) as [string, string];
		const done = await orRefusal(people.changePassword(db, id, { current, next }));
		if (done instanceof AppError)
			return fail(done.status, { errors: { [done.code === 'password-wrong' ? '_current' : '_next']: done.message } });
		// All sessions have ended, this one too: the person who has just given both passwords goes on.
		if (member) await enter(event, await startSession(db, id, member.organisationId));
		return { changed: true };
	}
};
