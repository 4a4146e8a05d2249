// Articles that take the place of others, and the scenarios that say so.
import { articleId, sourcesOf } from '../1-parse/articles.ts';
import { excerpt, listed } from '../1-parse/report.ts';
import type { ArticleSource, Library, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import { spotOf } from '../1-parse/text.ts';

const named = (sources: SourceFile<ArticleSource>[]): string => listed(sources.map(({ value }) => `kb/${value.value.id}`));

/** The article that is replaced is there, and replaces none itself. */
export function checkArticle(file: SourceFile<ArticleSource>, library: Library): void {
	const { replaces } = file.value;
	if (!replaces) return;
	const plain = sourcesOf(library, file).filter(({ value }) => !value.replaces);
	if (plain.some(({ value }) => `kb/${value.value.id}` === replaces.article)) return;
	file.report(replaces.spot, 'unknown-article', { name: excerpt(replaces.article), known: named(plain) });
}

export function checkChanges(file: SourceFile<ScenarioSource>, library: Library): void {
	const sources = sourcesOf(library, file);
	const seen = new Set<string>();
	for (const change of file.value.header.changes) {
		const name = excerpt(change.text);
		const source = sources.find(({ value }) => `kb/${value.value.id}` === change.text)?.value;
		const replaced = source?.replaces ? articleId(source.replaces.article) : null;
		if (!source) file.report(spotOf(change), 'unknown-article', { name, known: named(sources) });
		else if (replaced === null) file.report(spotOf(change), 'change-without-news', { name });
		else if (seen.has(replaced)) file.report(spotOf(change), 'duplicate-name', { name });
		if (replaced !== null) seen.add(replaced);
	}
}
