import * as v from 'valibot';
import { can } from '#lib/core/access.ts';
import { m } from '#lib/paraglide/messages.js';
import * as accommodations from '#lib/server/accommodations.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as people from '#lib/server/people.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'administer');
	const { db } = event.locals;
	const readers = (await people.list(db, organisationId)).filter(({ role }) => can(role, 'see-results'));
	return { requests: await accommodations.list(db, organisationId), alone: readers.length === 1 };
};

const schema = v.object({
	candidate: v.pipe(v.string(), v.uuid()),
	/** As the owner saw it: a request that has changed meanwhile waits for its own decision. */
	factor: v.picklist(accommodations.factors.map(String))
});

export const actions = {
	grant: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const read = v.safeParse(schema, Object.fromEntries(await event.request.formData()));
		const factor = accommodations.factors.find((one) => read.success && String(one) === read.output.factor);
		if (!read.success || factor === undefined) throw new AppError('invalid-form');
		await accommodations.decide(event.locals.db, organisationId, accountId, read.output.candidate, factor);
		return { done: m.accommodations_granted_done() };
	},
	decline: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const read = v.safeParse(schema.entries.candidate, (await event.request.formData()).get('candidate'));
		if (!read.success) throw new AppError('invalid-form');
		await accommodations.decide(event.locals.db, organisationId, accountId, read.output, null);
		return { done: m.accommodations_declined_done() };
	}
};
