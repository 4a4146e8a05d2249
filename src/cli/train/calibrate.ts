// From raw sums to 0–100: isotonic regression on the scores of replies that the model had not learned from.

/** Where each level lies on the scale of 0–100. */
const targets = [0, 10, 30, 55, 78, 93];

interface Judged {
	/** 0–255 */
	value: number;
	target: number;
	weight: number;
}

/** 256 entries: the score, and how far off such scores were (mean distance, as confidence 0–100). */
export function calibrate(
	raw: readonly number[],
	levels: readonly number[],
	importance: readonly number[]
): { table: Uint8Array; confidence: Uint8Array } {
	const order = raw
		.map((value, i): Judged => {
			return { value: Math.max(0, Math.min(255, value)), target: targets[levels[i] ?? 3] ?? 50, weight: importance[i] ?? 1 };
		})
		.sort((one, other) => one.value - other.value);
	const blocks: { mean: number; weight: number; from: number }[] = [];
	for (const { value, target, weight } of order) {
		blocks.push({ mean: target, weight, from: value });
		merge(blocks);
	}
	const curve = smooth(Array.from({ length: 256 }, (_, value) => valueAt(blocks, value)));
	return { table: Uint8Array.from(curve, (score) => Math.round(score)), confidence: confidences(order, curve) };
}

function merge(blocks: { mean: number; weight: number; from: number }[]): void {
	for (;;) {
		const last = blocks.at(-1);
		const before = blocks.at(-2);
		if (!last || !before || before.mean < last.mean) return;
		const weight = before.weight + last.weight;
		blocks.splice(-2, 2, { mean: (before.mean * before.weight + last.mean * last.weight) / weight, weight, from: before.from });
	}
}

function valueAt(blocks: readonly { mean: number; from: number }[], value: number): number {
	let mean = blocks[0]?.mean ?? 50;
	for (const block of blocks) if (block.from <= value) mean = block.mean;
	return mean;
}

/** Steps become a slope, ends reach 0 and 100: two replies of different raw sums shall rarely score the same. */
function smooth(steps: readonly number[]): number[] {
	const at = (i: number) => (i < 0 ? (steps[0] ?? 0) + i * 0.6 : i > 255 ? (steps[255] ?? 100) + (i - 255) * 0.6 : (steps[i] ?? 50));
	const curve = steps.map((_, i) => {
		let sum = 0;
		for (let k = -10; k <= 10; k++) sum += at(i + k);
		return Math.max(0, Math.min(100, sum / 21));
	});
	const low = curve.findIndex((value) => value > (steps[0] ?? 0) + 1);
	const high = curve.findLastIndex((value) => value < (steps[255] ?? 100) - 1);
	return curve.map((value, i) => (i < low ? (value * i) / low : i > high ? value + ((100 - value) * (i - high)) / (255 - high) : value));
}

function confidences(order: readonly Judged[], curve: readonly number[]): Uint8Array {
	return Uint8Array.from(curve, (_, value) => {
		const near = order.filter((row) => Math.abs(row.value - value) <= 12);
		if (near.length < 5) return 70;
		const off = near.reduce((sum, row) => sum + row.weight * Math.abs((curve[Math.round(row.value)] ?? 50) - row.target), 0);
		const distance = off / near.reduce((sum, row) => sum + row.weight, 0);
		return Math.max(0, Math.min(100, Math.round(100 - 2 * distance)));
	});
}
