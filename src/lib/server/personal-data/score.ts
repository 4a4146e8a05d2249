// A scorecard as far as the organisation shows it to its person.
import type { Scorecard } from '../../core/scoring/types.ts';

export type Feedback = 'full' | 'scores' | 'none';

/** Null: the organisation does not show scores. */
export function scoreOf(card: Scorecard, feedback: Feedback) {
	if (feedback === 'none') return null;
	const { model, rubric, total, error, passed, failed, criteria, criticals, findings, turns, flags } = card;
	const sums = {
		model,
		rubric,
		total,
		error,
		passed,
		failed,
		criteria: criteria.map(({ criterion, score, weight }) => ({ criterion, score, weight }))
	};
	if (feedback === 'scores') return sums;
	return { ...sums, criteria, criticals, findings, turns, flags };
}
