import { describe, expect, it } from 'vitest';
import { changed, draftFrom, emptyDraft, parseDeed, type Draft, type DraftTask } from '../../../src/lib/core/assessing/draft.ts';
import { failingOf, passes } from '../../../src/lib/core/assessing/passing.ts';
import { problemsOf } from '../../../src/lib/core/assessing/problems.ts';
import { versionsOf } from '../../../src/lib/core/assessing/versions.ts';
import { readEntered } from '../../../src/routes/(manage)/assessments/drafts/[id=uuid]/entered.ts';
import { fits, wantedOf } from '../../../src/routes/(manage)/assessments/drafts/[id=uuid]/wanted.ts';

const task = (scenario: string, more: Partial<DraftTask> = {}): DraftTask => ({
	scenario,
	weight: 1,
	choice: null,
	note: '',
	rest: 0,
	...more
});
const [parcel, site, page] = ['parcelio/late-parcel', 'hostwell/site-down', 'parcelio/shop-page'] as const;
const known = new Set<string>([parcel, site, page]);
const good: Draft = { ...emptyDraft('en'), title: 'Support, spring', tasks: [task(parcel, { weight: 2 }), task(site)] };

describe('a draft', () => {
	it('can be published when nothing is missing, and one task may count alone', () => {
		expect(problemsOf(good, known)).toEqual([]);
		expect(problemsOf({ ...good, tasks: [task(parcel, { weight: 0 }), task(site)] }, known)).toEqual([]);
		const choice = [task(parcel, { choice: 1 }), task(site, { choice: 1 })];
		expect(problemsOf({ ...good, tasks: choice }, known)).toEqual([]);
	});

	it.each<[string, Partial<Draft>, string[]]>([
		['no title', { title: '  ' }, ['title: title-missing']],
		['a title that is too long', { title: 'x'.repeat(121) }, ['title: title-long']],
		['too much about the job', { about: 'x'.repeat(2001) }, ['about: about-long']],
		['no task', { tasks: [] }, ['tasks: tasks-missing']],
		['weights that are all zero', { tasks: [task(parcel, { weight: 0 })] }, ['tasks: weights-zero']],
		['a weight that is missing', { tasks: [task(parcel), task(site, { weight: null })] }, ['weight 1: weight-wrong']],
		['a weight above 100', { tasks: [task(parcel, { weight: 101 })] }, ['weight 0: weight-wrong']],
		['half a weight', { tasks: [task(parcel, { weight: 1.5 })] }, ['weight 0: weight-wrong']],
		['a choice of one', { tasks: [task(parcel, { choice: 1 }), task(site)] }, ['choice 0: choice-single']],
		[
			'a choice of which each weighs something else',
			{ tasks: [task(parcel, { choice: 1, weight: 2 }), task(site, { choice: 1 })] },
			['tasks: choice-uneven']
		],
		['the same scenario twice', { tasks: [task(parcel), task(parcel)] }, ['scenario 1: scenario-twice']],
		['a scenario that is gone', { tasks: [task('parcelio/gone')] }, ['scenario 0: scenario-gone']],
		['a long rest', { tasks: [task(parcel, { rest: 61 }), task(site)] }, ['rest 0: rest-wrong']],
		['a long note', { tasks: [task(parcel, { note: 'x'.repeat(301) })] }, ['note 0: note-long']],
		['a pass mark above 100', { passMark: 101 }, ['passMark: pass-mark-wrong']],
		['no pass mark', { passMark: null }, ['passMark: pass-mark-wrong']]
	])('with %s is not published, and says so at the field', (_, change, expected) => {
		const found = problemsOf({ ...good, ...change }, known).map(
			({ field, task: place, code }) => `${field}${place === null ? '' : ` ${place}`}: ${code}`
		);
		expect(found).toEqual(expected);
	});

	it.each<[string, string[]]>([
		['up:1', [site, parcel, page]],
		['up:0', [parcel, site, page]],
		['down:1', [parcel, page, site]],
		['down:2', [parcel, site, page]],
		['remove:1', [parcel, page]],
		['remove:9', [parcel, site, page]],
		['add:hostwell/journalist', [parcel, site, page, 'hostwell/journalist']]
	])('after %s has its tasks in the order %j', (button, expected) => {
		const tasks = [task(parcel), task(site), task(page)];
		expect(changed(tasks, parseDeed(button)!).map(({ scenario }) => scenario)).toEqual(expected);
	});

	it.each(['', 'up:', 'up:x', 'sideways:1', 'overwrite'])('is not moved by %j', (button) => expect(parseDeed(button)).toBeNull());

	it('begins as a ready one is, and says why each task stands there', () => {
		const steps = [{ scenario: parcel, weight: 3, rest: 5, why: 'Everybody meets it.' }];
		const { title, tasks } = draftFrom({ title: 'First line', language: 'en', steps });
		expect([title, tasks]).toEqual(['First line', [task(parcel, { weight: 3, rest: 5, note: 'Everybody meets it.' })]]);
	});

	it('comes back from a sent form, row by row; what is no number is none', () => {
		const form = new FormData();
		const fields: [string, string][] = [
			...([
				['title', 'Support'],
				['language', 'cs'],
				['passMark', ''],
				['feedback', 'none'],
				['critical', 'leak']
			] as const),
			...([
				['scenario', parcel],
				['weight', '2'],
				['choice', '1'],
				['note', 'why'],
				['rest', 'x']
			] as const),
			...([
				['scenario', site],
				['weight', '1'],
				['choice', ''],
				['note', ''],
				['rest', '5']
			] as const)
		].map(([name, value]) => [name, value]);
		for (const [name, value] of fields) form.append(name, value);
		expect(readEntered(form, 'en')).toEqual({
			...emptyDraft('cs'),
			...{ title: 'Support', passMark: null, feedback: 'none', criticals: ['leak'] },
			tasks: [task(parcel, { weight: 2, choice: 1, note: 'why', rest: null }), task(site, { rest: 5 })]
		});
	});
});

describe('the library', () => {
	const one = {
		...{ id: parcel, title: 'Třetí den', summary: 'Zákaznice čeká.', company: 'Parcelio', industry: 'internetový obchod' },
		...{ kind: 'conversation', channel: 'chat' },
		...{ level: 2, minutes: 15, requirements: ['R28'] }
	};

	it.each<[Record<string, string>, boolean]>([
		[{}, true],
		[{ text: 'treti' }, true],
		[{ text: 'obchod' }, true],
		[{ text: 'čtvrtý' }, false],
		[{ industry: 'internetový obchod' }, true],
		[{ industry: 'webhosting' }, false],
		[{ level: '2', kind: 'conversation', channel: 'chat', company: 'Parcelio', requirement: 'R28', minutes: '15' }, true],
		[{ minutes: '10' }, false],
		[{ requirement: 'R2' }, false]
	])('filtered by %j keeps the scenario: %s', (wanted, expected) => {
		const fields = Object.entries(wanted).map(([name, value]): [string, string] => [`wanted-${name}`, value]);
		expect(fits(one, wantedOf(new URLSearchParams(fields) as unknown as FormData))).toBe(expected);
	});
});

describe('passing', () => {
	it.each<[number, ('rude' | 'leak')[], 'all' | ('rude' | 'leak')[], boolean]>([
		[60, [], 'all', true],
		[59, [], 'all', false],
		[90, ['rude'], 'all', false],
		[90, ['rude'], ['leak'], true],
		[90, ['rude', 'leak'], ['leak'], false],
		[90, ['rude'], [], true]
	])('%i points with %j, where %j fail: %s', (total, found, failing, expected) => {
		const criticals = failing === 'all' ? null : failing;
		expect(passes({ total, criticals: found }, { passMark: 60, criticals })).toBe(expected);
	});

	it('names what fails once, in one order', () =>
		expect(failingOf(['leak', 'rude', 'leak'], { criticals: null })).toEqual(['rude', 'leak']));
});

it('keeps versions of one assessment together, the newest first', () => {
	const rows = [
		{ id: 'c', previousId: 'b' },
		{ id: 'x', previousId: null },
		{ id: 'b', previousId: 'a' },
		{ id: 'a', previousId: null }
	];
	expect(versionsOf(rows).map((group) => group.map(({ id }) => id).join(''))).toEqual(['cba', 'x']);
});
