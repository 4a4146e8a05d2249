// Every condition of the language, against a moment in which it holds and one in which it does not.
import { describe, expect, it } from 'vitest';
import { answers, holds, met } from '../../../src/lib/core/dialogue/conditions.ts';
import type { Moment } from '../../../src/lib/core/dialogue/conditions.ts';
import { blank } from '../../../src/lib/core/dialogue/index.ts';
import type { Condition } from '../../../src/lib/core/scenario/types.ts';
import { read } from './lamp-shop.ts';

const nothing: Moment = {
	cause: 'turn',
	state: blank,
	observations: read(''),
	actions: [],
	anger: 50,
	trust: 20,
	pathDone: false,
	unmatched: false,
	repeated: false,
	news: {},
	promiseBroken: false
};

const now = (text: string): Partial<Moment> => ({ observations: read(text) });
const before = (state: Partial<Moment['state']>): Partial<Moment> => ({ state: { ...blank, ...state } });

const table: [string, Condition, Partial<Moment>][] = [
	['promises', { is: 'promised', now: true }, { observations: { ...read(''), promises: [{ start: 0, end: 1, within: null }] } }],
	['promised', { is: 'promised', now: false }, before({ promised: true })],
	['promise broken', { is: 'promise-broken' }, { promiseBroken: true }],
	['happened fire', { is: 'happened', event: 'fire' }, before({ happened: ['fire'] })],
	['updated fire within 3m', { is: 'updated', event: 'fire', within: 180_000 }, { news: { fire: 180_000 } }],
	['path done', { is: 'path-done' }, { pathDone: true }],
	['reached cause', { is: 'reached', beat: 'cause' }, before({ reached: ['cause'] })],
	['rude', { is: 'tone', tone: 'rude', now: true }, now('tone:rude')],
	['was rude', { is: 'tone', tone: 'rude', now: false }, before({ tones: ['rude'] })],
	['says refund', { is: 'fact', fact: 'refund', now: true }, now('fact:refund')],
	['said refund', { is: 'fact', fact: 'refund', now: false }, before({ told: ['refund'] })],
	['asks number', { is: 'fact', fact: 'number', now: true }, now('ask:number')],
	['asked number', { is: 'fact', fact: 'number', now: false }, before({ asked: ['number'] })],
	['contradicts', { is: 'contradicted', fact: null, now: true }, now('contra:refund')],
	['contradicts refund', { is: 'contradicted', fact: 'refund', now: true }, now('contra:refund')],
	['contradicted', { is: 'contradicted', fact: null, now: false }, before({ contradicted: ['refund'] })],
	['leaks', { is: 'leaked', secret: null, now: true }, now('leak:phone')],
	['leaked phone', { is: 'leaked', secret: 'phone', now: false }, before({ leaked: ['phone'] })],
	['breaks', { is: 'forbidden', name: null, now: true }, now('broke:blame')],
	['broke blame', { is: 'forbidden', name: 'blame', now: false }, before({ forbidden: ['blame'] })],
	['does pay', { is: 'action', action: 'pay', now: true }, { actions: ['pay'] }],
	['did pay', { is: 'action', action: 'pay', now: false }, before({ actions: ['pay'] })],
	['formal', { is: 'address', address: 'formal', now: true }, now('address:formal')],
	['familiar, where both are mixed', { is: 'address', address: 'familiar', now: true }, now('address:mixed')],
	['was formal', { is: 'address', address: 'formal', now: false }, before({ addresses: ['formal'] })],
	[
		'misaddressed',
		{ is: 'address', address: 'misaddressed', now: true },
		{ ...now('address:familiar'), ...before({ register: 'formal' }) }
	],
	['tagged', { is: 'tagged', tag: null }, before({ tag: 'bulb' })],
	['tagged bulb', { is: 'tagged', tag: 'bulb' }, before({ tag: 'bulb' })],
	['noted', { is: 'noted' }, before({ noted: true })],
	['repeated', { is: 'repeated' }, { repeated: true }],
	['unmatched', { is: 'unmatched' }, { unmatched: true }],
	['silence', { is: 'silence' }, { cause: 'silence', observations: null }],
	['left', { is: 'left' }, { cause: 'left', observations: null }],
	['out of time', { is: 'out-of-time' }, { cause: 'out-of-time', observations: null }],
	['finished', { is: 'finished' }, { cause: 'finish', observations: null }]
];

describe('a condition', () => {
	it.each(table)('%s: holds when it is so', (_, condition, moment) => expect(holds(condition, { ...nothing, ...moment })).toBe(true));
	it.each(table)('%s: does not hold otherwise', (_, condition) => expect(holds(condition, nothing)).toBe(false));

	it.each([
		['<', [true, false, false]],
		['<=', [true, true, false]],
		['=', [false, true, false]],
		['>=', [false, true, true]],
		['>', [false, false, true]]
	] as const)('compares by %s', (op, expected) => {
		expect([40, 50, 60].map((anger) => holds({ is: 'compare', what: 'anger', op, value: 50 }, { ...nothing, anger }))).toEqual(expected);
	});

	it.each([
		['anger', 50],
		['trust', 20],
		['turns', 3],
		['cost', 89]
	] as const)('compares %s', (what, value) => {
		expect(holds({ is: 'compare', what, op: '=', value }, { ...nothing, ...before({ turns: 3, cost: 89 }) })).toBe(true);
	});

	it('combines by and, or, not', () => {
		const yes: Condition = { is: 'compare', what: 'anger', op: '>', value: 0 };
		const no: Condition = { is: 'not', of: yes };
		const both = (is: 'all' | 'any', of: Condition[]) => holds({ is, of }, nothing);
		expect([both('all', [yes, yes]), both('all', [yes, no]), both('any', [no, yes]), both('any', [no, no])]).toEqual([
			true,
			false,
			true,
			false
		]);
	});

	it('otherwise never holds of itself', () => expect(holds({ is: 'otherwise' }, nothing)).toBe(false));
});

describe('a need', () => {
	it.each([
		[{ kind: 'tone', tone: 'empathy' }, 'tone:empathy', { beatTones: ['empathy'] }],
		[{ kind: 'ask', fact: 'number' }, 'ask:number', { asked: ['number'] }],
		[{ kind: 'fact', fact: 'refund' }, 'fact:refund', { told: ['refund'] }]
	] as const)('%j is met by words', (need, text, state) => {
		expect(met(need, { ...blank, ...(state as unknown as Partial<Moment['state']>) })).toBe(true);
		expect(met(need, blank)).toBe(false);
		expect(answers(need, { ...nothing, ...now(text) })).toBe(true);
		expect(answers(need, nothing)).toBe(false);
	});

	it('to hear it again is met by what was told since the beat began', () => {
		const again = { kind: 'again', fact: 'refund' } as const;
		expect(met(again, { ...blank, told: ['refund'], beatTold: ['refund'] })).toBe(true);
		expect(met(again, { ...blank, told: ['refund'] })).toBe(false);
		expect([answers(again, { ...nothing, ...now('fact:refund') }), answers(again, nothing)]).toEqual([true, false]);
	});

	it('is met by an action', () => {
		expect(met({ kind: 'action', action: 'pay' }, { ...blank, actions: ['pay'] })).toBe(true);
		expect(answers({ kind: 'action', action: 'pay' }, { ...nothing, actions: ['pay'] })).toBe(true);
	});
});
