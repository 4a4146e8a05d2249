// What is still missing, in the reader's words.
import { limits } from '#lib/core/assessing/draft.ts';
import type { Field, Problem, ProblemCode } from '#lib/core/assessing/problems.ts';
import { m } from '#lib/paraglide/messages.js';

const sentences: Record<ProblemCode, () => string> = {
	'title-missing': m.manage_new_title_missing,
	'title-long': () => m.manage_new_title_long({ most: limits.title }),
	'about-long': () => m.assessing_problem_about_long({ most: limits.about }),
	'pass-mark-wrong': () => m.manage_new_pass_mark_wrong({ most: limits.passMark }),
	'tasks-missing': m.manage_new_tasks_missing,
	'tasks-many': () => m.assessing_problem_tasks_many({ most: limits.tasks }),
	'weights-zero': m.manage_new_weights_zero,
	'choice-uneven': m.manage_new_choice_uneven,
	'weight-wrong': () => m.manage_new_weight_wrong({ most: limits.weight }),
	'rest-wrong': () => m.assessing_problem_rest_wrong({ most: limits.rest }),
	'note-long': () => m.assessing_problem_note_long({ most: limits.note }),
	'choice-single': m.manage_new_choice_single,
	'scenario-gone': m.assessing_problem_scenario_gone,
	'scenario-twice': m.assessing_problem_scenario_twice
};

export const sentenceOf = ({ code }: Problem): string => sentences[code]();

/** In a list, where the field does not stand beside it. */
export const listed = (problem: Problem): string =>
	problem.task === null ? sentenceOf(problem) : m.assessing_problem_task({ number: problem.task + 1, problem: sentenceOf(problem) });

/** The id of the field that a problem concerns. */
export const idOf = (field: Field, task: number | null): string => (task === null ? field : `${field}-${task}`);
