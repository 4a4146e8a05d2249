// Skills of the scenarios that the product ships, and what a practice shows of a skill.
import { describe, expect, it } from 'vitest';
import { skillsOf, scoreOf, skills } from '#lib/core/training/index.ts';
import type { Skill } from '#lib/core/training/index.ts';
import { languages } from '#lib/core/scenario/types.ts';
import { readLibrary } from '#lib/server/library.ts';

const { scenarios } = await readLibrary('scenarios');

describe.each(languages)('the library in %s', (language) => {
	const all = scenarios.flatMap(({ scenario }) => (scenario.language === language ? [scenario] : []));

	it.each(skills)('trains %s with three scenarios or more', (skill) => {
		const training = all.filter((scenario) => scenario.kind !== 'questionnaire' && skillsOf(scenario).includes(skill));
		expect(training.length).toBeGreaterThanOrEqual(3);
	});

	it('has no scenario that trains nothing', () => {
		expect(all.filter((scenario) => skillsOf(scenario).length === 0).map(({ id }) => id)).toEqual([]);
	});
});

it.each<[string, Skill[]]>([
	['hostwell/site-down', ['calming', 'diagnosing']],
	['hostwell/journalist', ['refusing', 'confidentiality']],
	['bramblelink/first-fifty', ['calming', 'refusing', 'letters', 'advising']],
	['bramblelink/tuesday-run', ['queue', 'letters']],
	['parcelio/shop-page', ['advising']],
	['lindenfield/ty-a-vy', ['diagnosing', 'register', 'advising']]
])('%s trains %j', (id, expected) => {
	expect(skillsOf(scenarios.find(({ scenario }) => scenario.id === id)!.scenario)).toEqual(expected);
});

describe('what a practice shows of a skill', () => {
	it.each([
		['the mean of its own criteria', 'calming', { politeness: 81, composure: 60, speed: 0 }, [], 71],
		['those of them that were measured', 'calming', { politeness: 80 }, [], 80],
		['the total where none was', 'promises', { politeness: 80 }, [], 50],
		['nothing with a critical of its own', 'confidentiality', { accuracy: 90 }, ['leak'], 0],
		['as much as before with the critical of another', 'diagnosing', { accuracy: 90 }, ['leak'], 90]
	] as const)('is %s', (_, skill, criteria, criticals, expected) => {
		expect(scoreOf(skill, { total: 50, criteria, criticals })).toBe(expected);
	});
});
