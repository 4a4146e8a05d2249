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
	base: -268,
	measures: [183, -137, 5, 75, 36, -110, 28, 193, 50, 59, -81, -127, 14, -7, 28, -61, -43, -58, 71, 32, 120, -60],
	said: 15,
	missing: -25
};

/** For points with graded samples. */
export const taught: Weights = {
	base: -376,
	measures: [273, 40, 58, 130, 63, -10, -15, 178, -29, 161, -105, -74, -74, 10, -40, -58, -48, -88, 106, 39, 33, -68],
	said: 0,
	missing: -30
};
