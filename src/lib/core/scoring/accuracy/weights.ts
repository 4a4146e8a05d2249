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
	base: -209,
	measures: [177, -121, -17, 29, 37, -51, 51, 243, 51, 71, -73, -137, 8, -11, 31, -50, -36, -45, 121, -79],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -249,
	measures: [304, -47, -36, 12, 153, 1, 22, 208, 28, 165, -136, -157, -31, -2, 2, -36, -40, 6, 25, -66],
	said: 15,
	missing: -25
};
