// What is due again: the memory of each skill is a fold over the finished practices, by the spaced repetition of ts-fsrs, in whole days.
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card, Grade } from 'ts-fsrs';
import { scoreOf } from './skills.ts';
import { skills } from './types.ts';
import type { Practised, Skill } from './types.ts';

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 180 });

/** From this score on a practice went well, easily, or at least somehow. */
const marks = { easy: 90, good: 70, hard: 50 } as const;

const gradeOf = (score: number): Grade =>
	score >= marks.easy ? Rating.Easy : score >= marks.good ? Rating.Good : score >= marks.hard ? Rating.Hard : Rating.Again;

/** So many of the latest practices make a strength. */
const latest = 5;

export interface Remembered {
	skill: Skill;
	/** Mean of the latest practices of it, 0–100. */
	strength: number;
	/** How many practices of it there are in all. */
	practices: number;
	/** When it was practised last, and when it is due again. */
	last: number;
	due: number;
}

/** Skills that were practised, in their order. @param practised oldest first */
export const memoryOf = (practised: readonly Practised[]): Remembered[] =>
	skills.flatMap((skill) => {
		const own = practised.filter((one) => one.skills.includes(skill));
		const last = own.at(-1);
		if (!last) return [];
		const scores = own.map((one) => scoreOf(skill, one));
		const { due } = own.reduce<Card>(
			(card, { at }, index) => scheduler.next(card, new Date(at), gradeOf(scores[index] ?? 0)).card,
			createEmptyCard(new Date(own[0]!.at))
		);
		return [{ skill, strength: meanOf(scores.slice(-latest)), practices: own.length, last: last.at, due: due.getTime() }];
	});

/** Whole; of nothing 0. */
export const meanOf = (scores: readonly number[]): number =>
	scores.length === 0 ? 0 : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
