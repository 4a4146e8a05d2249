// Forms of address: the customer's own may change on the way, and he minds another one.
import { describe, expect, it } from 'vitest';
import { applyMove, applyNote, applyTag, blank, move } from '../../../src/lib/core/dialogue/index.ts';
import type { Move } from '../../../src/lib/core/dialogue/types.ts';
import type { Condition, Scenario } from '../../../src/lib/core/scenario/types.ts';
import { beat, ending, lampShop, line, reaction, read, rude, silence, toneNow, unmatched, unsolved } from './lamp-shop.ts';
import { talk } from './talk.ts';

const misaddressed: Condition = { is: 'address', address: 'misaddressed', now: true };
const minds = reaction('misaddressed', misaddressed, { change: { anger: 0, trust: -10 } });

/** Formal for one beat, familiar from the second on. */
const shop: Scenario = {
	...lampShop,
	path: [beat('one'), beat('two', { register: 'familiar' }), beat('three'), beat('four')],
	reactions: [minds, rude, silence, unmatched],
	endings: [unsolved]
};

const minded = ({ changes }: Move): boolean => changes.some(({ rule }) => rule === 'misaddressed');

describe('the customer minds a form of address', () => {
	it.each([
		['formal', 'address:formal', false],
		['familiar', 'address:familiar', true],
		['mixed', 'address:mixed', true],
		['none', 'address:none', false],
		['not looked for', 'hm', false]
	])('that is not his: formal, and the agent is %s', (_, text, expected) => {
		expect(minded(talk(shop, [text]).last)).toBe(expected);
	});

	it('that is not his at that time: he goes over to another on the way', () => {
		const { moves } = talk(shop, ['address:formal', 'address:formal again', 'address:familiar']);
		expect(moves.map(({ register }) => register)).toEqual(['formal', 'familiar', undefined, undefined]);
		expect(moves.map(minded)).toEqual([false, false, true, false]);
	});

	it('from when his line is said, not from when the beat is reached', () => {
		const { moves } = talk({ ...shop, reactions: [rude, minds, silence, unmatched] }, [
			'tone:rude',
			'address:formal',
			'address:formal then'
		]);
		expect(moves.map(({ beat: at, register }) => [at, register])).toEqual([
			['one', 'formal'],
			['two', undefined],
			['two', 'familiar'],
			['three', undefined]
		]);
		expect(moves.map(minded)).toEqual([false, false, false, true]);
	});

	it('and remembers it, also when the address is his own later', () => {
		const was = ending('cold', 'fail', { is: 'all', of: [{ is: 'address', address: 'misaddressed', now: false }, toneNow('cold')] });
		const play = (text: string) => talk({ ...shop, endings: [was, unsolved] }, [text, 'tone:cold']).last.ending?.name;
		expect([play('address:familiar'), play('address:formal')]).toEqual(['cold', undefined]);
	});

	it('as the first beat has it, where that says another than the customer', () => {
		const first = { ...shop, path: [beat('one', { register: 'familiar' }), beat('two')] };
		expect(minded(talk(first, ['address:familiar']).last)).toBe(false);
	});

	it('also in logs that began before forms of address were noted', () => {
		const old = { ...blank, beat: 'one', reached: ['one'] };
		const next = move(shop, 'seed', old, { kind: 'turn', text: 'x', observations: read('address:familiar') });
		expect(next.changes.map(({ rule }) => rule)).toEqual(['misaddressed']);
		expect(applyMove(old, next).addresses).toEqual(['familiar']);
	});
});

describe('what must be told again', () => {
	const again = (fact: string) => ({ needs: [{ kind: 'again' as const, fact }] });
	const doubting: Scenario = {
		...shop,
		path: [
			beat('one', { needs: [{ kind: 'fact', fact: 'refund' }] }),
			beat('two', again('refund')),
			beat('three', again('refund')),
			beat('four')
		]
	};

	it('is told at this beat, whatever was told before', () => {
		expect(talk(doubting, ['fact:refund', 'hm']).state.beat).toBe('two');
		expect(talk(doubting, ['fact:refund', 'fact:refund yes', 'fact:refund indeed']).said).toEqual(['one?', 'two?', 'three?', 'four?']);
	});

	it('waits for the line that asks for it', () => {
		const { said } = talk({ ...doubting, reactions: [rude, silence, unmatched] }, [
			'fact:refund tone:rude',
			'fact:refund',
			'fact:refund then'
		]);
		expect(said).toEqual(['one?', 'Watch it.', 'two?', 'three?']);
	});
});

describe('others', () => {
	it('may speak in his place, and it is told who', () => {
		const crowd = { ...shop, path: [beat('one', { lines: [{ ...line('Mine, too.'), by: 'petr77' }] })] };
		expect(talk(crowd, []).last.say).toEqual({ source: 'beat', name: 'one', index: 0, text: 'Mine, too.', by: 'petr77' });
	});

	it('hear of the end, and he stays or leaves', () => {
		const loud = { ...unsolved, customer: 'leaves' as const, mentions: -40 };
		expect(talk({ ...shop, endings: [loud] }, ['/finish']).last.ending).toMatchObject({ customer: 'leaves', mentions: -40 });
	});
});

describe("the agent's own notes", () => {
	const tagged = (tag: string | null) => ending('tagged', 'pass', { is: 'tagged', tag });
	const endOf = (scenario: Scenario, state = blank) =>
		move(scenario, 'seed', { ...talk(scenario, []).state, tag: state.tag ?? null, noted: state.noted ?? false }, { kind: 'finish' }).ending
			?.name;

	it.each([
		['bulb', 'bulb', 'tagged'],
		['bulb', 'wire', 'unsolved'],
		[null, 'wire', 'tagged'],
		[null, null, 'unsolved']
	])('ending "tagged %s" with the tag %s is %s', (wanted, tag, name) => {
		expect(endOf({ ...shop, endings: [tagged(wanted), unsolved] }, applyTag(blank, tag))).toBe(name);
	});

	it('are known to have been written', () => {
		const noted = { ...shop, endings: [ending('noted', 'pass', { is: 'noted' }), unsolved] };
		expect([endOf(noted, applyNote(blank)), endOf(noted)]).toEqual(['noted', 'unsolved']);
	});
});
