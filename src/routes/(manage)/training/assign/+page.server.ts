import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { withOrganisation } from '#lib/server/db/client.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as courses from '#lib/server/training/courses.ts';
import { choices, chosen, given } from '#lib/server/training/given.ts';
import * as team from '#lib/server/training/team.ts';
import { dayField } from '#lib/ui/day.ts';
import { dueDay } from '../due-day.ts';

export const load = async (event) => {
	const { organisationId, timeZone } = requireAction(event, 'see-practice');
	const { db } = event.locals;
	const asked = event.url.searchParams;
	const language = isLocale(asked.get('language')) ? asked.get('language') : getLocale();
	const offered = await choices(db, organisationId, language === 'cs' ? 'cs' : 'en');
	const course = chosen(offered, asked.get('course'));
	const today = dayField(new Date(), timeZone);
	const open = course === null ? [] : await given(db, organisationId, today);
	return {
		language: language === 'cs' ? ('cs' as const) : ('en' as const),
		...offered,
		course,
		/** Who was chosen on another page. */
		who: asked.getAll('who'),
		people: await withOrganisation(db, organisationId, (tx) => team.membersOf(tx, organisationId)),
		have: open.filter(({ title, done, all }) => title === course?.title && done < all).map(({ accountId }) => accountId),
		today
	};
};

const schema = v.object({
	course: v.string(),
	language: v.picklist(['en', 'cs']),
	who: v.array(v.pipe(v.string(), v.uuid())),
	due: v.string(),
	words: v.optional(v.pipe(v.string(), v.trim()), '')
});

/** Characters that somebody may say with a course. */
const longest = 500;

export const actions = {
	default: async (event) => {
		const { organisationId, accountId, timeZone } = requireAction(event, 'see-practice');
		const { db } = event.locals;
		const data = await event.request.formData();
		const parsed = v.safeParse(schema, { ...Object.fromEntries(data), who: data.getAll('who') });
		if (!parsed.success) throw new AppError('invalid-form');
		const { course: key, language, who, due, words } = parsed.output;
		const refused = (errors: { course?: string; who?: string; due?: string; words?: string }) => fail(400, { errors, who, due, words });
		const course = chosen(await choices(db, organisationId, language), key);
		if (course === null) return refused({ course: m.coaching_assign_course_missing() });
		if (course.steps.some(({ title }) => title === null)) return refused({ course: m.coaching_assign_gone() });
		if (who.length === 0) return refused({ who: m.coaching_assign_who_missing() });
		const day = dueDay(due, timeZone);
		if (day === undefined) return refused({ due: m.coaching_assign_due_wrong() });
		if (words.length > longest) return refused({ words: m.coaching_make_long({ most: longest }) });
		const done = await orRefusal(courses.assign(db, organisationId, accountId, who, courses.inOwnWords(course, words), day));
		if (done instanceof AppError) return refused({ course: done.message });
		return { done: m.coaching_assigned() };
	}
};
