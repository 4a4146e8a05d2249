// A course in the making: what the buttons of its form do.
import { describe, expect, test } from 'vitest';
import { arrange, errorsOf, limits, readEntered, type EnteredStep } from '../../../src/routes/(manage)/training/courses/new/entered.ts';
import { dueDay } from '../../../src/routes/(manage)/training/due-day.ts';

const step = (scenario: string): EnteredStep => ({ scenario, help: 'none', pace: 1 });
const abc = ['a', 'b', 'c'].map(step);

describe('a button of the form', () => {
	const table: [string, string, string][] = [
		['up 2', '', 'a c b'],
		['up 0', '', 'a b c'],
		['down 0', '', 'b a c'],
		['down 2', '', 'a b c'],
		['remove 1', '', 'a c'],
		['remove 7', '', 'a b c'],
		['remove', '', 'a b c'],
		['add', 'd', 'a b c d'],
		['add', '', 'a b c'],
		['null', '', 'a b c']
	];
	test.each(table)('“%s” (adding “%s”) makes of a b c: %s', (deed, added, expected) => {
		expect(
			arrange(abc, deed, added)
				.map(({ scenario }) => scenario)
				.join(' ')
		).toBe(expected);
	});

	test('the first practice begins with an example, those after it without help', () => {
		expect(arrange(arrange([], 'add', 'a'), 'add', 'b').map(({ help }) => help)).toEqual(['example', 'none']);
	});
});

test('what somebody sends by hand becomes a course that there can be', () => {
	const data = new FormData();
	for (const [name, value] of [
		['title', ' One '],
		['language', 'xx'],
		['purpose', 'a\r\nb'],
		['scenario', 'a'],
		['help', 'all'],
		['pace', '9'],
		['why', ' First things first. '],
		['scenario', 'b']
	] as const)
		data.append(name, value);
	expect(readEntered(data)).toEqual({
		title: 'One',
		language: 'en',
		purpose: 'a\nb',
		steps: [
			{ ...step('a'), why: 'First things first.' },
			{ ...step('b'), why: '' }
		]
	});
});

describe('a course is not saved', () => {
	const good = { title: 'One', language: 'en' as const, purpose: '', steps: abc };
	const known = new Set(['a', 'b', 'c']);
	const table: [string, Partial<typeof good>, string[]][] = [
		['without a title', { title: '' }, ['title']],
		['with a title that is too long', { title: 'x'.repeat(limits.title + 1) }, ['title']],
		['with too much about it', { purpose: 'x'.repeat(limits.purpose + 1) }, ['purpose']],
		['without a practice', { steps: [] }, ['steps']],
		['with too many', { steps: Array.from({ length: limits.steps + 1 }, () => step('a')) }, ['steps']],
		['with a reason that is too long', { steps: [{ ...step('a'), why: 'x'.repeat(limits.why + 1) }] }, ['steps']],
		['with one that is gone', { steps: [step('a'), step('x')] }, ['steps']],
		['– this one is', {}, []]
	];
	test.each(table)('%s', (_what, differs, fields) => {
		expect(Object.keys(errorsOf({ ...good, ...differs }, known))).toEqual(fields);
	});
});

const now = new Date('2026-11-23T10:00:00');
const days: [string, string | null | undefined][] = [
	['', null],
	['2026-11-23', '2026-11-23'],
	['2027-11-23', '2027-11-23'],
	['2026-11-22', undefined],
	['2027-11-24', undefined],
	['2027-02-30', undefined],
	['tomorrow', undefined]
];
test.each(days)('the day “%s” is taken as %s', (value, day) => {
	expect(dueDay(value, 'UTC', now)).toBe(day);
});
