import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as reflections from '#lib/server/training/reflections.ts';
import { readForm } from '#lib/ui/form.ts';

const most = reflections.longest.question;
const schema = v.object({
	about: v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
	question: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.coaching_question_missing()),
		v.maxLength(most, () => m.coaching_make_long({ most }))
	)
});

/** Asks a question, about one practice or in general, or says why not. */
export async function ask(event: RequestEvent, account: string) {
	const viewer = requireAction(event, 'see-practice');
	const { values, ...form } = readForm(schema, await event.request.formData());
	if (!form.ok) return fail(400, { question: values.question ?? '', refused: form.errors.question ?? m.error_invalid_form() });
	const { about, question } = form.value;
	const done = await orRefusal(reflections.ask(event.locals.db, viewer, account, { attemptId: about || null, question }));
	if (!(done instanceof AppError)) return { asked: m.coaching_question_asked() };
	const refused = done.code === 'conflict' ? m.coaching_question_many() : done.message;
	return fail(done.status, { question, refused });
}
