import { describe, expect, test } from 'vitest';
import type { Ledger, Performance } from '../../../src/lib/core/scoring/types.ts';
import { lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only, said, scoreOf } from './fixtures.ts';

const action = { needs: null, result: '', refused: '', unjustified: false };
const scenario = only('balance', {
	budget: 1000,
	actions: [
		{ ...action, name: 'refund_lamp', label: 'Refund', cost: 890 },
		{ ...action, name: 'voucher', label: 'Voucher', cost: 200 },
		{ ...action, name: 'second_lamp', label: 'Second lamp', cost: 100, unjustified: true }
	],
	endings: [
		{ name: 'thanks', outcome: 'pass', when: { is: 'action', action: 'voucher', now: false }, lines: [], consequence: '' },
		{ name: 'gone', outcome: 'fail', when: { is: 'otherwise' }, lines: [], consequence: '' }
	]
});

const spend = (...costs: [string, number][]): Ledger['spent'] => costs.map(([name, cost], i) => ({ action: name, seq: 20 + i, cost }));
const ledger = (part: Partial<Ledger> = {}): Ledger => ({
	spent: spend(['refund_lamp', 890]),
	budget: 1000,
	anger: { from: 60, to: 30 },
	trust: { from: 30, to: 60 },
	customer: 'stays',
	mentions: 0,
	...part
});
const turns = [said(1, 'Your money is on its way.', { beat: 'money' })];
const told = (part: Partial<Ledger> = {}, more: Partial<Performance> = {}) =>
	found(cardOf(scenario, { turns, ledger: ledger(part), ...more }), 'balance');

describe('money against satisfaction', () => {
	test.each<[string, Partial<Ledger>, string[]]>([
		['what was needed, and a customer who is content', {}, ['within-budget']],
		['a tenth over the limit', { spent: spend(['refund_lamp', 890], ['voucher', 210]) }, ['over-budget -14']],
		['twice the limit and more', { spent: spend(['refund_lamp', 890], ['voucher', 2000]) }, ['over-budget -50']],
		['a gift that nobody asked for', { spent: spend(['refund_lamp', 890], ['second_lamp', 100]) }, ['within-budget', 'needless-gift -15']],
		['an alternative of which the author thought is no gift', { spent: spend(['voucher', 200]) }, ['within-budget']],
		['a customer who stays angry', { anger: { from: 60, to: 70 } }, ['within-budget', 'still-angry -15']],
		['a customer who leaves', { customer: 'leaves' }, ['within-budget', 'customer-lost -30']],
		['bad words to others', { mentions: -3 }, ['within-budget', 'bad-word -10']],
		['nothing spent, and nobody angry', { spent: [], anger: { from: 60, to: 40 } }, []],
		['everything refused, and the customer angry', { spent: [], anger: { from: 60, to: 60 } }, ['nothing-offered -20', 'still-angry -10']]
	])('%s', (_, part, expected) => expect(told(part)).toEqual(expected));

	test('a bad ending is a lost customer where nobody says what he does', () =>
		expect(told({ customer: null }, { ending: { name: 'gone', outcome: 'fail' } })).toContain('customer-lost -30'));

	test('what was not yet to be offered was not refused', () =>
		expect(told({ spent: [], anger: { from: 60, to: 60 } }, { turns: [said(1, 'Hello.', { beat: 'opening' })] })).toEqual([
			'still-angry -10'
		]));

	test('the finding stands at the action that broke the limit', () => {
		const over = cardOf(scenario, { turns, ledger: ledger({ spent: spend(['refund_lamp', 890], ['voucher', 200], ['voucher', 200]) }) });
		expect(over.findings.find(({ criterion }) => criterion === 'balance')).toMatchObject({
			rule: 'over-budget',
			at: { seq: 21 },
			params: { cost: 1290, budget: 1000 }
		});
	});
});

test('it does not apply where nothing costs anything', () => {
	const free = only('balance', { actions: lampShop().actions.map((one) => ({ ...one, cost: 0 })) });
	expect(scoreOf(free, { turns, ledger: ledger({ spent: [], budget: null }) })).toBeNull();
});

test('the ledger stands on the card', () => expect(cardOf(scenario, { turns, ledger: ledger() }).ledger).toEqual(ledger()));
