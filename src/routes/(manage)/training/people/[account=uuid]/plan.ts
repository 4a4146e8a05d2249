import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as plans from '#lib/server/training/plans.ts';
import { readForm } from '#lib/ui/form.ts';

const most = plans.longest;
const schema = v.object({
	plan: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.coaching_person_plan_missing()),
		v.maxLength(most, () => m.coaching_make_long({ most }))
	)
});

/** Adds a version of somebody's development plan. */
export async function writePlan(event: RequestEvent, account: string) {
	const { organisationId, accountId } = requireAction(event, 'see-practice');
	const { values, ...form } = readForm(schema, await event.request.formData());
	if (!form.ok) return fail(400, { plan: values.plan ?? '', planRefused: form.errors.plan ?? m.error_invalid_form() });
	await plans.write(event.locals.db, organisationId, accountId, account, form.value.plan);
	return { planned: true };
}
