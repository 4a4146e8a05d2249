// A course that was given gets another day, or is taken back.
import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as courses from '#lib/server/training/courses.ts';
import { readForm } from '#lib/ui/form.ts';
import { dueDay } from '../../due-day.ts';

const given = v.pipe(v.string(), v.uuid());

export async function changeDay(event: RequestEvent) {
	const { organisationId, accountId, timeZone } = requireAction(event, 'see-practice');
	const form = readForm(v.object({ given, due: v.string() }), await event.request.formData());
	if (!form.ok) throw new AppError('invalid-form');
	const day = dueDay(form.value.due, timeZone);
	if (day === undefined) return fail(400, { given: form.value.given, wrongDay: m.coaching_assign_due_wrong() });
	const done = await orRefusal(courses.moveDue(event.locals.db, organisationId, accountId, form.value.given, day));
	return done instanceof AppError
		? fail(done.status, { given: form.value.given, wrongDay: done.message })
		: { done: m.coaching_due_changed() };
}

/** Taken back twice is taken back. */
export async function takeBack(event: RequestEvent) {
	const { organisationId, accountId } = requireAction(event, 'see-practice');
	const form = readForm(v.object({ given }), await event.request.formData());
	if (!form.ok) throw new AppError('invalid-form');
	await orRefusal(courses.takeBack(event.locals.db, organisationId, accountId, form.value.given));
	return { done: m.coaching_ended() };
}
