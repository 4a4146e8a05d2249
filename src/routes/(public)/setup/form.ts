import * as v from 'valibot';
import { languages } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { timeZones } from '#lib/server/organisations.ts';

const text = (missing: () => string) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(missing),
		v.maxLength(200, () => m.public_too_long())
	);

/** `shortest` and `longest` password in characters, as the server demands it. */
export const form = (shortest: number, longest: number) =>
	v.object({
		_code: text(() => m.public_setup_code_missing()),
		organisation: text(() => m.public_organisation_missing()),
		language: v.picklist(languages, () => m.public_language_missing()),
		/** Empty: the browser did not say. */
		timeZone: v.fallback(v.picklist(['', ...timeZones]), ''),
		name: text(() => m.public_name_missing()),
		email: v.pipe(
			text(() => m.public_email_missing()),
			v.email(() => m.public_email_wrong())
		),
		_password: v.pipe(
			v.string(),
			v.minLength(shortest, () => m.public_password_short({ count: shortest })),
			v.maxLength(longest, () => m.public_too_long())
		)
	});
