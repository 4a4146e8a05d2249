import { fail } from '@sveltejs/kit';
import {
	agentOf,
	endOtherSessions,
	endSession,
	enter,
	passwordLength,
	requireAccount,
	secondFactor,
	sessionId,
	sessionsOfAccount,
	startSession
} from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as people from '#lib/server/people.ts';
import { orRefusal } from '#lib/server/refusal.ts';

export const load = async (event) => {
	const { id, name, email } = requireAccount(event);
	const { db } = event.locals;
	return {
		name,
		email,
		shortest: passwordLength.min,
		factor: await secondFactor.stateOf(db, id),
		sessions: await sessionsOfAccount(db, id, sessionId(event))
	};
};

const field = async ({ request }: { request: Request }, name: string): Promise<string> =>
	String((await request.formData()).get(name) ?? '');

export const actions = {
	password: async (event) => {
		const { id } = requireAccount(event);
		const { db, member } = event.locals;
		const form = await event.request.formData();
		const [current, next] = ['_current', '_next'].map((name) => String(form.get(name) ?? '')) as [string, string];
		const done = await orRefusal(people.changePassword(db, id, { current, next }));
		if (done instanceof AppError)
			return fail(done.status, { errors: { [done.code === 'password-wrong' ? '_current' : '_next']: done.message } });
		// All sessions have ended, this one too: the person who has just given both passwords goes on.
		if (member) await enter(event, await startSession(db, id, member.organisationId, agentOf(event)));
		return { changed: true };
	},
	begin: async (event) => {
		const { id } = requireAccount(event);
		const begun = await orRefusal(secondFactor.begin(event.locals.db, id));
		return begun instanceof AppError ? fail(begun.status, { refused: begun.message }) : { begun };
	},
	confirm: async (event) => {
		const { id } = requireAccount(event);
		const form = await event.request.formData();
		const [code, secret, uri] = ['_code', 'secret', 'uri'].map((name) => String(form.get(name) ?? '')) as [string, string, string];
		const recovery = await orRefusal(secondFactor.confirm(event.locals.db, id, code));
		if (!(recovery instanceof AppError)) return { recovery };
		// The picture is shown again as it was: a new secret would make the one in the telephone worthless.
		return fail(recovery.status, { begun: { secret, uri }, errors: { _code: recovery.message } });
	},
	end: async (event) => {
		const { id } = requireAccount(event);
		const done = await orRefusal(secondFactor.end(event.locals.db, id, await field(event, '_password')));
		return done instanceof AppError ? fail(done.status, { errors: { _password: done.message } }) : { ended: true };
	},
	leave: async (event) => {
		const { id } = requireAccount(event);
		await endSession(event.locals.db, id, await field(event, 'key'));
		return { left: true };
	},
	'leave-others': async (event) => {
		const { id } = requireAccount(event);
		await endOtherSessions(event.locals.db, id, sessionId(event));
		return { left: true };
	}
};
