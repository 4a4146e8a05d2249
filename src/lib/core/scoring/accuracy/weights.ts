// Written by src/cli/train/accuracy.ts; do not edit.

export interface Weights {
	base: number;
	measures: number[];
	/** From here on it is said; below `missing` it is not. */
	said: number;
	missing: number;
}

/** For points known by their wordings alone. */
export const bare: Weights = {
	base: -166,
	measures: [67, -132, 28, 59, 5, -111, 6, 129, 48, 41, -41, -140, 29, -14, 44, -55, -9, -38, 70, -14, 97, -58],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -388,
	measures: [233, 34, 54, 136, 66, 31, -16, 163, -38, 145, -97, -59, -60, 12, -8, -69, -37, -44, 121, 36, 43, -64],
	said: 0,
	missing: -30
};
