// A language is an edition: the same names, other words.
import type { Entry, Library, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import { languages } from '../types.ts';

/** Each edition is compared with the first there is, in the order of the languages. */
export function checkEditions(library: Library): void {
	const groups = new Map<string, SourceFile<ScenarioSource>[]>();
	for (const file of library.scenarios) {
		const key = `${file.folder}/${file.name}`;
		groups.set(key, [...(groups.get(key) ?? []), file]);
	}
	for (const [key, files] of groups) {
		const there = languages.flatMap((language) => files.find((file) => file.language === language) ?? []);
		const [first, ...others] = there;
		if (!first) continue;
		for (const other of others) compare(first, other);
		for (const language of languages) {
			const path = `${key}.${language}.md`;
			const known = there.some((file) => file.language === language) || library.unread.includes(path);
			if (!known) first.report({ line: 1, column: 1 }, 'missing-edition', { file: path });
		}
	}
}

const lists = {
	Facts: (source: ScenarioSource): Entry<unknown>[] => source.facts,
	Secrets: (source: ScenarioSource): Entry<unknown>[] => source.secrets,
	Forbidden: (source: ScenarioSource): Entry<unknown>[] => source.forbidden,
	Actions: (source: ScenarioSource): Entry<unknown>[] => source.actions,
	Tags: (source: ScenarioSource): Entry<unknown>[] => source.tags,
	Path: (source: ScenarioSource): Entry<unknown>[] => source.path,
	Reactions: (source: ScenarioSource): Entry<unknown>[] => source.reactions,
	Endings: (source: ScenarioSource): Entry<unknown>[] => source.endings,
	Events: (source: ScenarioSource): Entry<unknown>[] => source.events,
	Issues: (source: ScenarioSource): Entry<unknown>[] => source.issues,
	Conversations: (source: ScenarioSource): Entry<unknown>[] => source.conversations,
	Items: (source: ScenarioSource): Entry<unknown>[] => source.items
};

/** What the parts are marked as must be the same in all languages; prices, patience and forms of address may differ. */
const marks: ((source: ScenarioSource) => { section: string; entry: Entry<unknown>; marks: unknown }[])[] = [
	({ facts }) => facts.map((entry) => ({ section: 'Facts', entry, marks: [entry.value.kind, entry.value.weight] })),
	({ forbidden }) => forbidden.map((entry) => ({ section: 'Forbidden', entry, marks: [entry.value.critical, entry.value.kind] })),
	({ actions }) =>
		actions.map((entry) => ({ section: 'Actions', entry, marks: [entry.value.needs, entry.value.unjustified, entry.value.after] })),
	({ tags }) => tags.map((entry) => ({ section: 'Tags', entry, marks: entry.value.right })),
	({ endings }) => endings.map((entry) => ({ section: 'Endings', entry, marks: [entry.value.outcome, entry.value.customer] })),
	({ conversations }) =>
		conversations.map((entry) => ({ section: 'Conversations', entry, marks: [entry.value.arrives, entry.value.urgent] })),
	({ items }) => items.map((entry) => ({ section: 'Items', entry, marks: entry.value.options.map(({ key }) => key) }))
];

const marksOf = (source: ScenarioSource) => marks.flatMap((read) => read(source));

function compare(first: SourceFile<ScenarioSource>, other: SourceFile<ScenarioSource>): void {
	compareNames(first, other);
	compareChanges(first, other);
	const expected = new Map(
		marksOf(first.value).map(({ section, entry, marks: shown }) => [`${section}/${entry.name}`, JSON.stringify(shown)])
	);
	for (const { section, entry, marks: shown } of marksOf(other.value)) {
		const theirs = expected.get(`${section}/${entry.name}`);
		if (theirs !== undefined && theirs !== JSON.stringify(shown))
			other.report(entry, 'edition-marks-differ', { section, name: entry.name, other: first.path });
	}
}

/** The same articles have changed. */
function compareChanges(first: SourceFile<ScenarioSource>, other: SourceFile<ScenarioSource>): void {
	const [theirs, ours] = [first, other].map(({ value }) => value.header.changes.map(({ text }) => text));
	const at = other.value.header.spots['changes'] ?? { line: 1, column: 1 };
	for (const name of theirs ?? [])
		if (!ours?.includes(name)) other.report(at, 'edition-lacks-name', { section: 'changes', name, other: first.path });
	for (const name of ours ?? [])
		if (!theirs?.includes(name)) other.report(at, 'edition-adds-name', { section: 'changes', name, other: first.path });
}

function compareNames(first: SourceFile<ScenarioSource>, other: SourceFile<ScenarioSource>): void {
	for (const [section, entries] of Object.entries(lists)) {
		const theirs = entries(first.value);
		const ours = entries(other.value);
		const at = other.value.sections[section] ?? { line: 1, column: 1 };
		for (const { name } of lacking(theirs, ours)) other.report(at, 'edition-lacks-name', { section, name, other: first.path });
		for (const entry of lacking(ours, theirs)) other.report(entry, 'edition-adds-name', { section, name: entry.name, other: first.path });
	}
}

/** Entries of the first list whose names are not in the second. */
function lacking(entries: Entry<unknown>[], others: Entry<unknown>[]): Entry<unknown>[] {
	const names = new Set(others.map((other) => other.name));
	return entries.filter((entry) => !names.has(entry.name));
}
