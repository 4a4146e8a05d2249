// Speed of one turn: a published, monotone curve over think time.

/**
 * Points over time, as a share of the time for full marks: up to it 100, half as long again 80, twice 60, three times 30, four times 10, five times 0;
 * straight lines between.
 */
const curve: [percent: number, points: number][] = [
	[100, 100],
	[150, 80],
	[200, 60],
	[300, 30],
	[400, 10],
	[500, 0]
];

/** Nobody is timed for reading the first 300 characters, nor for typing the first 200: the author's time holds them. */
const free = { read: 300, written: 200 };
/** Beyond that: 50 ms for a character read (about 240 words a minute), 200 ms for one written (about 60 words a minute). */
const load = { read: 50, written: 200 };

/**
 * Time for full marks in ms: the author's `reply` time, plus reading and writing load; never more than twice the author's time.
 * `read`, `written`: characters of the customer's line and of the agent's turn.
 */
export function fullTime(reply: number, read: number, written: number): number {
	const extra = Math.max(0, read - free.read) * load.read + Math.max(0, written - free.written) * load.written;
	return reply + Math.min(reply, extra);
}

/** 0–100. `time` and `full` in ms; never rises with time. */
export function speedOf(time: number, full: number): number {
	const percent = full <= 0 ? (time > 0 ? Infinity : 0) : Math.floor((100 * Math.max(0, time)) / full);
	let [fromX, fromY] = [0, 100];
	for (const [x, y] of curve) {
		if (percent <= x) return y + Math.floor(((fromY - y) * (x - percent)) / (x - fromX));
		[fromX, fromY] = [x, y];
	}
	return 0;
}
