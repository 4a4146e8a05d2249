// Courses as files: what is read, and that a broken one stays alone. Messages with their places: tests/samples/courses.
import { describe, expect, it } from 'vitest';
import { compileCourses } from '#lib/core/training/index.ts';

const known = [
	{ id: 'lumo/broken-lamp', language: 'en' },
	{ id: 'lumo/broken-lamp', language: 'cs' },
	{ id: 'lumo/dark-hall', language: 'en' }
];
const file = (steps: string, front = 'title: First\nminutes: 20\nfor: practice\n') => `---\n${front}steps:\n${steps}\n---\nFor *all*.\n`;

describe('a course', () => {
	it('has what its file says, and what is usual where the file says nothing', () => {
		const text = file(
			'  - { scenario: lumo/broken-lamp, help: example, pace: 1.5, weight: 2, rest: 5, why: Begin here. }\n  - scenario: lumo/dark-hall'
		);
		expect(compileCourses([{ path: 'courses/first.en.md', text }], known)).toEqual({
			courses: [
				{
					id: 'first',
					language: 'en',
					title: 'First',
					minutes: 20,
					for: 'practice',
					purpose: 'For *all*.',
					steps: [
						{ scenario: 'lumo/broken-lamp', help: 'example', pace: 1.5, weight: 2, rest: 5, why: 'Begin here.' },
						{ scenario: 'lumo/dark-hall', help: 'none', pace: 1, weight: 1, rest: 0, why: '' }
					]
				}
			],
			diagnostics: []
		});
	});

	it('is left out with an error, and takes no other course with it', () => {
		const files = [
			{ path: 'courses/second.en.md', text: file('  - scenario: lumo/broken-lamp') },
			{ path: 'courses/first.cs.md', text: file('  - scenario: lumo/dark-hall') }, // there is no Czech one
			{ path: 'lumo/broken-lamp.en.md', text: 'a scenario' }
		];
		const { courses, diagnostics } = compileCourses(files, known);
		expect(courses.map(({ id, language }) => `${id}.${language}`)).toEqual(['second.en']);
		expect(diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(['courses/first.cs.md:6 unknown-scenario']);
	});

	it.each([
		['a step that is no map', '  - lumo/broken-lamp', 'wrong-value'],
		['a step that is a reference', '  - &a { scenario: lumo/broken-lamp }\n  - *a', 'yaml-alias'],
		['no front matter that can be read', '  - { scenario: [', 'bad-yaml'],
		['half a minute of rest', '  - { scenario: lumo/broken-lamp, rest: 0.5 }', 'wrong-value'],
		['a pace that nobody offers', '  - { scenario: lumo/broken-lamp, pace: 1.25 }', 'wrong-value']
	])('with %s says so', (_, steps, code) => {
		const { courses, diagnostics } = compileCourses([{ path: 'courses/first.en.md', text: file(steps) }], known);
		expect(courses).toEqual([]);
		expect(diagnostics.map((one) => one.code)).toContain(code);
	});
});
