import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as courses from '#lib/server/training/courses.ts';
import { choices } from '#lib/server/training/given.ts';

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'see-practice');
	const asked = event.url.searchParams.get('language');
	const language = isLocale(asked) ? asked : getLocale();
	return {
		language,
		made: event.url.searchParams.has('made'),
		...(await choices(event.locals.db, organisationId, language))
	};
};

const known = v.object({
	course: v.pipe(
		v.string(),
		v.startsWith('own:'),
		v.transform((key) => key.slice(4)),
		v.uuid()
	)
});

export const actions = {
	archive: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'see-practice');
		const parsed = v.safeParse(known, Object.fromEntries(await event.request.formData()));
		if (!parsed.success) throw new AppError('invalid-form');
		await courses.archive(event.locals.db, organisationId, accountId, parsed.output.course);
		return { done: m.coaching_courses_archived() };
	}
};
