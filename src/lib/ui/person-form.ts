// A person by name and e-mail, as somebody else or they themselves write them down.
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';

/** @param missing what is said where there is no name */
export const personSchema = (missing: () => string) =>
	v.object({
		name: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty(missing),
			v.maxLength(120, () => m.manage_invite_name_long())
		),
		email: v.pipe(
			v.string(),
			v.trim(),
			v.maxLength(254, () => m.manage_invite_email_wrong()),
			v.email(() => m.manage_invite_email_wrong())
		)
	});
