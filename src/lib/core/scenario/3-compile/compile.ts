// From checked source to plain JSON: names are resolved, everything that an edition needs is put into it.
import { articlesFor, changedFor, conversationOf } from '../1-parse/articles.ts';
import { ofCompany } from '../1-parse/library.ts';
import { placeFinder } from '../1-parse/place.ts';
import type { Library, ScenarioSource, SourceFile, SourceStep } from '../1-parse/syntax.ts';
import { withForms } from './forms.ts';
import type { Company, Fact, Page, QueuedConversation, Scenario, TestStep } from '../types.ts';

/** @param file a scenario without errors, whose company is in the library */
export function compileScenario(file: SourceFile<ScenarioSource>, company: Company, library: Library): Scenario {
	const { header, brief, facts, secrets, forbidden, actions, tags, path, reactions, endings, events, items, tests, forms } = file.value;
	const conversations = compileQueue(file, company, library);
	const samples = library.samples.find(
		(other) => other.folder === file.folder && other.name === file.name && other.language === file.language
	);
	const samplesOf = new Map(samples?.value.entries.map((entry) => [entry.name, entry.value]));
	const find = placeFinder(file.value.page?.blocks ?? []);
	const page = compilePage(file.value, find, samplesOf);
	const scenario: Scenario = {
		format: 1,
		id: `${file.folder}/${file.name}`,
		language: file.language,
		kind: header.kind,
		channel: header.channel,
		...(header.subject === undefined ? {} : { subject: header.subject }),
		title: header.title,
		summary: header.summary,
		level: header.level,
		requirements: header.requirements,
		company,
		agent: header.agent,
		customer: header.customer,
		clock: header.clock,
		rubric: header.rubric,
		critical: header.critical,
		pass: header.pass,
		...(header.budget === undefined ? {} : { budget: header.budget }),
		brief,
		facts: facts.map(({ value }): Fact => ({ ...value, samples: samplesOf.get(value.name) ?? value.samples })),
		secrets: secrets.map((entry) => entry.value),
		forbidden: forbidden.map((entry) => entry.value),
		actions: actions.map((entry) => entry.value),
		path: path.map((entry) => entry.value),
		reactions: reactions.map((entry) => entry.value),
		endings: endings.map((entry) => entry.value),
		...(events.length > 0 ? { events: events.map((entry) => entry.value) } : {}),
		page,
		...(tags.length > 0 ? { tags: tags.map((entry) => entry.value) } : {}),
		...(header.kind === 'queue' ? { conversations } : {}),
		...(header.kind === 'questionnaire' ? { items: items.map((entry) => entry.value) } : {}),
		tests: tests.map(({ value }) => ({ ...value, steps: value.steps.map((step) => compileStep(step, find)) }))
	};
	return withForms(scenario, forms);
}

/** The company as an edition holds it; null if there is none in that language. */
export function compileCompany(library: Library, file: SourceFile<ScenarioSource>): Company | null {
	const [company] = ofCompany(library.companies, file.folder, file.language);
	const { articles, changes } = articlesFor(library, file, changedFor(file, library));
	return company ? { ...company.value.value, articles, ...(changes.length > 0 ? { changes } : {}) } : null;
}

/** Each customer's conversation with its forms, under the queue's clock, agent and company; the queue has tests of its own. */
function compileQueue(file: SourceFile<ScenarioSource>, company: Company, library: Library): QueuedConversation[] {
	const { clock, agent } = file.value.header;
	return file.value.conversations.flatMap(({ name, value }) => {
		const source = conversationOf(file, library, name);
		if (!source) return [];
		const { forms, ...scenario } = compileScenario(source, company, library);
		const others = forms?.map(({ tests: _, ...form }) => form);
		return [{ ...value, scenario: { ...scenario, clock, agent, tests: [], ...(others ? { forms: others } : {}) } }];
	});
}

type Find = (quote: string) => number[];

type Samples = ReadonlyMap<string, Fact['samples']>;

function compilePage({ page, issues }: ScenarioSource, find: Find, samplesOf: Samples): Page | null {
	if (!page) return null;
	return {
		...page,
		issues: issues.map(({ value: { places, ...issue } }) => {
			const samples = samplesOf.get(issue.name);
			return { ...issue, blocks: places.flatMap(find), ...(samples ? { samples } : {}) };
		})
	};
}

const compileStep = (step: SourceStep, find: Find): TestStep =>
	step.do === 'mark' ? { do: 'mark', block: find(step.place)[0] ?? 0, text: step.text, priority: step.priority } : step;
