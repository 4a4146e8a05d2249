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
	base: -157,
	measures: [61, -135, 25, 63, 2, -110, 4, 121, 46, 41, -41, -142, 27, -17, 45, -60, -9, -37, 67, -15, 94, -55],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -380,
	measures: [243, 36, 58, 130, 66, 31, -15, 161, -21, 152, -90, -52, -72, 6, -10, -41, -41, -49, 108, 30, 42, -57],
	said: 0,
	missing: -30
};
