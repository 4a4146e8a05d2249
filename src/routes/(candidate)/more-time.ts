// How much more time somebody asks for, by the names of the form and in words.
import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { m } from '#lib/paraglide/messages.js';
import * as accommodations from '#lib/server/accommodations.ts';
import { readForm } from '#lib/ui/form.ts';

const schema = v.object({
	factor: v.pipe(
		v.picklist(accommodations.factors.map(String), () => m.sitting_more_missing()),
		v.transform((chosen) => accommodations.factors.find((factor) => String(factor) === chosen)!)
	),
	note: v.pipe(
		v.string(),
		v.trim(),
		v.maxLength(accommodations.longestNote, () => m.sitting_more_note_long({ most: accommodations.longestNote }))
	)
});

/** Keeps the request of a sent form, or says what is wrong with it. @throws AppError conflict */
export async function askFor({ locals, request }: RequestEvent, whose: accommodations.Whose) {
	const form = readForm(schema, await request.formData());
	if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
	await accommodations.ask(locals.db, whose, form.value);
	return { sent: true };
}
