// Everything that can only be said when all files are read.
import { ofCompany } from '../1-parse/library.ts';
import { listed } from '../1-parse/report.ts';
import type { CompanySource, Library, SamplesSource, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Spot } from '../1-parse/text.ts';
import { articlesFor, changedFor, conversationsOf } from '../1-parse/articles.ts';
import type { Diagnostic } from '../types.ts';
import { checkChanges, checkArticle } from './changes.ts';
import { checkEditions } from './editions.ts';
import { checkEndings } from './endings.ts';
import { checkEvents } from './events.ts';
import { checkBraced, checkForms, checkSize } from './forms.ts';
import { checkLoad } from './load.ts';
import { checkDuplicates, checkMentions, namesOf } from './names.ts';
import { checkPath } from './path.ts';
import { checkQueue, checkSoundness } from './queue.ts';
import { checkReactions } from './reactions.ts';
import { checkRubric } from './rubric.ts';
import { checkSections } from './sections.ts';
import { checkTags } from './tags.ts';
import { checkAnswers, checkTests } from './tests.ts';

const top: Spot = { line: 1, column: 1 };

/** @param diagnostics what has been said so far, and is said here */
export function checkLibrary(library: Library, diagnostics: readonly Diagnostic[]): void {
	for (const file of library.companies) checkCompany(file, library);
	for (const file of library.articles) checkArticle(file, library);
	for (const file of library.scenarios) checkScenario(file, library);
	for (const file of library.samples) checkSamples(file, library);
	checkEditions(library);
	const isBroken = (path: string): boolean => diagnostics.some(({ file, severity }) => file === path && severity === 'error');
	for (const file of library.scenarios) checkSoundness(file, library, isBroken);
}

function checkCompany(file: SourceFile<CompanySource>, library: Library): void {
	const { id, language, spots } = file.value;
	if (id !== '' && id !== file.folder) file.report(spots['company'] ?? top, 'company-differs', { found: id, expected: file.folder });
	checkLanguage(file, language, spots['language']);
	const unread = library.unread.some((path) => path.startsWith(`${file.folder}/kb/`));
	if (!unread && ofCompany(library.articles, file.folder, file.language).length === 0) file.report(top, 'company-without-articles');
}

function checkLanguage(file: SourceFile<unknown>, language: string, spot: Spot | undefined): void {
	if (language !== '' && language !== file.language)
		file.report(spot ?? top, 'language-differs', { found: language, expected: file.language });
}

function checkScenario(file: SourceFile<ScenarioSource>, library: Library): void {
	checkIdentity(file, library);
	checkChanges(file, library);
	const { articles } = articlesFor(library, file, changedFor(file, library));
	const conversations = conversationsOf(file, library);
	checkSections(file);
	checkDuplicates(file.value, file.report);
	checkMentions(file, articles, conversations);
	checkForms(file);
	checkRubric(file, conversations);
	checkTests(file, conversations);
	if (file.value.header.sound) checkLoad(file, articles, conversations);
	checkKind(file, library);
}

function checkKind(file: SourceFile<ScenarioSource>, library: Library): void {
	switch (file.value.header.kind) {
		case 'conversation':
			checkPath(file);
			checkReactions(file);
			checkEndings(file);
			checkEvents(file);
			checkTags(file);
			return;
		case 'queue':
			checkQueue(file, library);
			return;
		case 'questionnaire':
			checkAnswers(file);
			return;
		case 'page-review':
			return;
	}
}

function checkIdentity(file: SourceFile<ScenarioSource>, library: Library): void {
	const { scenario, company, language, spots } = file.value.header;
	const at = (key: string): Spot => spots[key] ?? top;
	if (scenario !== '' && scenario !== file.name) file.report(at('scenario'), 'scenario-differs', { found: scenario, expected: file.name });
	if (company !== '' && company !== file.folder) file.report(at('company'), 'company-differs', { found: company, expected: file.folder });
	checkLanguage(file, language, spots['language']);
	const others = library.scenarios.filter((other) => other.folder === file.folder && other.language === file.language && other !== file);
	const twin = others.find((other) => other.value.header.scenario === scenario);
	if (twin && scenario !== '' && scenario !== file.name)
		file.report(at('scenario'), 'duplicate-scenario', { name: scenario, other: twin.path });
	const expected = `${file.folder}/company.${file.language}.md`;
	const there = ofCompany(library.companies, file.folder, file.language).length > 0 || library.unread.includes(expected);
	if (!there) file.report(at('company'), 'missing-company', { file: expected });
}

function checkSamples(file: SourceFile<SamplesSource>, library: Library): void {
	const path = `${file.folder}/${file.name}.${file.language}.md`;
	const scenario = library.scenarios.find((other) => other.path === path);
	if (!scenario) {
		if (!library.unread.includes(path)) file.report(top, 'samples-without-scenario', { file: path });
		return;
	}
	checkBraced(file.value.braced, scenario.value, file.report);
	checkSize(file.value.braced, scenario.value, file.report);
	const names = [...namesOf(scenario.value.facts), ...namesOf(scenario.value.issues)];
	const seen = new Set<string>();
	for (const entry of file.value.entries) {
		if (!names.includes(entry.name)) file.report(entry, 'unknown-fact', { name: entry.name, known: listed(names) });
		if (seen.has(entry.name)) file.report(entry, 'duplicate-name', { name: entry.name });
		seen.add(entry.name);
	}
}
