import { describe, expect, it } from 'vitest';
import { features, kinds } from '#lib/core/scoring/model/features.ts';
import { emptySlots, packSlots, slotCount, slotOf, store, unpackSlots, voiceCount } from '#lib/core/scoring/model/slots.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

describe('the table of weights', () => {
	const at = (slots: ReturnType<typeof emptySlots>, hash: number) => {
		const slot = slotOf(slots, hash);
		return slot < 0 ? null : Array.from(slots.weights.subarray(slot * voiceCount, (slot + 1) * voiceCount));
	};

	it('gives back what was stored, and nothing for what was not', () => {
		const slots = emptySlots();
		expect(store(slots, 0x12345678, [-90, 1, 2, 127])).toBe(true);
		expect(at(slots, 0x12345678)).toEqual([-90, 1, 2, 127]);
		expect(at(slots, 0x77345678)).toBeNull();
		expect(at(slots, 0x12345677)).toBeNull();
	});

	it('has two places for a hash; a third at the same place finds none, and weighs nothing', () => {
		const slots = emptySlots();
		const hash = (check: number) => (check << 24) | 8;
		expect([1, 2, 3].map((check) => store(slots, hash(check), [check, 0, 0, 0]))).toEqual([true, true, false]);
		expect([1, 2, 3].map((check) => at(slots, hash(check)))).toEqual([[1, 0, 0, 0], [2, 0, 0, 0], null]);
	});

	it('reads negative hashes as it reads positive ones', () => {
		const slots = emptySlots();
		store(slots, -5, [7, 0, 0, 0]);
		expect(at(slots, -5)).toEqual([7, 0, 0, 0]);
		expect(at(slots, -5 & (slotCount - 1))).toBeNull();
	});

	it('keeps a hash without upper bits apart from an empty place', () => {
		const slots = emptySlots();
		expect(at(slots, 9)).toBeNull();
		store(slots, 9, [1, 2, 3, 4]);
		expect(at(slots, 9)).toEqual([1, 2, 3, 4]);
	});
});

describe('features of a text', () => {
	const kindsOf = (text: string) => {
		const seen = features(read(text, 'en'));
		return Object.fromEntries(kinds.map((kind, i) => [kind, seen.counts[i]]));
	};

	it('are words, stems, rows of two and three, and pieces, each counted for its kind', () => {
		expect(kindsOf('We see it')).toEqual({ word: 3, stem: 3, pair: 3, triple: 2, piece: 12 });
	});

	it('count once, however often they come', () => {
		expect(kindsOf('no no no no')).toEqual({ word: 1, stem: 1, pair: 2, triple: 2, piece: 3 });
	});

	it('of an empty text are none', () => {
		expect(features(read('', 'en')).count).toBe(0);
	});
});

describe('in a file', () => {
	const filled = () => {
		const slots = emptySlots();
		for (const [hash, weight] of [
			[0x12345678, -63],
			[-5, 63],
			[9, 4]
		] as const)
			store(slots, hash, [weight, 0, -weight, 1]);
		return slots;
	};

	it('only known slots have bytes, and come back as they were', () => {
		const packed = packSlots(filled());
		expect([packed.checks.length, packed.weights.length]).toEqual([3, 3 * voiceCount]);
		expect(unpackSlots(packed)).toEqual(filled());
	});

	it('parts that do not fit each other are refused', () => {
		const packed = packSlots(filled());
		for (const broken of [
			{ ...packed, checks: packed.checks.slice(1) },
			{ ...packed, weights: packed.weights.slice(1) },
			{ ...packed, known: packed.known.slice(1) }
		])
			expect(() => unpackSlots(broken)).toThrow('do not fit');
	});
});
