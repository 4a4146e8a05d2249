// How far two raters agree beyond chance. Cohen, Weighted kappa (1968), with squared distances: far apart weighs more than next door.

/** How agreement is called in a sentence: Landis and Koch (1977). */
export type Agreement = 'none' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect';

/** Pairs of scores from which on an agreement is called anything. */
export const enoughPairs = 10;

/** Width of a class of scores, points of 100. */
const width = 20;

const classOf = (score: number): number => Math.min(100 / width - 1, Math.floor(score / width));

/** −1 to 1 for pairs of scores 0–100, in classes of 20 points; null: nobody differs from anybody, so that chance alone explains it. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number | null {
	const classes = pairs.map(([a, b]) => [classOf(a), classOf(b)] as const);
	let seen = 0;
	let chance = 0;
	for (const [a] of classes) for (const [, b] of classes) chance += (a - b) * (a - b);
	for (const [a, b] of classes) seen += (a - b) * (a - b);
	return chance === 0 ? null : 1 - (seen * pairs.length) / chance;
}

export function agreementOf(kappa: number): Agreement {
	if (kappa < 0) return 'none';
	if (kappa <= 0.2) return 'slight';
	if (kappa <= 0.4) return 'fair';
	if (kappa <= 0.6) return 'moderate';
	return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}
