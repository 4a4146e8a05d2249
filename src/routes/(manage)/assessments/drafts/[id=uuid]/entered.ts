// A draft as a form sends it: one field for each thing, and one row of fields for each task, in order.
import { emptyDraft, feedbacks, type Draft, type DraftTask } from '#lib/core/assessing/draft.ts';
import { allCriticals } from '#lib/core/assessing/passing.ts';
import type { Language } from '#lib/core/scenario/types.ts';
import { isLocale } from '#lib/paraglide/runtime.js';

/** What cannot be a number is none. */
const numberOf = (text: string): number | null => (text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text));

/** What the database cannot store is replaced, and more than a page of text is cut. */
const textOf = (value: FormDataEntryValue | null | undefined): string =>
	typeof value === 'string' ? value.slice(0, 10_000).replaceAll('\0', '\ufffd').replaceAll('\r\n', '\n').toWellFormed() : '';

export function readEntered(form: FormData, otherwise: Language): Draft {
	const language = form.get('language');
	const criticals = allCriticals.filter((one) => form.getAll('critical').includes(one));
	return {
		...emptyDraft(isLocale(language) ? language : otherwise),
		title: textOf(form.get('title')),
		about: textOf(form.get('about')),
		passMark: numberOf(textOf(form.get('passMark'))),
		feedback: feedbacks.find((one) => one === form.get('feedback')) ?? 'full',
		criticals: criticals.length === allCriticals.length ? null : criticals,
		withheld: form.get('withheld') === 'yes',
		tasks: readTasks(form)
	};
}

function readTasks(form: FormData): DraftTask[] {
	const column = (name: string) => form.getAll(name).map(textOf);
	const [weights, choices, notes, rests] = [column('weight'), column('choice'), column('note'), column('rest')];
	return column('scenario').map((scenario, i) => ({
		scenario,
		weight: numberOf(weights[i] ?? ''),
		choice: numberOf(choices[i] ?? ''),
		note: notes[i] ?? '',
		rest: numberOf(rests[i] ?? '')
	}));
}
