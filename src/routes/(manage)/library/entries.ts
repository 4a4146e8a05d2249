// The library as people look through it: one entry for each scenario, whatever languages it exists in.
import type { Language, Scenario } from '#lib/core/scenario/types.ts';

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
}

/** Easy ones first, then by id. */
export function entriesOf(editions: readonly Scenario[], reader: Language): Entry[] {
	const byId = Map.groupBy(editions, ({ id }) => id);
	return [...byId.values()]
		.flatMap((group) => group.find(({ language }) => language === reader) ?? group[0] ?? [])
		.map(({ id, language, title, summary, company, kind, channel, level, clock, requirements }) => ({
			id,
			language,
			languages: (byId.get(id) ?? []).map((edition) => edition.language).toSorted((a, b) => (a < b ? -1 : 1)),
			title,
			summary,
			company: company.name,
			kind,
			channel,
			level,
			minutes: Math.ceil(clock.limit / 60_000),
			requirements
		}))
		.toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}
