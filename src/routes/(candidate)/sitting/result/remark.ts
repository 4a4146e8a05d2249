import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { AppError } from '#lib/server/errors.ts';
import { orRefusal } from '#lib/server/refusal.ts';
import * as remarks from '#lib/server/remarks.ts';
import type { Pass } from '#lib/server/sittings.ts';
import * as sittings from '#lib/server/sittings.ts';
import { readForm } from '#lib/ui/form.ts';

const schema = v.object({
	kind: v.picklist(remarks.kinds),
	text: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.result_remark_empty()),
		v.maxLength(remarks.longestRemark, () => m.result_remark_long({ most: remarks.longestRemark }))
	)
});

/** Keeps what the candidate wrote, or says what is wrong with it. */
export async function addRemark({ locals, request }: RequestEvent, pass: Pass) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
	const { organisationId, invitationId } = await sittings.overview(locals.db, pass);
	const done = await orRefusal(remarks.add(locals.db, organisationId, invitationId, form.value));
	return done instanceof AppError ? fail(done.status, { values: form.values, refused: m.result_remark_refused() }) : { sent: true };
}
