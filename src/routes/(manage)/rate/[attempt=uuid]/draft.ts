// A rating as the page sends it.
import * as v from 'valibot';
import { highestBonus, judged, longest, steps, type RatingDraft } from '#lib/server/ratings.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = (most: number) =>
	v.pipe(
		v.string(),
		v.maxLength(most),
		v.transform((words) => words.replaceAll('\0', '').toWellFormed())
	);

const schema = v.object({
	scores: v.record(v.picklist(judged), v.picklist(steps)),
	autoFail: v.pipe(v.array(v.picklist(['rude', 'leak', 'ignored', 'forbidden'])), v.maxLength(4)),
	bonus: v.pipe(whole, v.maxValue(highestBonus)),
	comments: v.pipe(
		v.array(v.object({ seq: whole, start: whole, end: whole, text: v.pipe(text(longest.comment), v.trim(), v.minLength(1)) })),
		v.maxLength(longest.comments)
	),
	note: text(longest.note)
});

/** Null: this was not made by our page. */
export function readDraft(field: FormDataEntryValue | null): RatingDraft | null {
	try {
		const parsed = v.safeParse(schema, JSON.parse(String(field)));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
