// Politeness of a conversation: 70 % the mean of its turns, 30 % the worst of them.
import type { Finding, Observations } from '../types.ts';
import { finding, wordless, type Part } from './parts.ts';
import { round } from './shares.ts';

/** A turn, or a mark of a page review, with the place of each of its acts. */
export interface PoliteText {
	observations: Observations;
	place: (act: Observations['acts'][number]) => Finding['at'];
	beat: string | null;
}

/** Error of one turn's score: 8 points when the model is sure, up to 20 when it is not. */
const surest = 8;
const leastSure = 20;

export function politenessPart(texts: PoliteText[]): Part {
	// Nothing said to somebody who waits for an answer is not polite.
	if (texts.length === 0) return wordless();
	const scores = texts.map(({ observations }) => observations.politeness.score);
	const sum = scores.reduce((total, score) => total + score, 0);
	const worst = Math.min(...scores);
	const score = round((70 * sum + 30 * worst * texts.length) / (100 * texts.length));
	const fromMean = round((70 * sum) / (100 * texts.length));
	return {
		score,
		sum: [
			{ label: 'mean-of-turns', value: fromMean, params: { mean: round(sum / texts.length), turns: texts.length } },
			{ label: 'worst-turn', value: score - fromMean, params: { worst } }
		],
		findings: texts.flatMap(({ observations, place, beat }) =>
			observations.acts.map((act) => finding('politeness', act.rule, act.points, place(act), beat))
		),
		variance: turnVariance(texts)
	};
}

/** Of the mean politeness of some turns, points squared. */
export function turnVariance(texts: Pick<PoliteText, 'observations'>[]): number {
	if (texts.length === 0) return 0;
	const errors = texts.map(({ observations }) => leastSure - ((leastSure - surest) * observations.politeness.confidence) / 100);
	return errors.reduce((sum, error) => sum + error * error, 0) / (texts.length * texts.length);
}
