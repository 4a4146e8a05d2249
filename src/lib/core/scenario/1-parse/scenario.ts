// A scenario's file, from text to what it says. Nothing is looked up yet.
import { parseBlocks, plainText } from './blocks.ts';
import { readEvent } from './events.ts';
import { readActions, readFacts, readForbidden, readIssues, readSecrets, readTags } from './facts.ts';
import { bracedIn, readForms } from './forms.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeader } from './header.ts';
import { readItem } from './items.ts';
import { outline } from './outline.ts';
import type { Item, Outline, Part, Section } from './outline.ts';
import { readBeat, readEnding, readReaction, refuseProse } from './path.ts';
import { readConversations } from './queue.ts';
import { excerpt, listed } from './report.ts';
import type { Report } from './report.ts';
import type { Entry, Header, ScenarioSource } from './syntax.ts';
import type { Kind } from '../types.ts';
import { spotOf } from './text.ts';
import { readTest } from './tests.ts';

const sectionsOf = {
	conversation: {
		needed: ['Brief', 'Facts', 'Path', 'Reactions', 'Endings', 'Tests'],
		allowed: ['Forms', 'Secrets', 'Forbidden', 'Actions', 'Tags', 'Events']
	},
	queue: { needed: ['Brief', 'Conversations', 'Tests'], allowed: [] },
	'page-review': { needed: ['Brief', 'Page', 'Issues', 'Tests'], allowed: ['Forms'] },
	questionnaire: { needed: ['Brief', 'Items', 'Tests'], allowed: ['Forms'] }
} as const satisfies Record<Kind, { needed: readonly string[]; allowed: readonly string[] }>;

/** By a section that only it has, the kind of a file whose front matter says none. */
const seemsLike = (body: string): Kind => {
	if (/^# Conversations\s*$/m.test(body)) return 'queue';
	if (/^# Items\s*$/m.test(body)) return 'questionnaire';
	return /^# Page\s*$/m.test(body) ? 'page-review' : 'conversation';
};

export function readScenario(text: string, report: Report): ScenarioSource {
	let sound = true;
	const hear: Report = (...heard) => {
		sound = false;
		report(...heard);
	};
	const { fields, body } = readFrontMatter(text, hear);
	const header: Header = { ...readHeader(fields, seemsLike(body), hear), sound };
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
		tags: readTags(items('Tags'), report),
		conversations: readConversations(items('Conversations'), report),
		items: parts('Items', readItem),
		tests: parts('Tests', (part) => readTest(part, header.kind, report)),
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
