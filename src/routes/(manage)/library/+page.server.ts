import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { requirements } from '#lib/server/requirements.ts';
import * as scenarios from '#lib/server/scenarios.ts';
import { fits, readFilter } from '#lib/ui/catalogue-filter.ts';
import { entriesOf } from './entries.ts';

export const load = async (event) => {
	requireAction(event, 'author');
	const { scenarios: editions } = await scenarios.library();
	const entries = entriesOf(
		editions.map(({ scenario }) => scenario),
		getLocale()
	);
	const filter = readFilter(event.url.searchParams);
	return {
		/** What each requirement says, by its number. */
		names: Object.fromEntries(await requirements(getLocale())),
		filter,
		/** In the whole library. */
		count: entries.length,
		found: entries.filter((entry) => fits(entry, filter))
	};
};
