import { describe, expect, it } from 'vitest';
import { places, soundOf, standsOut, unit } from '#lib/core/scoring/politeness/levels.ts';

const [hostile, cold, neutral, , warm] = places;

describe('where voices lie', () => {
	it('is neutral when every other voice is far below', () => {
		expect(soundOf([-9999, -9999, -9999, -9999])).toEqual({ level: 2, raw: neutral, hostile: 0 });
	});

	it('is at the place of the only voice that is heard', () => {
		expect(soundOf([9999, 0, 0, 0])).toEqual({ level: 0, raw: hostile, hostile: 1000 });
		expect(soundOf([0, 9999, 0, 0])).toMatchObject({ level: 1, raw: cold });
		expect(soundOf([0, 0, 0, 9999])).toMatchObject({ level: 4, raw: warm });
	});

	it('is between two voices that are equally loud: mockery that could be warmth is neither', () => {
		expect(soundOf([9999, 0, 0, 9999])).toMatchObject({ raw: (hostile + warm) / 2, hostile: 500 });
	});

	it('is the mean of all places where nothing is heard', () => {
		const mean = places.reduce<number>((sum, place) => sum + place, 0) / places.length;
		expect(soundOf([0, 0, 0, 0]).raw).toBe(Math.round(mean));
	});

	it('makes a level e times as likely for each unit', () => {
		const far = -9999;
		expect(soundOf([unit, far, far, far]).hostile).toBe(Math.round((1000 * Math.E) / (1 + Math.E)));
		expect(soundOf([2 * unit, far, far, far]).hostile).toBe(Math.round((1000 * Math.E ** 2) / (1 + Math.E ** 2)));
	});
});

describe('how far a voice stands out', () => {
	it('is counted from the mean of the others', () => {
		expect(standsOut([100, 20, 20, 0], 0)).toBe(90);
		expect(standsOut([-40, -40, -40, -40], 2)).toBe(40);
	});
});
