import { describe, expect, it } from 'vitest';
import { features, kinds } from '#lib/core/scoring/model/features.ts';
import { emptySlots, slotCount, store, weightAt } from '#lib/core/scoring/model/slots.ts';
import { read } from '#lib/core/scoring/observe/read.ts';

describe('the table of weights', () => {
	it('gives back what was stored, and nothing for what was not', () => {
		const slots = emptySlots();
		expect(store(slots, 0x12345678, -90)).toBe(true);
		expect(weightAt(slots, 0x12345678)).toBe(-90);
		expect(weightAt(slots, 0x77345678)).toBe(0);
		expect(weightAt(slots, 0x12345677)).toBe(0);
	});

	it('has two places for a hash; a third at the same place finds none, and weighs nothing', () => {
		const slots = emptySlots();
		const at = (check: number) => (check << 24) | 8;
		expect([store(slots, at(1), 10), store(slots, at(2), 20), store(slots, at(3), 30)]).toEqual([true, true, false]);
		expect([weightAt(slots, at(1)), weightAt(slots, at(2)), weightAt(slots, at(3))]).toEqual([10, 20, 0]);
	});

	it('reads negative hashes as it reads positive ones', () => {
		const slots = emptySlots();
		store(slots, -5, 7);
		expect(weightAt(slots, -5)).toBe(7);
		expect(weightAt(slots, -5 & (slotCount - 1))).toBe(0);
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
