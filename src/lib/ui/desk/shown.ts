import { wordsIn } from './words-in.ts';
import type { DeskView, Entry } from './view.ts';

/** All texts that can be read on a desk, and what was written there: what comes from it comes from nowhere else. */
export function textsShown({ company, brief, page, items }: DeskView, entries: readonly Entry[]): string[] {
	const articles = company.articles.map(({ title, text }) => `${title} ${text}`);
	const blocks = [brief, company.about, page?.blocks ?? [], ...items.map(({ text }) => text)].map(wordsIn);
	const options = items.flatMap((item) => item.options);
	const said = entries.flatMap((entry) => ('text' in entry ? [entry.text] : []));
	return [...articles, ...blocks, ...options, ...said];
}
