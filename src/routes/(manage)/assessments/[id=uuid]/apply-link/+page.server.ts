import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import * as applyLinks from '#lib/server/apply-links.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import { mails, originOf } from '#lib/server/mailing.ts';
import { readForm } from '#lib/ui/form.ts';
import { dayField, endOfDay } from '#lib/ui/day.ts';
import { overview } from '../overview.ts';

const month = 30 * 86_400_000;

const schema = (timeZone: string) =>
	v.object({
		places: v.pipe(
			v.string(),
			v.trim(),
			v.regex(/^\d{1,5}$/, () => m.inviting_door_places_wrong({ most: applyLinks.most.places })),
			v.transform(Number),
			v.minValue(1, () => m.inviting_door_places_wrong({ most: applyLinks.most.places })),
			v.maxValue(applyLinks.most.places, () => m.inviting_door_places_wrong({ most: applyLinks.most.places }))
		),
		until: v.pipe(
			v.string(),
			v.check(
				(day) => endOfDay(day, timeZone) !== null,
				() => m.inviting_day_wrong()
			)
		)
	});

export const load = async (event) => {
	const { organisationId, timeZone } = requireAction(event, 'assess');
	const { title, language, status } = await overview(event.locals.db, organisationId, event.params.id);
	const links = await applyLinks.ofAssessment(event.locals.db, organisationId, event.params.id);
	return {
		title,
		language,
		closed: status === 'closed',
		mails,
		until: dayField(new Date(Date.now() + month), timeZone),
		most: applyLinks.most.places,
		links: links.map((link) => ({ ...link, url: `${originOf(event.url)}/apply/${link.id}` }))
	};
};

export const actions = {
	make: async (event) => {
		const { organisationId, accountId, timeZone } = requireAction(event, 'assess');
		const read = readForm(schema(timeZone), await event.request.formData());
		if (!read.ok) return fail(400, { values: read.values, errors: read.errors });
		const { places, until } = read.value;
		const expiresAt = endOfDay(until, timeZone);
		if (!expiresAt) throw new AppError('invalid-form');
		await applyLinks.make(event.locals.db, organisationId, accountId, event.params.id, { places, expiresAt });
		return { made: true };
	},
	close: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'assess');
		const link = String((await event.request.formData()).get('link') ?? '');
		await applyLinks.close(event.locals.db, organisationId, accountId, event.params.id, link);
		return { closed: true };
	}
};
