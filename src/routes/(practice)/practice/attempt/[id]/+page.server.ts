import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import * as attempts from '#lib/server/attempts.ts';
import * as desk from '#lib/server/desk.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { branch } from '#lib/server/training/branch.ts';
import * as feedback from '#lib/server/training/feedback.ts';

/** @throws AppError not-found unless the attempt is the trainee's own */
const own = async (event: Parameters<typeof requireAction>[0], id: string) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	await attempts.authorise(event.locals.db, [{ organisationId, accountId }], id);
	return { organisationId, accountId };
};

export const load = async (event) => {
	const { id } = event.params;
	const { organisationId, accountId } = await own(event, id);
	return {
		desk: await desk.view(event.locals.db, organisationId, id),
		guidance: await feedback.ofOwn(event.locals.db, organisationId, accountId, id, { after: 0, hint: false })
	};
};

const turn = v.object({ reply: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1)) });

export const actions = {
	leave: async (event) => {
		const { id } = event.params;
		const { organisationId } = await own(event, id);
		await attempts.close(event.locals.db, organisationId, id);
		redirect(303, resolve(`/practice/attempt/${id}/result`));
	},

	/** The turn of a reply once more, in a try of its own. */
	branch: async (event) => {
		const { id } = event.params;
		const { organisationId, accountId } = await own(event, id);
		const sent = v.safeParse(turn, Object.fromEntries(await event.request.formData()));
		if (!sent.success) throw new AppError('invalid-form');
		const made = await branch(event.locals.db, organisationId, accountId, id, sent.output.reply);
		redirect(303, resolve(`/practice/attempt/${made}`));
	}
};
