// What somebody has reached, from all finished practices: badges, weeks, bests. More practice never takes anything away.
import type { Channel } from '../scenario/types.ts';
import { scoreOf } from './skills.ts';
import type { Practised, Skill } from './types.ts';

const day = 86_400_000;

/** Weeks since Monday, 5 January 1970. */
const weekOf = (at: number): number => Math.floor((at / day - 4) / 7);

const channels: readonly Channel[] = ['chat', 'messenger', 'email', 'ticket', 'forum'];

const goneWell = (practised: readonly Practised[], skill: Skill, from: number): Practised[] =>
	practised.filter((one) => one.skills.includes(skill) && one.criticals.length === 0 && scoreOf(skill, one) >= from);

const scenariosOf = (practised: readonly Practised[]): number => new Set(practised.map(({ scenario }) => scenario)).size;

/** So many of what is asked for; the words are the messages `training_badge_<name>` and `training_badge_<name>_how`, which say the same. */
export const badges = {
	first: { of: 1, count: (all) => all.length },
	calm: { of: 3, count: (all) => goneWell(all, 'calming', 80).length },
	kind_no: { of: 3, count: (all) => goneWell(all, 'refusing', 75).length },
	sealed: { of: 3, count: (all) => scenariosOf(goneWell(all, 'confidentiality', 70)) },
	queue: { of: 2, count: (all) => goneWell(all, 'queue', 75).length },
	channels: { of: 5, count: (all) => channels.filter((channel) => all.some((one) => one.passed && one.channel === channel)).length },
	better: { of: 20, count: gain },
	steady: { of: 8, count: (all) => new Set(all.map(({ at }) => weekOf(at))).size },
	alone: { of: 1, count: (all) => all.filter((one) => one.passed && one.level >= 4 && one.help === 'none' && one.pace === 1).length }
} as const satisfies Record<string, { of: number; count: (all: readonly Practised[]) => number }>;

export type Badge = keyof typeof badges;

/** The most points by which a later practice of one scenario was better than an earlier one. */
function gain(all: readonly Practised[]): number {
	const worst = new Map<string, number>();
	let most = 0;
	for (const { scenario, total } of all) {
		const before = worst.get(scenario) ?? total;
		most = Math.max(most, total - before);
		worst.set(scenario, Math.min(before, total));
	}
	return most;
}

/** All of them, with how far they are. @param practised oldest first */
export const badgesOf = (practised: readonly Practised[]): { badge: Badge; done: number; of: number; earned: boolean }[] =>
	(Object.keys(badges) as Badge[]).map((badge) => {
		const { of, count } = badges[badge];
		const done = count(practised);
		return { badge, done: Math.min(done, of), of, earned: done >= of };
	});

/**
 * Weeks with practice: how many there were in all, and how many of them running up to now. A week off is a rest and breaks nothing; two do,
 * and the week that is not over yet counts only once something was practised in it.
 */
export function weeksOf(practised: readonly Practised[], now: number): { all: number; running: number } {
	const weeks = [...new Set(practised.map(({ at }) => weekOf(at)))].toSorted((a, b) => b - a);
	let running = 0;
	let expected = weekOf(now);
	for (const week of weeks) {
		if (expected - week > 2) break;
		running++;
		expected = week;
	}
	return { all: weeks.length, running };
}

/** The best practice of each scenario, with how often it was practised; the newest best first. */
export function bestsOf(practised: readonly Practised[]): { best: Practised; times: number }[] {
	const byScenario = Map.groupBy(practised, ({ scenario }) => scenario);
	return [...byScenario.values()]
		.flatMap((tries) => {
			const [best] = tries.toSorted((a, b) => b.total - a.total || a.at - b.at);
			return best ? [{ best, times: tries.length }] : [];
		})
		.toSorted((a, b) => b.best.at - a.best.at);
}
