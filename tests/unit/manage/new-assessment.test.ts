import { describe, expect, it } from 'vitest';
import { check, readEntered, weightField, type Entered } from '../../../src/routes/(manage)/assessments/new/form.ts';

const good: Entered = {
	title: 'Support, spring',
	language: 'en',
	passMark: '60',
	feedback: 'full',
	chosen: ['parcelio/late-parcel', 'hostwell/site-down'],
	weights: { 'parcelio/late-parcel': '2', 'hostwell/site-down': '1', 'hostwell/journalist': 'x' },
	choices: {}
};

describe('a new assessment', () => {
	it('holds the chosen tasks with their weights; what was typed beside others does not matter', () => {
		expect(check(good)).toEqual({
			ok: true,
			value: {
				title: 'Support, spring',
				language: 'en',
				passMark: 60,
				feedback: 'full',
				tasks: [
					{ scenario: 'parcelio/late-parcel', weight: 2, choice: null },
					{ scenario: 'hostwell/site-down', weight: 1, choice: null }
				]
			}
		});
	});

	it.each<[string, Partial<Entered>, string]>([
		['no title', { title: '  ' }, 'title'],
		['a title that is too long', { title: 'x'.repeat(121) }, 'title'],
		['no task', { chosen: [] }, 'tasks'],
		['weights that are all zero', { weights: { 'parcelio/late-parcel': '0', 'hostwell/site-down': '0' } }, 'tasks'],
		[
			'a weight that is no number',
			{ weights: { 'parcelio/late-parcel': '1', 'hostwell/site-down': 'much' } },
			weightField('hostwell/site-down')
		],
		['a weight that is missing', { weights: { 'parcelio/late-parcel': '1' } }, weightField('hostwell/site-down')],
		['a weight above 100', { weights: { 'parcelio/late-parcel': '101', 'hostwell/site-down': '1' } }, weightField('parcelio/late-parcel')],
		['a choice of one', { choices: { 'parcelio/late-parcel': '1' } }, 'tasks'],
		['a choice of which each weighs something else', { choices: { 'parcelio/late-parcel': '1', 'hostwell/site-down': '1' } }, 'tasks'],
		['a choice that there is not', { choices: { 'parcelio/late-parcel': '9' } }, weightField('parcelio/late-parcel')],
		['a negative pass mark', { passMark: '-1' }, 'passMark'],
		['a pass mark above 100', { passMark: '101' }, 'passMark'],
		['half a point', { passMark: '60.5' }, 'passMark'],
		['another language', { language: 'de' }, 'language'],
		['another feedback', { feedback: 'some' }, 'feedback']
	])('is refused with %s, said at its field', (_, change, field) => {
		const checked = check({ ...good, ...change });
		expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual([field]);
	});

	it('may leave the choice among tasks of the same weight to the applicant', () => {
		const [one, other] = good.chosen as [string, string];
		const checked = check({ ...good, weights: { [one]: '2', [other]: '2' }, choices: { [one]: '1', [other]: '1' } });
		expect(checked.ok && checked.value.tasks.map(({ choice }) => choice)).toEqual([1, 1]);
	});

	it('may count one task alone and show another for the conversation’s sake', () => {
		expect(check({ ...good, weights: { 'parcelio/late-parcel': '0', 'hostwell/site-down': '1' } }).ok).toBe(true);
	});
});

describe('what was typed', () => {
	const fields: [string, string][] = [
		['title', 'Support'],
		['language', 'cs'],
		['passMark', '70'],
		['feedback', 'none'],
		['scenario', 'parcelio/late-parcel'],
		['scenario', 'parcelio/late-parcel'],
		['weight:parcelio/late-parcel', '3'],
		['choice:parcelio/late-parcel', '2']
	];
	const typed: Entered = {
		title: 'Support',
		language: 'cs',
		passMark: '70',
		feedback: 'none',
		chosen: ['parcelio/late-parcel'],
		weights: { 'parcelio/late-parcel': '3' },
		choices: { 'parcelio/late-parcel': '2' }
	};

	it('comes back from a sent form, each scenario once', () => {
		const form = new FormData();
		for (const [name, value] of fields) form.append(name, value);
		expect(readEntered(form, 'en')).toEqual(typed);
	});

	it('comes back from the address after the language was changed', () => {
		expect(readEntered(new URLSearchParams(fields), 'en')).toEqual(typed);
	});

	it('begins with the reader’s language and 60 points', () => {
		expect(readEntered(new URLSearchParams(), 'cs')).toEqual({
			title: '',
			language: 'cs',
			passMark: '60',
			feedback: 'full',
			chosen: [],
			weights: {},
			choices: {}
		});
	});
});
