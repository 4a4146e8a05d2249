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
	base: -194,
	measures: [173, -133, -23, 32, 31, -32, 53, 234, 49, 69, -71, -121, 5, -11, 31, -39, -40, -44, 104, -52],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -245,
	measures: [286, -44, -52, 24, 162, 12, 9, 205, 33, 158, -116, -112, -38, -4, 6, -23, -47, 2, 42, -75],
	said: 15,
	missing: -25
};
