// What a course must be before it is kept or given.
import type { Language } from '../../core/scenario/types.ts';
import type { CourseStep } from '../db/schema/training.ts';
import { AppError } from '../errors.ts';
import * as scenarios from '../scenarios.ts';

export interface NewCourse {
	title: string;
	language: Language;
	/** Markdown */
	purpose: string;
	steps: CourseStep[];
}

/** What is stored of a course. @throws AppError invalid-form, not-found */
export async function checked({ title, language, purpose, steps }: NewCourse): Promise<NewCourse> {
	if (title.trim() === '' || steps.length === 0) throw new AppError('invalid-form');
	for (const step of steps) if (!(await scenarios.edition(step.scenario, language))) throw new AppError('not-found');
	return { title: title.trim(), language, purpose, steps: steps.map(plainStep) };
}

/** What is kept of a step; a reason that is empty is none. */
export const plainStep = ({ scenario, help, pace, why = '' }: CourseStep): CourseStep => ({
	...{ scenario, help, pace },
	...(why.trim() === '' ? {} : { why: why.trim() })
});

/** What somebody says to whom they give a course stands before its purpose, as a quotation: the course's own words stay as they are. */
export const inOwnWords = (course: NewCourse, words: string): NewCourse => {
	const quotation = words.trim().replace(/^/gm, '> ');
	return words.trim() === '' ? course : { ...course, purpose: `${quotation}\n\n${course.purpose}`.trim() };
};
