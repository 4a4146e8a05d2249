// The same kindness and the same trouble for everybody, big or small.
import { lengthOf } from '../form/anatomy.ts';
import { wholeOf } from '../scorecard/place.ts';
import { round } from '../scorecard/shares.ts';
import type { CareSlip } from './slip.ts';
import type { Customer } from './waits.ts';

/** Error of one turn's politeness, points; two means differ by chance by twice the error of their difference. */
const turnError = 12;
/** What a difference in politeness costs at least, and at most. */
const fewestPoints = 3;
const mostPoints = 20;
/** Effort: words written against words of the model replies. So many times as much for one as for another, in turns as many as this. */
const ratio = 3;
const enoughTurns = 2;

interface Fared {
	customer: Customer;
	turns: number;
	politeness: number;
	effort: number;
}

/** Nothing where fewer than two customers got an answer. */
export function evenness(customers: Customer[]): CareSlip[] {
	const fared = customers.filter(({ queued }) => queued.performance.turns.length > 0).map(fare);
	if (fared.length < 2) return [];
	return [...politeness(fared), ...effort(fared)];
}

function fare(customer: Customer): Fared {
	const { turns } = customer.queued.performance;
	const { path } = customer.author.scenario;
	const sum = turns.reduce((total, { observations }) => total + observations.politeness.score, 0);
	const written = turns.reduce((total, { text }) => total + lengthOf(text), 0);
	const model = turns.reduce((total, { beat }) => total + lengthOf(path.find(({ name }) => name === beat)?.model ?? ''), 0);
	return { customer, turns: turns.length, politeness: sum / turns.length, effort: model === 0 ? 0 : written / model };
}

const nameOf = ({ customer }: Fared): string => customer.author.scenario.customer.name;

/** Half a point for each point by which the means differ beyond chance. */
function politeness(fared: Fared[]): CareSlip[] {
	const [kindest, least] = extremes(fared, (one) => one.politeness);
	if (kindest === undefined || least === undefined) return [];
	const chance = 2 * turnError * Math.sqrt(1 / kindest.turns + 1 / least.turns);
	const points = Math.min(mostPoints, round((kindest.politeness - least.politeness - chance) / 2));
	if (points < fewestPoints) return [];
	const worst = [...least.customer.queued.performance.turns].sort(
		(one, other) => one.observations.politeness.score - other.observations.politeness.score
	)[0];
	const params = { who: nameOf(least), other: nameOf(kindest) };
	const at = worst === undefined ? null : wholeOf(worst);
	return [{ rule: 'less-polite', at, beat: null, points, params, conversation: least.customer.author.name }];
}

function effort(fared: Fared[]): CareSlip[] {
	const [most, least] = extremes(
		fared.filter(({ turns, effort: value }) => turns >= enoughTurns && value > 0),
		(one) => one.effort
	);
	if (most === undefined || least === undefined || most.effort <= ratio * least.effort) return [];
	const params = { who: nameOf(least), other: nameOf(most) };
	const first = least.customer.queued.performance.turns[0];
	const at = first === undefined ? null : wholeOf(first);
	return [{ rule: 'less-effort', at, beat: null, params, conversation: least.customer.author.name }];
}

/** The first with the highest and the first with the lowest value. */
function extremes(fared: Fared[], value: (one: Fared) => number): [Fared | undefined, Fared | undefined] {
	const [first] = fared;
	if (first === undefined) return [undefined, undefined];
	const by = (better: (one: number, other: number) => boolean): Fared =>
		fared.reduce((best, one) => (better(value(one), value(best)) ? one : best), first);
	return [by((one, other) => one > other), by((one, other) => one < other)];
}
