// The library as people look through it: one entry for each scenario, whatever languages it exists in.
import type { Language, Scenario } from '#lib/core/scenario/types.ts';
import { skillsOf, type Skill } from '#lib/core/training/index.ts';

export interface Entry {
	id: string;
	/** Language of title and summary: the reader's, where that edition exists. */
	language: Language;
	languages: Language[];
	title: string;
	summary: string;
	company: string;
	kind: Scenario['kind'];
	channel: Scenario['channel'];
	level: number;
	minutes: number;
	requirements: string[];
	/** What practising it trains. */
	skills: Skill[];
}

/** Easy ones first, then by id. */
export function entriesOf(editions: readonly Scenario[], reader: Language): Entry[] {
	const byId = Map.groupBy(editions, ({ id }) => id);
	return [...byId.values()]
		.flatMap((group) => group.find(({ language }) => language === reader) ?? group[0] ?? [])
		.map((scenario) => ({
			id: scenario.id,
			language: scenario.language,
			languages: (byId.get(scenario.id) ?? []).map((edition) => edition.language).toSorted((a, b) => (a < b ? -1 : 1)),
			title: scenario.title,
			summary: scenario.summary,
			company: scenario.company.name,
			kind: scenario.kind,
			channel: scenario.channel,
			level: scenario.level,
			minutes: Math.ceil(scenario.clock.limit / 60_000),
			requirements: scenario.requirements,
			skills: skillsOf(scenario)
		}))
		.toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}
