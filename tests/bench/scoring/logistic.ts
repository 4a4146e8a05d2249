// Logistic regression over sparse features, learnt step by step in a fixed order: the same on every run.

export interface Example {
	index: ArrayLike<number>;
	value: ArrayLike<number>;
	positive: boolean;
}

/** Weights, the last of them for every example alike. */
export function learn(examples: Example[], dimensions: number, { rounds = 12, rate = 0.5, pull = 1e-5 } = {}): Float64Array {
	const weights = new Float64Array(dimensions + 1);
	let step = 0;
	for (let round = 0; round < rounds; round++) {
		for (let k = 0; k < examples.length; k++) {
			// A stride that visits all in a mixed order.
			const example = examples[(k * 7919 + round) % examples.length];
			if (example === undefined) continue;
			const now = rate / (1 + (4 * step++) / (rounds * examples.length));
			const miss = (example.positive ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(weights, example)));
			for (let i = 0; i < example.index.length; i++) {
				const key = example.index[i] ?? 0;
				const weight = weights[key] ?? 0;
				weights[key] = weight + now * (miss * (example.value[i] ?? 0) - pull * weight);
			}
			weights[dimensions] = (weights[dimensions] ?? 0) + 0.1 * now * miss;
		}
	}
	return weights;
}

export function sumOf(weights: Float64Array, { index, value }: Example): number {
	let sum = weights[weights.length - 1] ?? 0;
	for (let i = 0; i < index.length; i++) sum += (weights[index[i] ?? 0] ?? 0) * (value[i] ?? 0);
	return sum;
}
