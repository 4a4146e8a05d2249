import * as invitations from '#lib/server/invitations.ts';
import { withdraw } from '../../../withdraw.ts';

export const load = async ({ locals, params }) => {
	const { organisation } = await invitations.open(locals.db, params.token);
	return { organisation };
};

export const actions = {
	default: async (event) => {
		const { organisationId, candidateId } = await invitations.open(event.locals.db, event.params.token);
		return withdraw(event, { organisationId, candidateId });
	}
};
