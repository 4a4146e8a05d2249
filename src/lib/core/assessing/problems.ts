// What keeps a draft from being published, each at its field.
import { unevenChoice } from '../choice.ts';
import { limits, type Draft, type DraftTask } from './draft.ts';

export type ProblemCode =
	| 'title-missing'
	| 'title-long'
	| 'about-long'
	| 'pass-mark-wrong'
	| 'tasks-missing'
	| 'tasks-many'
	| 'weights-zero'
	| 'choice-uneven'
	| 'weight-wrong'
	| 'rest-wrong'
	| 'note-long'
	| 'choice-single'
	| 'scenario-gone'
	| 'scenario-twice';

export type Field = 'title' | 'about' | 'passMark' | 'tasks' | 'scenario' | 'weight' | 'choice' | 'note' | 'rest';

/** `task`: its place, from 0; null: it concerns the whole. */
export interface Problem {
	code: ProblemCode;
	field: Field;
	task: number | null;
}

const isWhole = (value: number | null, most: number): boolean => value !== null && Number.isInteger(value) && value >= 0 && value <= most;

/** In the order of the form; empty: it can be published. `known`: scenarios that exist in the draft's language. */
export function problemsOf(draft: Draft, known: ReadonlySet<string>): Problem[] {
	const whole = ([wrong, field, code]: [boolean, Field, ProblemCode]): Problem[] => (wrong ? [{ code, field, task: null }] : []);
	const { title, about, tasks, passMark } = draft;
	const rules: [boolean, Field, ProblemCode][] = [
		[title.trim() === '', 'title', 'title-missing'],
		[title.length > limits.title, 'title', 'title-long'],
		[about.length > limits.about, 'about', 'about-long'],
		[tasks.length === 0, 'tasks', 'tasks-missing'],
		[tasks.length > limits.tasks, 'tasks', 'tasks-many'],
		[tasks.length > 0 && tasks.every(({ weight }) => weight === 0), 'tasks', 'weights-zero'],
		[unevenChoice(tasks.map(({ weight, choice }) => ({ weight: weight ?? -1, choice }))), 'tasks', 'choice-uneven'],
		[!isWhole(passMark, limits.passMark), 'passMark', 'pass-mark-wrong']
	];
	return [...rules.flatMap(whole), ...tasks.flatMap((_, i) => problemsOfTask(tasks, i, known))];
}

function problemsOfTask(tasks: readonly DraftTask[], place: number, known: ReadonlySet<string>): Problem[] {
	const { scenario, weight, choice, note, rest } = tasks[place]!;
	const rules: [boolean, Field, ProblemCode][] = [
		[!known.has(scenario), 'scenario', 'scenario-gone'],
		[tasks.findIndex((other) => other.scenario === scenario) < place, 'scenario', 'scenario-twice'],
		[!isWhole(weight, limits.weight), 'weight', 'weight-wrong'],
		[choice !== null && tasks.filter((other) => other.choice === choice).length < 2, 'choice', 'choice-single'],
		[note.length > limits.note, 'note', 'note-long'],
		[!isWhole(rest, limits.rest), 'rest', 'rest-wrong']
	];
	return rules.flatMap(([wrong, field, code]) => (wrong ? [{ code, field, task: place }] : []));
}
