import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as organisations from '#lib/server/organisations.ts';
import { readForm } from '#lib/ui/form.ts';

const { shortest, longest } = organisations.retention;

export const load = async (event) => {
	const { organisationId } = requireAction(event, 'administer');
	return { settings: await organisations.settings(event.locals.db, organisationId), timeZones: organisations.timeZones, shortest, longest };
};

const wrongDays = () => m.organisation_retention_wrong({ shortest, longest });
const schema = v.object({
	name: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.organisation_name_missing()),
		v.maxLength(120, () => m.organisation_name_long())
	),
	language: v.picklist(['en', 'cs']),
	timeZone: v.picklist(organisations.timeZones),
	retention: v.pipe(
		v.string(),
		v.trim(),
		v.regex(/^\d{1,4}$/, wrongDays),
		v.transform(Number),
		v.minValue(shortest, wrongDays),
		v.maxValue(longest, wrongDays)
	)
});

export const actions = {
	default: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'administer');
		const read = readForm(schema, await event.request.formData());
		const { values, errors } = read;
		if (!read.ok) return fail(400, { values, errors });
		const { retention: retentionDays, ...rest } = read.value;
		await organisations.change(event.locals.db, organisationId, accountId, { ...rest, retentionDays });
		return { values, errors, saved: true };
	}
};
