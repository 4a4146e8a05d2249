// A course's file: `courses/<id>.<language>.md`, front matter and what the course is good for.
import { isCourse } from '../scenario/1-parse/library.ts';
import type { InputFile } from '../scenario/1-parse/library.ts';
import { withinLimits } from '../scenario/1-parse/limits.ts';
import { readFrontMatter } from '../scenario/1-parse/front-matter.ts';
import type { Fields } from '../scenario/1-parse/front-matter.ts';
import { excerpt, listed, reportTo } from '../scenario/1-parse/report.ts';
import type { Report } from '../scenario/1-parse/report.ts';
import { languages } from '../scenario/types.ts';
import type { Diagnostic } from '../scenario/types.ts';
import { helps, paces } from './types.ts';
import type { Course, Pace, Step } from './types.ts';

export { isCourse };

const top = { line: 1, column: 1 };
const day = 24 * 60; // minutes

/** A scenario that a course may name. */
export interface Known {
	/** company/scenario */
	id: string;
	language: string;
}

/**
 * Courses that have no error, in the order of their files, and everything there is to say about the others. What is no course is left out.
 * @param known the scenarios that can be played
 */
export function compileCourses(files: readonly InputFile[], known: readonly Known[]): { courses: Course[]; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const sorted = files.filter(({ path }) => isCourse(path)).toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	const courses = sorted.flatMap((file) => {
		const found: Diagnostic[] = [];
		const course = readCourse(file, known, reportTo(found, file.path));
		diagnostics.push(...found);
		return course && found.every(({ severity }) => severity === 'warning') ? [course] : [];
	});
	return { courses, diagnostics };
}

function readCourse({ path, text: raw }: InputFile, known: readonly Known[], report: Report): Course | null {
	const [, id = '', ending] = /^courses\/([a-z0-9-]+)\.([a-z]+)\.md$/.exec(path) ?? [];
	const language = languages.find((one) => one === ending);
	if (!language) {
		report(top, 'unknown-file');
		return null;
	}
	const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (!withinLimits(text, report)) return null;
	const { fields, body } = readFrontMatter(text, report);
	const playable = known.filter((one) => one.language === language).map((one) => one.id);
	const course: Course = {
		id,
		language,
		title: fields.text('title'),
		minutes: fields.number('minutes', { min: 1, max: day, decimals: 0 }),
		for: fields.choice('for', ['practice', 'interview'] as const),
		steps: fields.each('steps').map((step) => readStep(step, playable, report)),
		purpose: body.trim()
	};
	if (fields.has('steps') && course.steps.length === 0) report(fields.spot('steps'), 'empty-text', { name: 'steps' });
	if (course.purpose === '') report(top, 'empty-text', { name: 'purpose' });
	fields.close();
	return course;
}

function readStep(fields: Fields, playable: readonly string[], report: Report): Step {
	const scenario = fields.text('scenario');
	const company = playable.filter((id) => id.split('/')[0] === scenario.split('/')[0]);
	if (scenario !== '' && !playable.includes(scenario))
		report(fields.spot('scenario'), 'unknown-scenario', {
			name: excerpt(scenario),
			known: listed(company.length > 0 ? company : playable)
		});
	const step = {
		scenario,
		help: fields.choice('help', helps, 'none'),
		pace: Number(fields.choice('pace', paces.map(String), '1')) as Pace,
		weight: fields.number('weight', { min: 0, max: 100, decimals: 0 }, 1),
		rest: fields.number('rest', { min: 0, max: 60, decimals: 0 }, 0),
		why: fields.text('why', '')
	};
	fields.close();
	return step;
}
