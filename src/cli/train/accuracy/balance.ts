// Texts that convey a point are longer than near-misses. Weights take that away, so that nobody earns by length or loses by brevity.
import type { Example } from './graded.ts';

/** Words up to which a text is as long as others. */
const lengths = [3, 5, 8, 12, 20];
const [least, most] = [0.25, 4];

/** What to multiply the weights of graded replies with, so that among texts of one length and language both kinds weigh the same. */
export function balance(examples: readonly Example[], weightOf: (example: Example) => number): number[] {
	const kindOf = ({ language, text }: Example, conveys: boolean): string => {
		const words = text.split(/\s+/).length;
		return `${language} ${String(lengths.filter((length) => words > length).length)} ${String(conveys)}`;
	};
	const graded = ({ from }: Example): boolean => from === 'samples' || from === 'joined';
	const weights = new Map<string, number>();
	for (const example of examples.filter(graded)) {
		const kind = kindOf(example, example.conveys);
		weights.set(kind, (weights.get(kind) ?? 0) + weightOf(example));
	}
	return examples.map((example) => {
		if (!graded(example)) return 1;
		const [own, other] = [example.conveys, !example.conveys].map((conveys) => weights.get(kindOf(example, conveys)) ?? 0) as [
			number,
			number
		];
		return Math.max(least, Math.min(most, (own + other) / 2 / own));
	});
}
