import * as v from 'valibot';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { example } from '#lib/server/training/example.ts';

const asked = v.object({ scenario: v.string(), language: v.picklist(['en', 'cs']) });

/** Whatever else was chosen goes on with the trainee to the practice. */
export const load = async (event) => {
	const { organisationId } = requireAction(event, 'practise');
	const chosen = Object.fromEntries(event.url.searchParams);
	const wanted = v.safeParse(asked, chosen);
	if (!wanted.success) throw new AppError('not-found');
	const { scenario, language } = wanted.output;
	return { chosen, example: await example(event.locals.db, organisationId, scenario, language) };
};
