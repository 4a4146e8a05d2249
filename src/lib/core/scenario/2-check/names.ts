// Every name stands for one thing, and every mention of a name for a thing that is there.
import { placeFinder } from '../1-parse/place.ts';
import { excerpt, listed } from '../1-parse/report.ts';
import type { Report } from '../1-parse/report.ts';
import type { Entry, Mention, MentionKind, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Code } from '../codes.ts';
import type { Article } from '../types.ts';

export const namesOf = (entries: readonly Entry<unknown>[]): string[] => entries.map((entry) => entry.name);

const listsOf = (source: ScenarioSource): Entry<unknown>[][] => [
	source.facts,
	source.secrets,
	source.forbidden,
	source.actions,
	source.path,
	source.reactions,
	source.endings,
	source.events,
	source.issues,
	source.tags,
	source.conversations,
	source.items,
	source.tests,
	source.forms
];

export function checkDuplicates(source: ScenarioSource, report: Report): void {
	for (const entries of listsOf(source)) {
		const seen = new Set<string>();
		for (const entry of entries) {
			if (seen.has(entry.name)) report(entry, 'duplicate-name', { name: excerpt(entry.name) });
			seen.add(entry.name);
		}
	}
}

type Resolvable = Exclude<MentionKind, 'place'>;
type Table = Record<Resolvable, { names: readonly string[]; code: Code }>;

/** Everything that has a name in a scenario. */
function tableOf(source: ScenarioSource, articles: readonly Article[]): Table {
	const told = namesOf(source.facts.filter((fact) => fact.value.kind === 'told'));
	const asked = namesOf(source.facts.filter((fact) => fact.value.kind === 'asked'));
	return {
		fact: { names: [...told, ...asked], code: 'unknown-fact' },
		told: { names: told, code: 'unknown-fact' },
		asked: { names: asked, code: 'unknown-fact' },
		placeholder: { names: [...asked, ...namesOf(source.forms)], code: 'unknown-placeholder' },
		secret: { names: namesOf(source.secrets), code: 'unknown-secret' },
		rule: { names: namesOf(source.forbidden), code: 'unknown-rule' },
		action: { names: namesOf(source.actions), code: 'unknown-action' },
		beat: { names: namesOf(source.path), code: 'unknown-beat' },
		event: { names: namesOf(source.events), code: 'unknown-event' },
		ending: { names: namesOf(source.endings), code: 'unknown-ending' },
		article: { names: articles.map((article) => `kb/${article.id}`), code: 'unknown-article' },
		tag: { names: namesOf(source.tags), code: 'unknown-tag' },
		item: { names: namesOf(source.items), code: 'unknown-item' },
		conversation: { names: namesOf(source.conversations), code: 'unknown-conversation' }
	};
}

/** @param conversations those of a queue: its tests name what is in them */
export function checkMentions(
	{ value, report }: SourceFile<ScenarioSource>,
	articles: readonly Article[],
	conversations: readonly SourceFile<ScenarioSource>[]
): void {
	const own = tableOf(value, articles);
	const others = new Map(conversations.map((other) => [other.name, tableOf(other.value, articles)]));
	const find = placeFinder(value.page?.blocks ?? []);
	for (const mention of listsOf(value).flatMap((entries) => entries.flatMap((entry) => entry.mentions))) {
		const table = mention.of === undefined ? own : others.get(mention.of);
		if (mention.kind === 'place') checkPlace(mention, find(mention.name).length, report);
		else if (table) checkName({ ...mention, kind: mention.kind }, table, report);
	}
}

function checkName(mention: Mention & { kind: Resolvable }, table: Table, report: Report): void {
	const { kind, name } = mention;
	if (kind === 'told' && table.asked.names.includes(name)) report(mention, 'told-fact-needed', { name });
	else if (kind === 'asked' && table.told.names.includes(name)) report(mention, 'asked-fact-needed', { name });
	else if (!table[kind].names.includes(name)) report(mention, table[kind].code, { name: excerpt(name), known: listed(table[kind].names) });
}

function checkPlace(mention: Mention, count: number, report: Report): void {
	if (count === 0) report(mention, 'unknown-place', { text: excerpt(mention.name) });
	if (count > 1) report(mention, 'ambiguous-place', { text: excerpt(mention.name), count });
}
