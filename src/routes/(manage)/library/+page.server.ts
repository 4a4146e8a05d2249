import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as scenarios from '#lib/server/scenarios.ts';
import { entriesOf } from './entries.ts';

export const load = async (event) => {
	requireAction(event, 'author');
	const { scenarios: editions } = await scenarios.library();
	return {
		entries: entriesOf(
			editions.map(({ scenario }) => scenario),
			getLocale()
		)
	};
};
