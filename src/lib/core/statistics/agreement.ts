// How far two raters agree beyond chance. Cohen, Weighted kappa (1968), with squared distances: far apart weighs more than next door.

/** How agreement is called in a sentence: Landis and Koch (1977). */
export type Agreement = 'none' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';

/** Two scores 0–100 of the same thing. */
export type Pair = readonly [number, number];

/** Pairs of scores from which on an agreement is called anything. */
export const enoughPairs = 10;

/** Width of a class of scores, points of 100. */
const width = 20;
const count = 100 / width;

const classOf = (score: number): number => Math.min(count - 1, Math.floor(score / width));

/** −1 to 1 in classes of 20 points; null: nobody differs from anybody, so that chance alone explains it. */
export function weightedKappa(pairs: readonly Pair[]): number | null {
	const [first, second] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
	let seen = 0;
	for (const [one, other] of pairs) {
		const [a, b] = [classOf(one), classOf(other)];
		first[a]! += 1;
		second[b]! += 1;
		seen += (a - b) * (a - b);
	}
	let chance = 0;
	for (const [a, m] of first.entries()) for (const [b, n] of second.entries()) chance += m * n * (a - b) * (a - b);
	return chance === 0 ? null : 1 - (seen * pairs.length) / chance;
}

/** Raters of whom none is the first one: each pair counts both ways round. */
export const eitherWay = (pairs: readonly Pair[]): Pair[] => [...pairs, ...pairs.map(([a, b]): Pair => [b, a])];

export function agreementOf(kappa: number): Agreement {
	if (kappa < 0) return 'none';
	if (kappa <= 0.2) return 'slight';
	if (kappa <= 0.4) return 'fair';
	if (kappa <= 0.6) return 'moderate';
	return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
