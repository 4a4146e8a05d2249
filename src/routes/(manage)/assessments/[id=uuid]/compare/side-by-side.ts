// Two to six people of one assessment, reduced to what is compared.
import type { Critical, Criterion, Kind } from '#lib/core/scenario/types.ts';
import type { Scorecard } from '#lib/core/scoring/types.ts';
import type { Standing } from '#lib/core/statistics/standings.ts';

export const fewest = 2;
export const most = 6;

export interface Mood {
	/** ms since the beginning */
	at: number;
	/** Tenths. */
	anger: number;
	trust: number;
}

/** One person's attempt at one task; null where there is none. */
export interface Cell {
	attemptId: string;
	/** 0–100; null: not scored yet. */
	total: number | null;
	/** Standard error of the total, tenths of a point. */
	error: number;
	criticals: Critical[];
	/** Null: still open, or a page review, which its reviewer ends. */
	ending: 'pass' | 'fail' | null;
	/** Median of the think times, ms; null: not timed. */
	thinking: number | null;
	moods: readonly Mood[];
}

export interface Column {
	invitationId: string;
	name: string;
	/** Weighted, 0–100; null: not complete. */
	total: number | null;
	standing: Standing | null;
	scores: Partial<Record<Criterion, number>>;
	criticals: Critical[];
	/** Null: no task with a customer is scored. */
	money: Money | null;
	/** In the order of the assessment's tasks. */
	cells: (Cell | null)[];
}

/** The two things that pull apart: what was given away, and how the customers felt for it at the end. */
export interface Money {
	/** Of all tasks together, in the scenarios' money. */
	cost: number;
	/** Trust less anger, −100 to 100; mean over the customers. */
	mood: number;
}

interface Person {
	invitationId: string;
	name: string;
	total: number | null;
	standing: Standing | null;
	criteria: { criterion: Criterion; score: number | null }[];
	criticals: Critical[];
	results: {
		attemptId: string;
		taskId: string | null;
		scenario: { kind: Kind };
		moods: readonly Mood[];
		scorecard: Scorecard | null;
		override: { total: number } | null;
	}[];
}

/** The middle of some whole numbers, of two middle ones their mean; null of none. */
export function median(values: readonly number[]): number | null {
	const ordered = values.toSorted((a, b) => a - b);
	const upper = ordered[Math.floor(ordered.length / 2)];
	const lower = ordered[Math.floor((ordered.length - 1) / 2)];
	return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}

function cellOf(result: Person['results'][number]): Cell {
	const { attemptId, scenario, moods, scorecard, override } = result;
	return {
		attemptId,
		total: override?.total ?? scorecard?.total ?? null,
		error: scorecard?.error ?? 0,
		criticals: scorecard?.criticals.map(({ critical }) => critical) ?? [],
		ending: scenario.kind === 'page-review' ? null : (scorecard?.ending?.outcome ?? null),
		thinking: median(scorecard?.turns.flatMap(({ time }) => (time === null ? [] : [time])) ?? []),
		moods
	};
}

export function moneyOf(cards: readonly (Scorecard | null)[]): Money | null {
	const ledgers = cards
		.flatMap((card) => card?.conversations?.map(({ ledger }) => ledger) ?? card?.ledger)
		.filter((one) => one !== undefined);
	if (ledgers.length === 0) return null;
	const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
	return {
		cost: sum(ledgers.flatMap(({ spent }) => spent.map(({ cost }) => cost))),
		mood: Math.round(sum(ledgers.map(({ trust, anger }) => trust.to - anger.to)) / ledgers.length)
	};
}

/** Fewer people say nothing about where one of them stands. */
const fewestInSpread = 5;

/** How many have 0–9, 10–19 … 90–100; null: too few. */
export function spreadOf(scores: readonly number[]): number[] | null {
	if (scores.length < fewestInSpread) return null;
	const counts = Array.from({ length: 10 }, () => 0);
	for (const score of scores) counts[binOf(score)]! += 1;
	return counts;
}

export const binOf = (score: number): number => Math.min(9, Math.floor(score / 10));

export function columnOf(person: Person, tasks: readonly { id: string }[]): Column {
	const { invitationId, name, total, standing, criteria, criticals, results } = person;
	return {
		invitationId,
		name,
		total,
		standing,
		scores: Object.fromEntries(criteria.flatMap(({ criterion, score }) => (score === null ? [] : [[criterion, score]]))),
		criticals,
		money: moneyOf(results.map(({ scorecard }) => scorecard)),
		cells: tasks.map(({ id }) => {
			const result = results.find(({ taskId }) => taskId === id);
			return result ? cellOf(result) : null;
		})
	};
}
