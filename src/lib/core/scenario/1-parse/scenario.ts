// A scenario's file, from text to what it says. Nothing is looked up yet.
import { parseBlocks, plainText } from './blocks.ts';
import { readEvent } from './events.ts';
import { readActions, readFacts, readForbidden, readIssues, readSecrets } from './facts.ts';
import { bracedIn, readForms } from './forms.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeader } from './header.ts';
import { outline } from './outline.ts';
import type { Item, Outline, Part, Section } from './outline.ts';
import { readBeat, readEnding, readReaction, refuseProse } from './path.ts';
import { excerpt, listed } from './report.ts';
import type { Report } from './report.ts';
import type { Entry, Header, ScenarioSource } from './syntax.ts';
import { spotOf } from './text.ts';
import { readTest } from './tests.ts';

const sectionsOf = {
	conversation: {
		needed: ['Brief', 'Facts', 'Path', 'Reactions', 'Endings', 'Tests'],
		allowed: ['Forms', 'Secrets', 'Forbidden', 'Actions', 'Events']
	},
	'page-review': { needed: ['Brief', 'Page', 'Issues', 'Tests'], allowed: ['Forms'] }
} as const;

export function readScenario(text: string, report: Report): ScenarioSource {
	let sound = true;
	const hear: Report = (...heard) => {
		sound = false;
		report(...heard);
	};
	const { fields, body } = readFrontMatter(text, hear);
	const seemsLike = /^# Page\s*$/m.test(body) ? 'page-review' : 'conversation';
	const header: Header = { ...readHeader(fields, seemsLike, hear), sound };
	if (header.kind === 'queue' || header.kind === 'questionnaire') {
		report(header.spots['kind'] ?? { line: 1, column: 1 }, 'kind-not-playable', { kind: header.kind });
		return readSections(header, outline(''), report);
	}
	const found = outline(body);
	checkSections(found, sectionsOf[header.kind], report);
	return { ...readSections(header, found, report), braced: bracedIn(text) };
}

function checkSections(found: Outline, kind: { needed: readonly string[]; allowed: readonly string[] }, report: Report): void {
	const known = [...kind.needed, ...kind.allowed];
	const seen = new Set<string>();
	for (const { title } of found.sections) {
		if (!known.includes(title.text)) report(spotOf(title), 'unknown-section', { name: excerpt(title.text), known: listed(known) });
		else if (seen.has(title.text)) report(spotOf(title), 'duplicate-section', { name: title.text });
		seen.add(title.text);
	}
	for (const name of kind.needed) if (!seen.has(name)) report({ line: 1, column: 1 }, 'missing-section', { name });
	for (const text of everything(found.before)) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
}

const everything = (section: Section) => [
	...section.quotes,
	...section.items,
	...section.results,
	...section.prose,
	...section.parts.map((part) => part.title)
];

function readSections(header: Header, found: Outline, report: Report): ScenarioSource {
	const sections = new Map<string, Section>();
	for (const section of found.sections) if (!sections.has(section.title.text)) sections.set(section.title.text, section);
	/** Items of a section that holds nothing else. */
	const items = (name: string): Item[] => {
		const section = sections.get(name);
		if (section) refuseAllBut('items', section, report);
		return section?.items ?? [];
	};
	/** What `read` makes of the parts of a section that holds nothing else. */
	const parts = <T>(name: string, read: (part: Part, report: Report) => Entry<T> | null): Entry<T>[] => {
		const section = sections.get(name);
		if (section) refuseAllBut('parts', section, report);
		return (section?.parts ?? []).flatMap((part) => read(part, report) ?? []);
	};
	return {
		header,
		sections: Object.fromEntries([...sections].map(([name, { title }]) => [name, spotOf(title)])),
		brief: markdownOf(sections.get('Brief'), report),
		facts: readFacts(items('Facts'), report),
		secrets: readSecrets(items('Secrets'), report),
		forbidden: readForbidden(items('Forbidden'), report),
		actions: readActions(items('Actions'), report),
		path: parts('Path', readBeat),
		reactions: parts('Reactions', readReaction),
		endings: parts('Endings', readEnding),
		events: parts('Events', readEvent),
		page: readPage(sections.get('Page'), header, report),
		issues: readIssues(items('Issues'), report),
		tests: parts('Tests', readTest),
		forms: readForms(items('Forms'), report),
		braced: []
	};
}

const markdownOf = (section: Section | undefined, report: Report) =>
	section ? parseBlocks(section.markdown, { offset: section.offset, report }) : [];

function readPage(section: Section | undefined, header: Header, report: Report): ScenarioSource['page'] {
	if (!section) return null;
	const blocks = markdownOf(section, report);
	const heading = blocks.find((block) => block.type === 'heading');
	return { title: heading ? plainText([heading]) : header.title, blocks };
}

function refuseAllBut(kind: 'items' | 'parts', section: Section, report: Report): void {
	refuseProse(section, report);
	const stray = [...section.quotes, ...(kind === 'parts' ? section.items : section.parts.map((part) => part.title))];
	for (const text of stray) report(spotOf(text), 'unexpected-text', { text: excerpt(text.text) });
}
