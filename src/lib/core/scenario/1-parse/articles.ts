// What a company's agents can look up in a scenario: where an article has changed, the new one stands in the old one's place.
import type { Article, Company } from '../types.ts';
import { ofCompany } from './library.ts';
import type { ArticleSource, Library, ScenarioSource, SourceFile } from './syntax.ts';

type Of = Pick<SourceFile<unknown>, 'folder' | 'language'>;

/** "kb/returns" → "returns" */
export const articleId = (name: string): string => name.replace(/^kb\//, '');

export const sourcesOf = (library: Library, { folder, language }: Of): SourceFile<ArticleSource>[] =>
	ofCompany(library.articles, folder, language);

/** @param changed ids of articles that replace others */
export function articlesFor(library: Library, of: Of, changed: readonly string[]): Required<Pick<Company, 'articles' | 'changes'>> {
	const sources = sourcesOf(library, of).map(({ value }) => value);
	const fresh = sources.filter(({ value, replaces }) => replaces && changed.includes(value.id));
	const replacing = (id: string): ArticleSource | undefined => fresh.find(({ replaces }) => replaces && articleId(replaces.article) === id);
	return {
		articles: sources
			.filter(({ replaces }) => !replaces)
			.map(({ value }): Article => ({ ...(replacing(value.id)?.value ?? value), id: value.id })),
		changes: fresh.flatMap(({ replaces }) => (replaces ? [{ article: articleId(replaces.article), news: replaces.news }] : []))
	};
}

/** Ids of the articles that have changed for a scenario; of a queue, for any of its customers. */
export function changedFor(file: SourceFile<ScenarioSource>, library: Library): string[] {
	const own = file.value.header.changes.map(({ text }) => articleId(text));
	return [...own, ...conversationsOf(file, library).flatMap(({ value }) => value.header.changes.map(({ text }) => articleId(text)))];
}

/** The files of a queue's customers, in order, each once; those that are not there are left out. */
export function conversationsOf(file: SourceFile<ScenarioSource>, library: Library): SourceFile<ScenarioSource>[] {
	const names = new Set(file.value.conversations.map(({ name }) => name));
	return [...names].flatMap((name) => conversationOf(file, library, name) ?? []);
}

export const conversationOf = ({ folder, language }: Of, library: Library, name: string): SourceFile<ScenarioSource> | undefined =>
	ofCompany(library.scenarios, folder, language).find((other) => other.name === name);
