// From everything that rules saw to what counts: the strongest of overlapping matches, repetitions damped.
import type { Tone } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { ActSeen } from '../types.ts';
import type { RuleSet, Seen } from './rule-set.ts';
import { findRules } from './rule-set.ts';
import { shouts } from './shouting.ts';

export interface Act extends ActSeen {
	tone: Tone;
	rude: boolean;
	/** How often the rule had fired before in this text. */
	nth: number;
}

/** Acts in the order of the text; `shared` are the content stems of the customer's message. */
export function actsOf(set: RuleSet, reading: Reading, shared: ReadonlySet<string>): Act[] {
	const shouting = set.rules.find((rule) => rule.name === 'shouting');
	const seen = findRules(set, reading, shared);
	if (shouting)
		seen.push(
			...shouts(reading)
				.map((range) => ({ rule: shouting, ...range }))
				.filter((shout) => !heartfelt(reading, seen, shout))
		);
	return damp(reading, strongest(seen));
}

/** "I'm so sorry!!": marks at the end of a kind sentence are no shouting. */
function heartfelt(reading: Reading, seen: readonly Seen[], shout: { first: number; last: number }): boolean {
	if (!/^[!?]/.test(reading.tokens[shout.first]?.word ?? '')) return false;
	const sentence = reading.sentences.find(({ first, last }) => first <= shout.first && shout.first < last);
	const inside = seen.filter(({ first }) => sentence && sentence.first <= first && first < sentence.last);
	return inside.some(({ rule }) => rule.points > 0) && inside.every(({ rule }) => rule.points > 0);
}

/** No two of them overlap, except that shouting may lie over anything. */
function strongest(seen: Seen[]): Seen[] {
	const ranked = [...seen].sort(
		(one, other) =>
			Math.abs(other.rule.points) - Math.abs(one.rule.points) ||
			one.first - other.first ||
			other.last - one.last ||
			(one.rule.name < other.rule.name ? -1 : 1)
	);
	const kept: Seen[] = [];
	for (const candidate of ranked) {
		const free = (other: Seen) =>
			other.last <= candidate.first ||
			other.first >= candidate.last ||
			(other.rule !== candidate.rule && (other.rule.tone === 'shouting' || candidate.rule.tone === 'shouting'));
		if (kept.every(free)) kept.push(candidate);
	}
	return kept.sort((one, other) => one.first - other.first || one.last - other.last || (one.rule.name < other.rule.name ? -1 : 1));
}

/** Points of the first time count whole, of the second half, of any later nothing: stock phrases do not add up. */
function damp(reading: Reading, seen: Seen[]): Act[] {
	const times = new Map<string, number>();
	return seen.map(({ rule, first, last }) => {
		const nth = times.get(rule.name) ?? 0;
		times.set(rule.name, nth + 1);
		const points = nth === 0 ? rule.points : nth === 1 ? Math.trunc(rule.points / 2) : 0;
		const start = reading.tokens[first]?.start ?? 0;
		return { rule: rule.name, tone: rule.tone, points, rude: rule.rude ?? false, nth, start, end: reading.tokens[last - 1]?.end ?? start };
	});
}
