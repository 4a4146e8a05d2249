// Forms: every word has a value in each, and every {word} of the file is one of them.
import { listed } from '../1-parse/report.ts';
import type { Report } from '../1-parse/report.ts';
import type { Braced, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import { namesOf } from './names.ts';

export function checkForms({ value, report }: SourceFile<ScenarioSource>): void {
	const [first] = value.forms;
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
	const asked = namesOf(facts.filter((fact) => fact.value.kind === 'asked'));
	for (const { name, section, line, column } of forms.length > 0 ? braced : []) {
		const known = withValues.includes(section) ? [...names, ...asked] : names;
		if (!known.includes(name)) report({ line, column }, 'unknown-placeholder', { name, known: listed(known) });
	}
}
