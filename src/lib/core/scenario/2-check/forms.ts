// Forms: every word has a value in each, and every {word} of the file is one of them.
import { limits } from '../1-parse/limits.ts';
import { listed } from '../1-parse/report.ts';
import type { Report } from '../1-parse/report.ts';
import type { Braced, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import { namesOf } from './names.ts';

export function checkForms({ value, report }: SourceFile<ScenarioSource>): void {
	const [first] = value.forms;
	checkSize(value.braced, value, report);
	if (!first) return;
	for (const word of value.forms)
		if (word.value.length !== first.value.length)
			report(word, 'uneven-forms', { name: word.name, count: word.value.length, first: first.name, expected: first.value.length });
	const facts = namesOf(value.facts);
	for (const word of value.forms) if (facts.includes(word.name)) report(word, 'duplicate-name', { name: word.name });
	checkBraced(value.braced, value, report);
}

/** Where {name} stands for the value of an asked fact, too. */
const withValues = ['Path', 'Endings', 'Events', 'Actions', 'Tests'];

/** In a file without Forms only the names of asked facts mean something in braces. */
export function checkBraced(braced: readonly Braced[], { forms, facts }: ScenarioSource, report: Report): void {
	const names = namesOf(forms);
	const all = [...names, ...namesOf(facts.filter((fact) => fact.value.kind === 'asked'))];
	for (const { name, section, line, column } of forms.length > 0 ? braced : []) {
		const known = withValues.includes(section) ? all : names;
		if (!known.includes(name)) report({ line, column }, 'unknown-placeholder', { name, known: listed(known) });
	}
}

/** A file keeps to its limit also when words and values are put in: a long one that stands in many places would be a book. */
export function checkSize(
	braced: readonly { name: string }[],
	{ forms, facts, path, reactions, endings }: ScenarioSource,
	report: Report
): void {
	const sizes = new Map([
		...facts.map(({ name, value }) => [name, value.kind === 'asked' ? value.say.length : 0] as const),
		...forms.map(({ name, value }) => [name, Math.max(...value.map((word) => word.length))] as const)
	]);
	const spoken = [...path, ...reactions, ...endings].flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'placeholder'));
	const added = [...braced, ...spoken].reduce((sum, { name }) => sum + (sizes.get(name) ?? 0), 0);
	if (added > limits.bytes) report({ line: 1, column: 1 }, 'file-too-big', { limit: limits.bytes / 1024 });
}
