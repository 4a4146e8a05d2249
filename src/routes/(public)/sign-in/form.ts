import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';

export const form = v.object({
	email: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(() => m.public_email_missing()),
		v.email(() => m.public_email_wrong())
	),
	_password: v.pipe(
		v.string(),
		v.nonEmpty(() => m.public_password_missing())
	),
	_code: v.pipe(v.string(), v.maxLength(40))
});
