// Candidates of one assessment meet the same form; practice never gives it away.
import { describe, expect, it } from 'vitest';
import { formForHiring, formForPractice } from '#lib/server/forms.ts';

describe('an assessment is published on', () => {
	it.each([
		{ forms: 1, earlier: [], form: 0 },
		{ forms: 1, earlier: [0, 0], form: 0 },
		{ forms: 2, earlier: [0], form: 0 },
		{ forms: 3, earlier: [], form: 0 },
		{ forms: 3, earlier: [0], form: 1 },
		{ forms: 3, earlier: [0, 1], form: 0 }
	])('form $form of $forms after $earlier', ({ forms, earlier, form }) => expect(formForHiring(forms, earlier)).toBe(form));
});

describe('practice', () => {
	const drawn = (forms: number, inHiring: number[]) =>
		[...new Set(Array.from({ length: 50 }, (_, seed) => formForPractice(forms, inHiring, `seed ${seed}`)))].toSorted();

	it.each([
		{ forms: 3, inHiring: [], drawn: [0, 1, 2] },
		{ forms: 3, inHiring: [0, 0], drawn: [1, 2] },
		{ forms: 3, inHiring: [0, 1], drawn: [2] },
		{ forms: 1, inHiring: [0], drawn: [0] },
		{ forms: 2, inHiring: [4], drawn: [0, 1] }
	])('of $forms forms with $inHiring in hiring draws $drawn', (one) => expect(drawn(one.forms, one.inHiring)).toEqual(one.drawn));
});
