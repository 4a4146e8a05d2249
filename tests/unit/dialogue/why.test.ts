// Why the customer did what he did: told to authors, so it must be what happened.
import { describe, expect, it } from 'vitest';
import { why } from '../../../src/lib/core/dialogue/index.ts';
import { applyMove, blank } from '../../../src/lib/core/dialogue/index.ts';
import type { Move, State } from '../../../src/lib/core/dialogue/types.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { lampShop, reaction } from './lamp-shop.ts';
import { talk } from './talk.ts';

/** What is told of the last move of a talk without actions. */
function lastOf(scenario: Scenario, steps: string[]) {
	const { moves } = talk(scenario, steps);
	const [last, before] = [moves.at(-1) as Move, moves.slice(0, -1).reduce<State>(applyMove, blank)];
	return why(scenario, before, last, {});
}

describe('why', () => {
	it('tells which reactions fired, and what the others lacked', () => {
		const { fired, quiet } = lastOf(lampShop, ['tone:warm']);
		expect(fired).toEqual(['warm']);
		expect(quiet).toContainEqual({ name: 'rude', lacking: { is: 'tone', tone: 'rude', now: true } });
	});

	it('tells of a condition with several parts only those that did not hold', () => {
		const hot = { is: 'compare', what: 'anger', op: '>', value: 90 } as const;
		const turn = { is: 'compare', what: 'turns', op: '>=', value: 1 } as const;
		const both = reaction('both', { is: 'all', of: [turn, hot] });
		const { quiet } = lastOf({ ...lampShop, reactions: [...lampShop.reactions, both] }, ['hm']);
		expect(quiet).toContainEqual({ name: 'both', lacking: hot });
	});

	it('tells what the beat asked for, and what of it was given', () => {
		expect(lastOf(lampShop, ['ask:number', 'fact:refund']).needs).toEqual([
			{ need: { kind: 'action', action: 'lookup' }, met: false },
			{ need: { kind: 'fact', fact: 'refund' }, met: true }
		]);
	});

	it('looks at failing endings before the beat is done, and at passing ones after', () => {
		const calmed = { ...lampShop, customer: { ...lampShop.customer, anger: 95 }, endings: lampShop.endings.slice(1) };
		const { endings } = lastOf(calmed, ['ask:number']);
		expect(endings.map(({ name }) => name)).toEqual(['gone', 'thanks']);
	});

	it('knows who walked away from who was asked again', () => {
		const left = (steps: string[]) => lastOf(lampShop, steps).endings.some(({ name }) => name === 'gone');
		expect([left(['…']), left(['…', '…', '…'])]).toEqual([true, false]);
	});

	it('notices what was said before', () => {
		const bored = reaction('repeated', { is: 'repeated' });
		const scenario = { ...lampShop, reactions: [bored, ...lampShop.reactions] };
		expect([lastOf(scenario, ['hm', 'hm']).fired, lastOf(scenario, ['hm', 'hm hm']).fired]).toEqual([['repeated'], ['unmatched']]);
	});
});
