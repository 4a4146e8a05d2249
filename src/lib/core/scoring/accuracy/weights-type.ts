// What accuracy has learnt, in whole numbers.
import type { Tree } from './trees.ts';

export interface Weights {
	base: number;
	/** Hundredths for each hundred of a measure; none: trees alone. */
	linear: readonly number[];
	trees: readonly Tree[];
	/** Hundredths by sign of a brief text, each line a sign and its weight. */
	signs?: string;
	/** From here on it is said; below `missing` it is not. */
	said: number;
	missing: number;
}
