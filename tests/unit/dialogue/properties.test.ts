// What holds in every conversation, whatever is said in it: forms of address, things told again, reasons.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMove, applyNote, applyTag, blank, move, why } from '../../../src/lib/core/dialogue/index.ts';
import type { Input, Move, State } from '../../../src/lib/core/dialogue/types.ts';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import { beat, ending, lampShop, line, reaction, read, rude, silence, unmatched, unsolved } from './lamp-shop.ts';

const again = { kind: 'again', fact: 'refund' } as const;
const told = { kind: 'fact', fact: 'refund' } as const;

const shop: Scenario = {
	...lampShop,
	path: [
		beat('one', { needs: [told] }),
		beat('two', { needs: [again], register: 'familiar' }),
		beat('three', { needs: [again], lines: [{ ...line('Mine, too.'), by: 'petr77' }], goto: [{ beat: 'one', when: { is: 'noted' } }] }),
		beat('four', { needs: [{ kind: 'tone', tone: 'warm' }], register: 'formal' })
	],
	reactions: [
		rude,
		reaction('misaddressed', { is: 'address', address: 'misaddressed', now: true }, { lines: [line('Not so.')] }),
		reaction('was-off', { is: 'address', address: 'misaddressed', now: false }, { change: { anger: 1, trust: 0 } }),
		reaction('tagged', { is: 'tagged', tag: null }, { change: { anger: 0, trust: 3 } }),
		silence,
		unmatched
	],
	endings: [ending('off', 'fail', { is: 'compare', what: 'anger', op: '>=', value: 95 }), unsolved]
};

const words = fc.array(
	fc.constantFrom(
		'fact:refund',
		'tone:rude',
		'tone:warm',
		'address:formal',
		'address:familiar',
		'address:mixed',
		'address:none',
		'hm',
		'so'
	),
	{ maxLength: 4 }
);
const step = fc.oneof(
	{ arbitrary: words.map((list) => ({ do: 'say' as const, text: list.join(' ') })), weight: 6 },
	{ arbitrary: fc.constantFrom({ do: 'wait' as const }, { do: 'note' as const }, { do: 'tag' as const }), weight: 2 }
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Played {
	before: State;
	input: Input;
	move: Move;
	after: State;
}

/** Each move with what the customer remembered before and after it; the first is the start. */
function play(steps: readonly Step[], seed: string): Played[] {
	const first = move(shop, seed, blank, { kind: 'start' });
	const played: Played[] = [{ before: blank, input: { kind: 'start' }, move: first, after: applyMove(blank, first) }];
	let state = applyMove(blank, first);
	for (const one of steps) {
		if (state.ending) break;
		if (one.do === 'note') state = applyNote(state);
		if (one.do === 'tag') state = applyTag(state, state.tag ? null : 'bulb');
		if (one.do !== 'say' && one.do !== 'wait') continue;
		const input: Input = one.do === 'wait' ? { kind: 'silence' } : { kind: 'turn', text: one.text, observations: read(one.text) };
		const next = move(shop, seed, state, input);
		played.push({ before: state, input, move: next, after: applyMove(state, next) });
		state = applyMove(state, next);
	}
	return played;
}

const always = (check: (played: Played[]) => void): void =>
	fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.string({ maxLength: 3 }), (steps, seed) => check(play(steps, seed))));

describe('in every conversation', () => {
	it('what is stored is plain JSON, and gives the same memory', () =>
		always((played) => {
			for (const { before, move: one, after } of played) {
				const stored = JSON.parse(JSON.stringify({ before, one })) as { before: State; one: Move };
				expect(applyMove(stored.before, stored.one)).toEqual(after);
				expect(JSON.parse(JSON.stringify(after))).toEqual(after);
			}
		}));

	it('the form of address is that of the last line that changed it', () =>
		always((played) => {
			let register: State['register'];
			for (const { move: one, after } of played) {
				const said = one.say?.source === 'beat' ? shop.path.find(({ name }) => name === one.say?.name)?.register : undefined;
				register = said ?? register ?? shop.customer.register;
				expect(after.register).toBe(register);
			}
		}));

	it('he minds each address that is not his, and remembers that he did', () =>
		always((played) => {
			let ever = false;
			for (const { before, input, move: one, after } of played) {
				const address = input.kind === 'turn' ? input.observations.address : undefined;
				const off = address !== undefined && address !== 'none' && address !== before.register;
				ever ||= off;
				expect(one.changes.some(({ rule }) => rule === 'misaddressed')).toBe(off);
				expect(after.addresses?.includes('misaddressed') ?? false).toBe(ever);
			}
		}));

	it('what he wants to hear again was told after he asked', () =>
		always((played) => {
			let since = new Set<string>();
			for (const { input, move: one } of played) {
				if (input.kind === 'turn') for (const { fact } of input.observations.facts) since.add(fact);
				const needs = one.left?.met ? shop.path.find(({ name }) => name === one.left?.beat)?.needs : [];
				if (needs?.some(({ kind }) => kind === 'again')) expect([...since]).toContain('refund');
				if (one.say?.source === 'beat') since = new Set();
			}
		}));

	it('each reaction either fired or lacked something', () =>
		always((played) => {
			for (const { before, input, move: one } of played) {
				// Who begins to talk or walks away reacts to nothing.
				if (input.kind === 'start' || (input.kind === 'silence' && one.ending)) continue;
				const { fired, quiet, endings } = why(shop, before, one, {});
				const names = shop.reactions.map(({ name }) => name);
				expect([...fired, ...quiet.map(({ name }) => name)].toSorted()).toEqual(names.toSorted());
				expect(endings.map(({ name }) => name)).not.toContain(one.ending?.name);
			}
		}));
});
