import { requirePass } from '#lib/server/identities.ts';
import * as sittings from '#lib/server/sittings.ts';
import { withdraw } from '../../withdraw.ts';

export const load = async (event) => {
	const { organisation } = await sittings.person(event.locals.db, await requirePass(event));
	return { organisation };
};

export const actions = {
	default: async (event) => {
		return withdraw(event, await sittings.person(event.locals.db, await requirePass(event)));
	}
};
