import { describe, expect, it } from 'vitest';
import { parseCondition } from '#lib/core/scenario/index.ts';
import type { Condition } from '#lib/core/scenario/types.ts';

const tone = (name: 'rude' | 'cold' | 'warm', now = true): Condition => ({ is: 'tone', tone: name, now });

describe('a condition is read as it is written', () => {
	const readings: [string, Condition][] = [
		['rude', tone('rude')],
		['was rude', tone('rude', false)],
		['anger >= 9', { is: 'compare', what: 'anger', op: '>=', value: 90 }],
		['trust<2.5', { is: 'compare', what: 'trust', op: '<', value: 25 }],
		['turns = 3', { is: 'compare', what: 'turns', op: '=', value: 3 }],
		['cost > 890', { is: 'compare', what: 'cost', op: '>', value: 890 }],
		['path done', { is: 'path-done' }],
		['out of time', { is: 'out-of-time' }],
		['says refund', { is: 'fact', fact: 'refund', now: true }],
		['asked order_no', { is: 'fact', fact: 'order_no', now: false }],
		['contradicts', { is: 'contradicted', fact: null, now: true }],
		['contradicted refund', { is: 'contradicted', fact: 'refund', now: false }],
		['leaks or left', { is: 'any', of: [{ is: 'leaked', secret: null, now: true }, { is: 'left' }] }],
		['broke promise', { is: 'forbidden', name: 'promise', now: false }],
		['did refund', { is: 'action', action: 'refund', now: false }],
		['promises', { is: 'promised', now: true }],
		[
			'promised and not promise broken',
			{
				is: 'all',
				of: [
					{ is: 'promised', now: false },
					{ is: 'not', of: { is: 'promise-broken' } }
				]
			}
		],
		['happened fire', { is: 'happened', event: 'fire' }],
		['updated fire within 90s or left', { is: 'any', of: [{ is: 'updated', event: 'fire', within: 90_000 }, { is: 'left' }] }],
		['reached cause', { is: 'reached', beat: 'cause' }],
		['not not finished', { is: 'not', of: { is: 'not', of: { is: 'finished' } } }]
	];
	it.each(readings)('%s', (text, condition) => {
		expect(parseCondition(text)).toMatchObject({ condition, problem: null });
	});

	it('binds "and" closer than "or", and parentheses closest', () => {
		expect(parseCondition('rude or cold and warm').condition).toEqual({
			is: 'any',
			of: [tone('rude'), { is: 'all', of: [tone('cold'), tone('warm')] }]
		});
		expect(parseCondition('(rude or cold) and warm').condition).toEqual({
			is: 'all',
			of: [{ is: 'any', of: [tone('rude'), tone('cold')] }, tone('warm')]
		});
	});
});

describe('a condition that cannot be read says which word does not fit', () => {
	const misfits: [string, { offset: number; found: string }][] = [
		['', { offset: 0, found: '' }],
		['rude and', { offset: 8, found: '' }],
		['rude rude', { offset: 5, found: 'rude' }],
		['(rude', { offset: 5, found: '' }],
		['rude)', { offset: 4, found: ')' }],
		['anger > 11', { offset: 8, found: '11' }],
		['anger > 3.55', { offset: 8, found: '3.55' }],
		['turns > 2.5', { offset: 8, found: '2.5' }],
		['anger is 3', { offset: 6, found: 'is' }],
		['says and', { offset: 5, found: 'and' }],
		['was happy', { offset: 4, found: 'happy' }],
		['promise kept', { offset: 8, found: 'kept' }],
		['updated fire', { offset: 12, found: '' }],
		['updated fire within 3', { offset: 20, found: '3' }],
		['path over', { offset: 5, found: 'over' }],
		['constructor', { offset: 0, found: 'constructor' }],
		['naštvaná', { offset: 0, found: 'naštvaná' }],
		[`${'('.repeat(50)}rude${')'.repeat(50)}`, { offset: 11, found: '(' }],
		[`${'not '.repeat(50)}rude`, { offset: 44, found: 'not' }]
	];
	it.each(misfits)('%j', (text, problem) => {
		expect(parseCondition(text)).toMatchObject({ condition: null, problem });
	});
});

describe('a condition names what it speaks of', () => {
	it('with the place of each name', () => {
		expect(parseCondition('says refund and not leaked phone').mentions).toEqual([
			{ kind: 'told', name: 'refund', offset: 5 },
			{ kind: 'secret', name: 'phone', offset: 27 }
		]);
	});
});
