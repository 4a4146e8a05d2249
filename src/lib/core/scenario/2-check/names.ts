// Every name stands for one thing, and every mention of a name for a thing that is there.
import { placeFinder } from '../1-parse/place.ts';
import { excerpt, listed } from '../1-parse/report.ts';
import type { Report } from '../1-parse/report.ts';
import type { Entry, Mention, MentionKind, ScenarioSource } from '../1-parse/syntax.ts';
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

export function checkMentions(source: ScenarioSource, articles: readonly Article[], report: Report): void {
	const told = namesOf(source.facts.filter((fact) => fact.value.kind === 'told'));
	const asked = namesOf(source.facts.filter((fact) => fact.value.kind === 'asked'));
	const table: Record<Resolvable, { names: readonly string[]; code: Code }> = {
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
		article: { names: articles.map((article) => `kb/${article.id}`), code: 'unknown-article' }
	};
	const find = placeFinder(source.page?.blocks ?? []);
	for (const mention of listsOf(source).flatMap((entries) => entries.flatMap((entry) => entry.mentions))) {
		if (mention.kind === 'place') checkPlace(mention, find(mention.name).length, report);
		else if (mention.kind === 'told' && asked.includes(mention.name)) report(mention, 'told-fact-needed', { name: mention.name });
		else if (mention.kind === 'asked' && told.includes(mention.name)) report(mention, 'asked-fact-needed', { name: mention.name });
		else {
			const { names, code } = table[mention.kind];
			if (!names.includes(mention.name)) report(mention, code, { name: excerpt(mention.name), known: listed(names) });
		}
	}
}

function checkPlace(mention: Mention, count: number, report: Report): void {
	if (count === 0) report(mention, 'unknown-place', { text: excerpt(mention.name) });
	if (count > 1) report(mention, 'ambiguous-place', { text: excerpt(mention.name), count });
}
