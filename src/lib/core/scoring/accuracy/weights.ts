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
	base: -162,
	measures: [62, -133, 28, 60, 2, -110, 5, 125, 46, 41, -41, -141, 28, -16, 45, -56, -9, -38, 69, -15, 96, -57],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -386,
	measures: [237, 35, 60, 132, 64, 22, -12, 159, -27, 149, -96, -57, -68, 5, -6, -73, -38, -45, 122, 26, 43, -52],
	said: 0,
	missing: -30
};
