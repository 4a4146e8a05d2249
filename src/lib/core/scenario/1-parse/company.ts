// Companies, their articles, and graded samples: the files around a scenario.
import { parseBlocks, plainText } from './blocks.ts';
import { readSamples } from './facts.ts';
import { bracedIn } from './forms.ts';
import { readFrontMatter } from './front-matter.ts';
import { outline } from './outline.ts';
import { refuseProse } from './path.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { ArticleSource, CompanySource, SamplesSource } from './syntax.ts';
import { spotOf } from './text.ts';

export function readCompany(text: string, report: Report): CompanySource {
	const { fields, body } = readFrontMatter(text, report);
	const id = fields.text('company');
	const language = fields.text('language');
	const name = fields.text('name');
	const industry = fields.text('industry', '');
	fields.close();
	const spots = { company: fields.spot('company'), language: fields.spot('language') };
	return {
		id,
		language,
		value: { id, name, ...(industry === '' ? {} : { industry }), about: parseBlocks(body, { offset: 0, report }) },
		spots
	};
}

/** @param id the file's name: kb/returns → "returns" */
export function readArticle(id: string, text: string, report: Report): ArticleSource {
	const { fields, body } = readFrontMatter(text, report);
	const title = fields.text('title');
	const replaced = fields.text('replaces', '');
	const news = fields.text('news', replaced === '' ? '' : undefined);
	if (news !== '' && replaced === '') fields.text('replaces');
	fields.close();
	const blocks = parseBlocks(body, { offset: 0, report });
	const replaces = replaced === '' ? null : { article: replaced, news, spot: fields.spot('replaces') };
	return { value: { id, title, body: blocks, text: plainText(blocks) }, replaces };
}

/** `## fact` with its samples beneath; nothing else. */
export function readSamplesFile(text: string, report: Report): SamplesSource {
	const { sections, before } = outline(text);
	const stray = [...sections.map((section) => section.title), ...before.items, ...before.quotes];
	for (const part of [before, ...before.parts]) {
		refuseProse(part, report);
		if (part !== before) stray.push(...part.quotes);
	}
	for (const text of stray) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
	return {
		braced: bracedIn(text),
		entries: before.parts.map((part) => {
			const at = spotOf(part.title);
			return {
				name: part.title.text,
				...at,
				value: readSamples(part.items, report),
				mentions: [{ kind: 'fact', name: part.title.text, ...at }]
			};
		})
	};
}
