import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { parseBlocks } from '#lib/core/scenario/index.ts';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as plans from '#lib/server/training/plans.ts';
import { progressOf } from '#lib/server/training/progress.ts';
import { readForm } from '#lib/ui/form.ts';
import { draftOf } from './draft.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	const { db } = event.locals;
	const progress = await progressOf(db, organisationId, accountId);
	const written = await plans.plansOf(db, organisationId, accountId);
	return {
		progress,
		plan: written[0]?.text ?? draftOf(progress),
		plans: written.map(({ text, writtenBy, ...plan }) => ({ ...plan, own: writtenBy === accountId, blocks: parseBlocks(text) }))
	};
};

const most = plans.longest;
const schema = v.object({
	plan: v.pipe(
		v.string(),
		v.trim(),
		v.minLength(1, () => m.training_plan_missing()),
		v.maxLength(most, () => m.training_plan_long({ most }))
	)
});

export const actions = {
	plan: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const form = readForm(schema, await event.request.formData());
		if (!form.ok) return fail(400, { typed: form.values.plan ?? '', error: form.errors.plan ?? m.error_invalid_form() });
		await plans.write(event.locals.db, organisationId, accountId, accountId, form.value.plan);
		return { saved: true };
	}
};
