import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/lib/core/scenario/types.ts';
import { lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only } from './fixtures.ts';

const action = (name: string, part: Partial<Action> = {}): Action => ({
	name,
	label: name,
	needs: null,
	result: '',
	refused: '',
	cost: 0,
	unjustified: false,
	...part
});
const actions = [action('look_up'), action('check_line'), action('hand_over', { after: ['look_up', 'check_line'] })];
const scenario = only('accuracy', { actions, facts: lampShop().facts });
const done = (...names: string[]) => {
	const card = cardOf(scenario, {
		actions: names.map((name, i) => ({ action: name.replace('!', ''), seq: i + 2, refused: name.endsWith('!') }))
	});
	return { card, rules: found(card, 'accuracy').filter((rule) => /soon|useless/.test(rule)) };
};

describe('an action that has to wait for others', () => {
	test.each<[string, string[], string[]]>([
		['after them', ['look_up', 'check_line', 'hand_over'], []],
		['in whatever order they came', ['check_line', 'look_up', 'hand_over'], []],
		['before one of them', ['look_up', 'hand_over', 'check_line'], ['too-soon -5']],
		['after one that was refused', ['look_up', 'check_line!', 'hand_over'], ['too-soon -5']],
		['when it was refused itself', ['hand_over!'], []]
	])('%s', (_, names, expected) => expect(done(...names).rules).toEqual(expected));

	test('the finding says what comes first, and stands at the action', () =>
		expect(done('look_up', 'hand_over').card.findings.find(({ rule }) => rule === 'too-soon')).toMatchObject({
			at: { seq: 3 },
			params: { text: 'hand_over', first: 'check_line' }
		}));
});

test('a step that had worked already leads nowhere; five of them count', () => {
	expect(done('look_up', 'look_up').rules).toEqual(['useless-step -2']);
	expect(done('look_up!', 'look_up').rules).toEqual([]);
	expect(done(...Array.from({ length: 7 }, () => 'look_up')).rules.filter((rule) => rule === 'useless-step')).toHaveLength(1);
});
