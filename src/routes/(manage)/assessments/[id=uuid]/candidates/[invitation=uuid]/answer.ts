import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import type { Member } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as remarks from '#lib/server/remarks.ts';
import { readForm } from '#lib/ui/form.ts';

const schema = v.object({
	remark: v.pipe(v.string(), v.uuid()),
	answer: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.result_remark_empty()),
		v.maxLength(remarks.longestRemark, () => m.result_remark_long({ most: remarks.longestRemark }))
	)
});

/** Answers one remark of this invitation, or says why not. */
export async function answerRemark({ locals, request }: RequestEvent, { organisationId, accountId }: Member, invitationId: string) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
	const { remark: id, answer: text } = form.value;
	const done = await orRefusal(remarks.answer(locals.db, organisationId, accountId, { invitationId, id, text }));
	return done instanceof AppError ? fail(done.status, { unanswered: m.result_remark_answered_before() }) : { answered: true };
}
