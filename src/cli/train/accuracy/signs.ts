// How much it matters that a word stands in both of two brief texts, or in one of them alone: learnt on top of what the trees say of texts they have not seen.
import type { Example } from './graded.ts';

/** Czech alone: of English answers each question has words of its own, and what one teaches misleads about the next. */
const taught = 'cs';
/** Texts in which a sign must stand. */
const least = 4;
const rounds = 20;
const rate = 0.1;
const pull = 0.03;
/** Weights below this say nothing, hundredths. */
const small = 5;

/** `sums`: by example, of trees, hundredths. Lines of sign and weight, hundredths; the same rows, the same bytes. */
export function learnSigns(examples: readonly Example[], sums: ArrayLike<number>, weightOf: (example: Example) => number): string {
	const rows = examples.flatMap((example, i) => {
		const { language, match, conveys } = example;
		return language === taught
			? [{ signs: match.brief?.signs ?? [], sum: (sums[i] ?? 0) / 100, y: conveys ? 1 : 0, weight: weightOf(example) }]
			: [];
	});
	const counts = new Map<string, number>();
	for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	for (const row of rows) row.signs = row.signs.filter((sign) => (counts.get(sign) ?? 0) >= least);
	const weights = new Map<string, number>();
	let step = 0;
	for (let round = 0; round < rounds; round++) {
		for (let k = 0; k < rows.length; k++) {
			// A stride that visits all in a mixed order.
			const row = rows[(k * 7919 + round) % rows.length];
			if (row === undefined) continue;
			const sum = row.signs.reduce((all, sign) => all + (weights.get(sign) ?? 0), row.sum);
			const miss = (row.y - 1 / (1 + Math.exp(-sum))) * row.weight;
			const now = rate / (1 + step++ / (5 * rows.length));
			for (const sign of row.signs) {
				const weight = weights.get(sign) ?? 0;
				weights.set(sign, weight + now * (miss - pull * weight));
			}
		}
	}
	return [...weights]
		.map(([sign, weight]): [string, number] => [sign, Math.round(100 * weight)])
		.filter(([, weight]) => Math.abs(weight) >= small)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([sign, weight]) => `${sign} ${String(weight)}`)
		.join('\n');
}
