// An assessment that is being built: what a manager has entered so far. Anything may still be missing or wrong.
import type { Critical, Language } from '../scenario/types.ts';

export interface DraftTask {
	/** company/scenario; in the draft's language, if there is such an edition. */
	scenario: string;
	/** Null: no number. */
	weight: number | null;
	/** Those of the same number are alternatives; null: everybody has it. */
	choice: number | null;
	/** Why this task: what of the job it shows. */
	note: string;
	/** Minutes of rest offered after it; null: no number. */
	rest: number | null;
}

export interface Draft {
	title: string;
	language: Language;
	/** What the candidate reads about the job. */
	about: string;
	/** 0–100; null: no number. */
	passMark: number | null;
	feedback: 'full' | 'scores' | 'none';
	/** Which criticals fail a candidate; null: all of them. */
	criticals: Critical[] | null;
	/** Its scenarios are not offered for practice while it is open. */
	withheld: boolean;
	tasks: DraftTask[];
}

export const feedbacks = ['full', 'scores', 'none'] as const satisfies readonly Draft['feedback'][];
/** Numbers of the choices that there may be. */
export const choices = [1, 2, 3] as const;
/** Characters, points, minutes, tasks. */
export const limits = { title: 120, about: 2000, note: 300, weight: 100, passMark: 100, rest: 60, tasks: 20 } as const;

export const emptyDraft = (language: Language): Draft => ({
	title: '',
	language,
	about: '',
	passMark: 60,
	feedback: 'full',
	criticals: null,
	withheld: false,
	tasks: []
});

/** A ready one: what its author wrote about each step is why it is there. */
export const draftFrom = ({ title, language, steps }: Ready): Draft => ({
	...emptyDraft(language),
	title,
	tasks: steps.map(({ scenario, weight, rest, why }) => ({ scenario, weight, rest, note: why, choice: null }))
});

/** What is read of a course for interviews. */
export interface Ready {
	title: string;
	language: Language;
	steps: readonly { scenario: string; weight: number; rest: number; why: string }[];
}

/** Something done to the order of tasks: by the place of one (from 0), or by the name of a scenario. */
export type Deed = { kind: 'up' | 'down' | 'remove'; place: number } | { kind: 'add'; scenario: string };

/** `up:1`, `add:parcelio/late-parcel`: as a button sends it. Null: nothing of the kind. */
export function parseDeed(text: string): Deed | null {
	const [, kind, of = ''] = /^(up|down|remove|add):(.+)$/.exec(text) ?? [];
	if (kind === 'add') return { kind, scenario: of };
	if ((kind === 'up' || kind === 'down' || kind === 'remove') && /^\d{1,3}$/.test(of)) return { kind, place: Number(of) };
	return null;
}

/** The tasks after it; the same where it means nothing (the first one up, what is not there). */
export function changed(tasks: readonly DraftTask[], deed: Deed): DraftTask[] {
	if (deed.kind === 'add') return [...tasks, { scenario: deed.scenario, weight: 1, choice: null, note: '', rest: 0 }];
	const { place, kind } = deed;
	if (kind === 'remove') return tasks.filter((_, i) => i !== place);
	const other = kind === 'up' ? place - 1 : place + 1;
	const [here, there] = [tasks[place], tasks[other]];
	return here && there ? tasks.with(place, there).with(other, here) : [...tasks];
}
