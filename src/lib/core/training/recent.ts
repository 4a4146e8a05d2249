// What somebody's latest practices say: means with how many they stand on, and where there is no way forward.
import { criteria } from '../scenario/types.ts';
import type { Critical, Criterion, Language } from '../scenario/types.ts';
import { scoreOf } from './skills.ts';
import { skills } from './types.ts';
import type { Skill } from './types.ts';

/** So many finished practices are looked at: enough for a mean, few enough to see a change. */
export const latest = 10;

/** Below it a score is low, 0–100. */
export const low = 50;

/** Low so many times running: this is where help is needed. */
const running = 3;

/** A finished practice from its beginning; branches are tries of one turn, and count for nothing here. */
export interface Recent {
	/** company/scenario */
	scenario: string;
	title: string;
	language: Language;
	skills: readonly Skill[];
	total: number;
	criteria: readonly { criterion: Criterion; score: number }[];
	criticals: readonly { critical: Critical }[];
}

export interface Mean {
	/** 0–100, whole. */
	mean: number;
	/** Practices that it stands on: 1 to `latest`. */
	n: number;
}

export type Stuck = { on: 'scenario'; scenario: string; title: string; language: Language } | { on: 'criterion'; criterion: Criterion };

const meanOf = (scores: readonly number[]): Mean | null =>
	scores.length === 0 ? null : { mean: Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length), n: scores.length };

const scoresOn = (recent: readonly Recent[], wanted: Criterion): number[] =>
	recent.flatMap((practice) => practice.criteria.flatMap(({ criterion, score }) => (criterion === wanted ? [score] : [])));

const scoresIn = (recent: readonly Recent[], skill: Skill): number[] =>
	recent.flatMap((practice) => {
		if (!practice.skills.includes(skill)) return [];
		const byCriterion = Object.fromEntries(practice.criteria.map(({ criterion, score }) => [criterion, score]));
		const criticals = practice.criticals.map(({ critical }) => critical);
		return [scoreOf(skill, { total: practice.total, criteria: byCriterion, criticals })];
	});

/** In the order of criteria; null: nothing to say. */
export const byCriterion = (recent: readonly Recent[]) =>
	criteria.map((criterion) => ({ name: criterion, score: meanOf(scoresOn(recent, criterion)) }));

/** In the order of skills. */
export const bySkill = (recent: readonly Recent[]) => skills.map((skill) => ({ name: skill, score: meanOf(scoresIn(recent, skill)) }));

const isStuck = (newestFirst: readonly number[]): boolean => {
	const last = newestFirst.slice(0, running);
	return last.length === running && last.every((score) => score < low);
};

/** Where the last three times were low: scenarios, then criteria. @param recent newest first */
export function stuckOn(recent: readonly Recent[]): Stuck[] {
	const scenarios = [...Map.groupBy(recent, ({ scenario }) => scenario).values()];
	return [
		...scenarios.flatMap((own): Stuck[] => {
			const { scenario, title, language } = own[0]!;
			return isStuck(own.map(({ total }) => total)) ? [{ on: 'scenario', scenario, title, language }] : [];
		}),
		...criteria.flatMap((criterion): Stuck[] => (isStuck(scoresOn(recent, criterion)) ? [{ on: 'criterion', criterion }] : []))
	];
}
