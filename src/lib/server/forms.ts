// Who meets which form of a scenario. The last one is never used in hiring, so that practice always has one of its own.
import { draw } from '../core/dialogue/index.ts';

/** Each new assessment goes on to the next form. `earlier`: forms of those published before. */
export const formForHiring = (forms: number, earlier: readonly number[]): number => earlier.length % Math.max(1, forms - 1);

/** Drawn by seed, never one that an assessment uses, as far as there are others. */
export function formForPractice(forms: number, inHiring: readonly number[], seed: string): number {
	const all = Array.from({ length: forms }, (_, form) => form);
	const free = all.filter((form) => !inHiring.includes(form));
	const choice = free.length > 0 ? free : all;
	return choice[draw(seed, 'form', choice.length)] ?? 0;
}
