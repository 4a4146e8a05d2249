// What can ever become true in a scenario: an approximation that calls nothing impossible that some play can reach.
import type { ScenarioSource } from '../1-parse/syntax.ts';
import type { Condition } from '../types.ts';
import { reachable, wayOn } from './path.ts';

type Compared = Extract<Condition, { is: 'compare' }>;

/** Closed ranges of integers: moods in tenths. */
type Ranges = Record<Compared['what'], readonly [number, number]>;

export interface Horizon {
	ranges: Ranges;
	/** Beats that exist and cannot be reached. */
	lost: ReadonlySet<string>;
	secrets: boolean;
	forbidden: boolean;
	told: boolean;
	tags: boolean;
}

export function horizonOf(source: ScenarioSource): Horizon {
	const { header, path, secrets, forbidden, facts, actions, tags } = source;
	const reached = reachable(wayOn(path), 0);
	return {
		ranges: {
			anger: moodRange(source, 'anger', header.customer.anger),
			trust: moodRange(source, 'trust', header.customer.trust),
			turns: [0, Number.MAX_SAFE_INTEGER],
			cost: [0, actions.some((action) => action.value.cost > 0) ? Number.MAX_SAFE_INTEGER : 0]
		},
		lost: new Set(path.filter((_, index) => !reached.has(index)).map((beat) => beat.name)),
		secrets: secrets.length > 0,
		forbidden: forbidden.length > 0,
		told: facts.some((fact) => fact.value.kind === 'told'),
		tags: tags.length > 0
	};
}

/** From the start all the way down and up: a beat's change comes once, a reaction's as 1, ½ and ¼. */
function moodRange({ path, reactions }: ScenarioSource, mood: 'anger' | 'trust', start: number): [number, number] {
	const once = path.map((beat) => beat.value.change[mood]);
	const damped = reactions.map(({ value: { change } }) => change[mood] + Math.trunc(change[mood] / 2) + Math.trunc(change[mood] / 4));
	let [low, high] = [start, start];
	for (const change of [...once, ...damped]) {
		low += Math.min(0, change);
		high += Math.max(0, change);
	}
	return [Math.max(0, low), Math.min(100, high)];
}

export function canHold(condition: Condition, horizon: Horizon, negated = false): boolean {
	switch (condition.is) {
		case 'not':
			return canHold(condition.of, horizon, !negated);
		case 'all':
			return negated ? condition.of.some((part) => canHold(part, horizon, true)) : allCanHold(condition.of, horizon, false);
		case 'any':
			return negated ? allCanHold(condition.of, horizon, true) : condition.of.some((part) => canHold(part, horizon));
		case 'compare':
			return holds(narrowed(horizon.ranges, condition, negated)[condition.what]);
		case 'reached':
			return negated || !horizon.lost.has(condition.beat);
		case 'leaked':
			return negated || horizon.secrets;
		case 'forbidden':
			return negated || horizon.forbidden;
		case 'contradicted':
			return negated || horizon.told;
		case 'tagged':
			return negated || horizon.tags;
		default:
			return true;
	}
}

/** Comparisons that must hold together leave smaller ranges for the rest. */
function allCanHold(parts: readonly Condition[], horizon: Horizon, negated: boolean): boolean {
	const ranges = parts.reduce((left, part) => (part.is === 'compare' ? narrowed(left, part, negated) : left), horizon.ranges);
	if (!Object.values(ranges).every(holds)) return false;
	return parts.every((part) => canHold(part, { ...horizon, ranges }, negated));
}

const holds = ([low, high]: readonly [number, number]): boolean => low <= high;

const opposite = { '<': '>=', '<=': '>', '>=': '<', '>': '<=', '=': '=' } as const;

function narrowed(ranges: Ranges, { what, op, value }: Compared, negated: boolean): Ranges {
	const [low, high] = ranges[what];
	if (negated && op === '=') return ranges;
	const range: Record<Compared['op'], readonly [number, number]> = {
		'<': [low, Math.min(high, value - 1)],
		'<=': [low, Math.min(high, value)],
		'=': [Math.max(low, value), Math.min(high, value)],
		'>=': [Math.max(low, value), high],
		'>': [Math.max(low, value + 1), high]
	};
	return { ...ranges, [what]: range[negated ? opposite[op] : op] };
}
