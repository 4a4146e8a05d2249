// What a rating says, and what it comes to.
import { createHash } from 'node:crypto';
import { criteria, type Criterion, type Critical, type Scenario } from '../../core/scenario/types.ts';

/** What people judge: how soon somebody answered is measured, and no opinion makes it truer. */
export const judged = criteria.filter((criterion) => criterion !== 'speed');
export type Judged = (typeof judged)[number];
export type Marks = Partial<Record<Criterion, number>>;

/** Steps of a criterion, worst first. What each means stands beside it. */
export const steps = [0, 25, 50, 75, 100] as const;
export const highestBonus = 5;

/** UTF-16 units, and comments in all. */
export const longest = { comment: 1000, note: 2000, comments: 100 };

/** On words of a reply: its seq, and UTF-16 offsets in it. */
export interface Comment {
	seq: number;
	start: number;
	end: number;
	text: string;
}

export interface RatingDraft {
	scores: Marks;
	autoFail: Critical[];
	bonus: number;
	comments: Comment[];
	note: string;
}

type Rubric = Scenario['rubric'];

export const judgedOf = (rubric: Rubric): Criterion[] => judged.filter((criterion) => (rubric[criterion] ?? 0) > 0);

export type Missing = 'scores' | 'words';

/** What a rating needs before it can be submitted; null: nothing. A failing mistake has to be shown in the words, unless it is silence. */
export function missing(rubric: Rubric, { scores, autoFail, comments }: RatingDraft): Missing | null {
	if (judgedOf(rubric).some((criterion) => scores[criterion] === undefined)) return 'scores';
	return autoFail.some((critical) => critical !== 'ignored') && comments.length === 0 ? 'words' : null;
}

/** Mean under the scenario's weights, with the bonus, 0–100; null: nothing was rated. */
export function totalOf(rubric: Rubric, { scores, bonus }: Pick<RatingDraft, 'scores' | 'bonus'>): number | null {
	const known = judged.flatMap((criterion) => {
		const [weight, score] = [rubric[criterion] ?? 0, scores[criterion]];
		return weight > 0 && score !== undefined ? [{ weight, score }] : [];
	});
	const weights = known.reduce((sum, { weight }) => sum + weight, 0);
	if (weights === 0) return null;
	const mean = known.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
	return Math.min(100, Math.round(mean + bonus));
}

/** What an attempt is called where nobody is to know whose it is. */
export const codeOf = (attemptId: string): string => createHash('sha256').update(attemptId).digest('hex').slice(0, 6).toUpperCase();
