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
	measures: [173, -134, -23, 32, 31, -31, 53, 235, 50, 68, -72, -121, 5, -11, 31, -53, -40, -44, 105, -52],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -245,
	measures: [287, -45, -52, 25, 161, 13, 9, 204, 34, 157, -117, -112, -38, -4, 5, -39, -48, 2, 42, -75],
	said: 15,
	missing: -25
};
