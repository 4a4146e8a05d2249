// The next best practice: first what to work at, then the scenario that fits best. The reason is data, and says no more than was decided by.
import { criteria } from '../scenario/types.ts';
import type { Criterion } from '../scenario/types.ts';
import { meanOf, memoryOf } from './schedule.ts';
import { scoreOf } from './skills.ts';
import { skills } from './types.ts';
import type { Help, Pace, Practised, Skill } from './types.ts';

/** A scenario that may be practised. */
export interface Choice {
	/** company/scenario */
	id: string;
	/** 1–5 */
	level: number;
	minutes: number;
	skills: readonly Skill[];
	/** Of the rubric. */
	weights: Partial<Record<Criterion, number>>;
}

/** The step of a course that is next. */
export interface NextStep {
	assignment: string;
	step: number;
	scenario: string;
	help: Help;
	pace: Pace;
	course: string;
	/** Days until it is due, below 0 when that is past; null: no day. */
	days: number | null;
}

export type Reason =
	| { why: 'assigned'; assignment: string; step: number; pace: Pace; course: string; days: number | null }
	| { why: 'first' }
	| { why: 'weak-skill'; skill: Skill; score: number; practices: number }
	| { why: 'due'; skill: Skill; /** since then */ days: number }
	| { why: 'weak-criterion'; criterion: Criterion; score: number }
	| { why: 'new-skill'; skill: Skill }
	| { why: 'harder'; level: number };

export interface Next {
	scenario: string;
	help: Help;
	reason: Reason;
}

export interface Known {
	choices: readonly Choice[];
	/** Oldest first. */
	practised: readonly Practised[];
	assigned: readonly NextStep[];
	now: number;
}

const day = 86_400_000;
/** Days before its day from which on a course comes first. */
const near = 7;
/** Below it something is weak; below the second one hints help. */
const weak = 70;
const veryWeak = 50;
/** What a rubric must weigh at least to train a criterion. */
const least = 10;

/** Something to work at, and the scenarios by which. */
interface Aim {
	reason: Reason;
	fits: (choice: Choice) => boolean;
	help: Help;
	/** How hard it should be. */
	level: number;
	/** Of these criteria the more is better. */
	criterion?: Criterion;
}

/** Null: there is nothing to practise. The same scenario twice running only where there is no other. */
export function next(known: Known): Next | null {
	const last = known.practised.at(-1)?.scenario;
	const others = known.choices.filter(({ id }) => id !== last);
	const choices = others.length > 0 ? others : known.choices;
	for (const aim of aims(known)) {
		const [best] = choices.filter(aim.fits).toSorted((a, b) => cost(a, aim, known) - cost(b, aim, known) || (a.id < b.id ? -1 : 1));
		if (best)
			return { scenario: best.id, help: aim.help, reason: aim.reason.why === 'harder' ? { why: 'harder', level: best.level } : aim.reason };
	}
	return null;
}

/** The most urgent first. */
function aims({ practised, assigned, now }: Known): Aim[] {
	const steps = assigned.toSorted((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || (a.assignment < b.assignment ? -1 : 1));
	const isNear = ({ days }: NextStep): boolean => days !== null && days <= near;
	const anything: Aim = { reason: { why: 'harder', level: 0 }, fits: () => true, help: 'none', level: levelFor(practised) };
	const first: Aim = { reason: { why: 'first' }, fits: () => true, help: 'hints', level: 1 };
	return [
		...steps.filter(isNear).map(stepAim),
		...(practised.length === 0 ? [first] : [...skillAims(practised, now), ...criterionAims(practised)]),
		...steps.filter((step) => !isNear(step)).map(stepAim),
		...newAims(practised),
		anything
	];
}

const stepAim = ({ assignment, step, scenario, help, pace, course, days }: NextStep): Aim => ({
	reason: { why: 'assigned', assignment, step, pace, course, days },
	fits: ({ id }) => id === scenario,
	help,
	level: 1
});

/** Weak ones, then those due again; what the last two practices have both trained has a rest. */
function skillAims(practised: readonly Practised[], now: number): Aim[] {
	const [one, two] = practised.slice(-2);
	const rested = memoryOf(practised).filter(({ skill }) => !(one?.skills.includes(skill) && two?.skills.includes(skill)));
	const aim = (skill: Skill, reason: Reason, strength: number): Aim => ({
		reason,
		fits: (choice) => choice.skills.includes(skill),
		help: strength < veryWeak ? 'hints' : 'none',
		level: levelFor(practised, skill)
	});
	return [
		...rested
			.filter(({ strength }) => strength < weak)
			.toSorted((a, b) => a.strength - b.strength)
			.map(({ skill, strength, practices }) => aim(skill, { why: 'weak-skill', skill, score: strength, practices }, strength)),
		...rested
			.filter(({ due }) => due <= now)
			.toSorted((a, b) => a.due - b.due)
			.map(({ skill, strength, last }) => aim(skill, { why: 'due', skill, days: Math.floor((now - last) / day) }, strength))
	];
}

/** Mean of the latest five practices that had it; a criterion that none had is left out. @param practised oldest first */
export const criterionMeans = (practised: readonly Practised[]): { criterion: Criterion; score: number }[] =>
	criteria.flatMap((criterion) => {
		const scores = practised.flatMap((one) => one.criteria[criterion] ?? []).slice(-5);
		return scores.length === 0 ? [] : [{ criterion, score: meanOf(scores) }];
	});

const criterionAims = (practised: readonly Practised[]): Aim[] =>
	criterionMeans(practised)
		.filter(({ score }) => score < weak)
		.toSorted((a, b) => a.score - b.score)
		.map(({ criterion, score }) => ({
			reason: { why: 'weak-criterion', criterion, score },
			fits: ({ weights }) => (weights[criterion] ?? 0) >= least,
			help: score < veryWeak ? 'hints' : 'none',
			level: levelFor(practised),
			criterion
		}));

/** Something new is new enough: no harder than what went well. */
const newAims = (practised: readonly Practised[]): Aim[] =>
	skills
		.filter((skill) => practised.every((one) => !one.skills.includes(skill)))
		.map((skill) => ({
			reason: { why: 'new-skill', skill },
			fits: (choice) => choice.skills.includes(skill),
			help: 'hints',
			level: levelFor(practised) - 1
		}));

/** A little above what went well, a little below what did not: by the latest three practices of the skill, or of all. */
function levelFor(practised: readonly Practised[], skill?: Skill): number {
	const own = (skill ? practised.filter((one) => one.skills.includes(skill)) : practised).slice(-3);
	const mean = meanOf(own.map((one) => (skill ? scoreOf(skill, one) : one.total)));
	const step = mean >= weak ? 1 : mean < veryWeak ? -1 : 0;
	return Math.min(5, Math.max(1, (own.at(-1)?.level ?? 1) + step));
}

/** The less the better: far from the level, practised lately, long. */
function cost({ id, level, minutes, weights }: Choice, aim: Aim, { practised }: Known): number {
	const lately = practised.slice(-5).filter(({ scenario }) => scenario === id).length;
	const distance = Math.abs(level - aim.level) * (level > aim.level ? 15 : 10);
	return distance + 12 * lately + Math.floor(minutes / 5) - Math.floor((aim.criterion ? (weights[aim.criterion] ?? 0) : 0) / 5);
}
