// A course in the making, as the form has it: all of it comes back with each button, so nothing needs a script.
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { helps, paces, type Help, type Pace } from '#lib/core/training/types.ts';
import { m } from '#lib/paraglide/messages.js';

export interface EnteredStep {
	/** company/scenario */
	scenario: string;
	help: Help;
	pace: Pace;
	/** Why it stands here; empty: not said. */
	why?: string;
}

export interface Entered {
	title: string;
	language: Language;
	purpose: string;
	steps: EnteredStep[];
}

export const limits = { title: 120, purpose: 2000, steps: 20, why: 200 };

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

export function readEntered(data: FormData): Entered {
	const all = (name: string) => data.getAll(name).map(text);
	const [chosenHelps, chosenPaces, reasons] = [all('help'), all('pace'), all('why')];
	return {
		title: text(data.get('title')).trim(),
		language: languages.find((one) => one === data.get('language')) ?? 'en',
		purpose: text(data.get('purpose')).replaceAll('\r\n', '\n').trim(),
		steps: all('scenario').map((scenario, i) => ({
			scenario,
			help: helps.find((one) => one === chosenHelps[i]) ?? 'none',
			pace: paces.find((one) => String(one) === chosenPaces[i]) ?? 1,
			why: (reasons[i] ?? '').trim()
		}))
	};
}

/** What a button does to the steps: "up 2", "down 0", "remove 1", "add"; anything else nothing. */
export function arrange(steps: readonly EnteredStep[], deed: string, added: string): EnteredStep[] {
	const [what, place = ''] = deed.split(' ');
	const at = Number(place);
	const step = steps[at];
	const others = steps.filter((_, i) => i !== at);
	if (what === 'add' && added !== '') return [...steps, { scenario: added, help: steps.length === 0 ? 'example' : 'none', pace: 1 }];
	if (step === undefined || place === '') return [...steps];
	if (what === 'remove') return others;
	if (what === 'up' || what === 'down') return others.toSpliced(Math.max(0, what === 'up' ? at - 1 : at + 1), 0, step);
	return [...steps];
}

export type Errors = Partial<Record<'title' | 'purpose' | 'steps', string>>;

/** What keeps it from being saved; empty: nothing. @param known the scenarios that can be practised */
export function errorsOf({ title, purpose, steps }: Entered, known: ReadonlySet<string>): Errors {
	const errors: Errors = {};
	if (title === '') errors.title = m.coaching_make_title_missing();
	if (title.length > limits.title) errors.title = m.coaching_make_long({ most: limits.title });
	if (purpose.length > limits.purpose) errors.purpose = m.coaching_make_long({ most: limits.purpose });
	if (steps.length === 0) errors.steps = m.coaching_make_steps_missing();
	if (steps.length > limits.steps) errors.steps = m.coaching_make_steps_many({ most: limits.steps });
	if (steps.some(({ why = '' }) => why.length > limits.why)) errors.steps = m.coaching_make_why_long({ most: limits.why });
	if (steps.some(({ scenario }) => !known.has(scenario))) errors.steps = m.coaching_assign_gone();
	return errors;
}
