import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as comments from '#lib/server/training/comments.ts';
import { practice } from '#lib/server/training/person.ts';
import { readForm } from '#lib/ui/form.ts';
import { ask } from '../ask.ts';

export const load = async (event) => {
	const viewer = requireAction(event, 'see-practice');
	const { account, attempt } = event.params;
	return { ...(await practice(event.locals.db, viewer, account, attempt)), account, isSelf: account === viewer.accountId };
};

const place = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
const most = comments.longest;
const schema = v.object({
	seq: place,
	start: place,
	end: place,
	text: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.coaching_comment_missing()),
		v.maxLength(most, () => m.coaching_make_long({ most }))
	)
});

export const actions = {
	ask: (event) => ask(event, event.params.account),
	comment: async (event) => {
		const viewer = requireAction(event, 'see-practice');
		const { values, errors, ...form } = readForm(schema, await event.request.formData());
		const refused = (status: number, error: string) =>
			fail(status, { typed: { seq: values.seq, start: values.start, end: values.end, text: values.text, error } });
		if (!form.ok) return refused(400, errors.text ?? m.error_invalid_form());
		if (form.value.end <= form.value.start) return refused(400, m.coaching_comment_span());
		const done = await orRefusal(comments.write(event.locals.db, viewer, event.params.attempt, form.value));
		if (!(done instanceof AppError)) return { commented: form.value.seq };
		return refused(done.status, done.code === 'conflict' ? m.coaching_comment_many() : done.message);
	}
};
