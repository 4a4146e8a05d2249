import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as fromLead from '#lib/server/training/from-lead.ts';
import * as reflections from '#lib/server/training/reflections.ts';
import { readForm } from '#lib/ui/form.ts';
import { localPath } from '#lib/ui/local-path.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	return fromLead.all(event.locals.db, organisationId, accountId);
};

const most = reflections.longest.answer;
const schema = v.object({
	question: v.pipe(v.string(), v.uuid()),
	back: v.string(),
	answer: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.coaching_answer_missing()),
		v.maxLength(most, () => m.coaching_make_long({ most }))
	)
});

export const actions = {
	answer: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const { values, errors, ...form } = readForm(schema, await event.request.formData());
		const refused = (status: number, error: string) =>
			fail(status, { typed: { id: values.question ?? '', answer: values.answer ?? '', error } });
		if (!form.ok) return refused(400, errors.answer ?? m.error_invalid_form());
		const { question: id, answer: text, back } = form.value;
		const done = await orRefusal(reflections.answer(event.locals.db, organisationId, accountId, { id, text }));
		if (done instanceof AppError) return refused(done.status, done.code === 'conflict' ? m.coaching_answer_twice() : done.message);
		redirect(303, `${localPath(back || resolve('/practice/questions'))}#question-${id}`);
	}
};
