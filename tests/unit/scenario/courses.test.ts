// The shipped courses: that they can be taken, in both languages alike, and in the time that they name.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/lib/core/training/types.ts';
import { readLibrary } from '../../../src/lib/server/library.ts';

const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const { scenarios, courses, diagnostics } = await readLibrary(folder);
const limits = new Map(scenarios.map(({ scenario: { id, clock } }) => [id, clock.limit / 60_000]));

/** All limits and rests, minutes; without a clock a practice takes about as long as with it. */
const longest = ({ steps }: Course): number =>
	steps.reduce((sum, { scenario, pace, rest }) => sum + (limits.get(scenario) ?? 0) * (pace || 1) + rest, 0);

/** What must not depend on the language. */
const bones = ({ id, minutes, for: use, steps }: Course) => ({ id, minutes, use, steps: steps.map((step) => ({ ...step, why: '' })) });

const english = courses.filter(({ language }) => language === 'en');
const czech = courses.filter(({ language }) => language === 'cs');

describe('the shipped courses', () => {
	it('have nothing wrong with them', () => expect(diagnostics).toEqual([]));

	it('are these, in English and in Czech', () => {
		const practice = [
			'at-bramblelink',
			'at-hostwell',
			'at-lindenfield',
			'at-parcelio',
			'at-tandria',
			'calm-voice',
			'first-hour',
			'hard-day'
		];
		const interviews = ['interview-30', 'interview-letters', 'interview-site-support'];
		for (const edition of [english, czech]) {
			const ids = (use: Course['for']) => edition.filter((course) => course.for === use).map(({ id }) => id);
			expect([ids('practice'), ids('interview')]).toEqual([practice, interviews]);
		}
	});

	it('are the same in both languages but for the words', () => expect(czech.map(bones)).toEqual(english.map(bones)));

	it.each(courses.map((course) => ({ name: `${course.id}.${course.language}`, course })))(
		'$name says why each step is there',
		({ course }) => {
			for (const { why } of course.steps) expect(why).toMatch(/^\p{Lu}.{30,160}[.?]$/u);
		}
	);

	it.each(english)('$id takes the time that it names', (course) => {
		const most = longest(course);
		// Whoever is hired by it may need each minute; whoever practises mostly needs two thirds.
		expect(course.minutes).toBeGreaterThanOrEqual(course.for === 'interview' ? most : most / 2);
		expect(course.minutes).toBeLessThanOrEqual(course.for === 'interview' ? most + 5 : most);
	});

	it.each(['bramblelink', 'hostwell', 'lindenfield', 'parcelio', 'tandria'])('%s has one that stays with it', (company) => {
		const course = english.find(({ id }) => id === `at-${company}`);
		expect(course?.steps.map(({ scenario }) => scenario.split('/')[0])).toEqual(course?.steps.map(() => company));
	});
});
