// What a row of the table is made from.

export interface Context {
	/** Folder of the labelled sets; null: there is none. */
	data: string | null;
	/** Tells on standard error how far it is. */
	say: (text: string) => void;
}

export interface Reached {
	text: string;
	/** Null: nothing to compare it with. */
	met: boolean | null;
}

export interface Measure {
	id: string;
	what: string;
	baseline: string;
	target: string;
	/** It reads labelled sets from outside the repository. */
	labelled: boolean;
	run: (context: Context) => Promise<Reached>;
}

/** Needed by measures that are `labelled`. Throws an Error without it. */
export function dataOf({ data }: Context): string {
	if (data === null) throw new Error('no labelled data');
	return data;
}

export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

/** "0.91 / 0.88", met when each reaches its own least value. */
export function reached(values: number[], least: number[], digits = 3): Reached {
	const met = values.every((value, i) => value >= (least[i] ?? least.at(-1) ?? 0));
	return { text: values.map((value) => value.toFixed(digits)).join(' / '), met };
}

export function both(parts: Reached[]): Reached {
	return { text: parts.map(({ text }) => text).join('; '), met: parts.every(({ met }) => met !== false) };
}
