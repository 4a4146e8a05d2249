// What a trainee may practise now, and what would be best.
import type { Channel, Criterion, Kind, Language } from '../../core/scenario/types.ts';
import { next, skillsOf, type Next, type NextStep, type Skill } from '../../core/training/index.ts';
import { clock, withOrganisation, type Db } from '../db/client.ts';
import * as scenarios from '../scenarios.ts';
import type { Assigned } from './assigned.ts';
import { historyOf } from './progress.ts';
import { withheld } from './withheld.ts';

export interface Offered {
	/** company/scenario */
	id: string;
	title: string;
	summary: string;
	level: number;
	kind: Kind;
	channel: Channel;
	company: string;
	minutes: number;
	skills: Skill[];
	weights: Partial<Record<Criterion, number>>;
	/** Best total so far; null: not practised yet. */
	best: number | null;
}

export interface Catalogue {
	/** The easiest first. */
	offered: Offered[];
	/** Kept for an open test just now: so many are not among them. */
	withheld: number;
	/** Null: there is nothing to practise. */
	next: (Next & { title: string; summary: string; minutes: number; level: number }) | null;
	/** When it was made, ms. */
	now: number;
}

/** @param assigned what this person has been given or has taken up */
export const catalogueOf = (db: Db, organisationId: string, accountId: string, language: Language, assigned: readonly Assigned[]) =>
	withOrganisation(db, organisationId, async (tx): Promise<Catalogue> => {
		const isWithheld = await withheld(tx, organisationId);
		const practised = await historyOf(tx, organisationId, accountId);
		const now = await clock(tx);
		const all = (await scenarios.library()).scenarios.map(({ scenario }) => scenario).filter((one) => one.language === language);
		const offered = all
			.filter((scenario) => !isWithheld(scenario))
			.map((scenario): Offered => {
				const { id, title, summary, level, kind, channel, company, clock: times, rubric: weights } = scenario;
				const totals = practised.flatMap((one) => (one.scenario === id ? [one.total] : []));
				const best = totals.length > 0 ? Math.max(...totals) : null;
				const minutes = Math.ceil(times.limit / 60_000);
				return { id, title, summary, level, kind, channel, company: company.name, minutes, skills: skillsOf(scenario), weights, best };
			})
			.toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
		const steps = assigned.filter((one) => one.language === language).flatMap((one) => nextStep(one, now));
		const best = next({ choices: offered.filter(({ kind }) => kind !== 'questionnaire'), practised, assigned: steps, now });
		const shown = offered.find(({ id }) => id === best?.scenario);
		return {
			offered,
			withheld: all.length - offered.length,
			next: best && shown ? { ...best, title: shown.title, summary: shown.summary, minutes: shown.minutes, level: shown.level } : null,
			now
		};
	});

const day = 86_400_000;

/** What comes next of a course; one that is running is gone on with, not begun again. */
function nextStep({ id, title, dueOn, next, steps }: Assigned, now: number): NextStep[] {
	const step = next === null ? undefined : steps[next];
	if (next === null || step?.state !== 'open') return [];
	const days = dueOn === null ? null : Math.ceil(Date.parse(`${dueOn}T00:00:00Z`) / day) - Math.floor(now / day);
	return [{ assignment: id, step: next, scenario: step.scenario, help: step.help, pace: step.pace, course: title, days }];
}
