// The door of the scenario language: files in, compiled scenarios and messages to their authors out.
import { parseLibrary } from './1-parse/library.ts';
import type { InputFile } from './1-parse/library.ts';
import type { Library, ScenarioSource, SourceFile } from './1-parse/syntax.ts';
import { checkLibrary } from './2-check/library.ts';
import { hashOf } from './3-compile/canonical.ts';
import { conversationsOf } from './1-parse/articles.ts';
import { compileCompany, compileScenario } from './3-compile/compile.ts';
import type { Diagnostic, Scenario } from './types.ts';

export { parseBlocks, plainText } from './1-parse/blocks.ts';
export { parseCondition } from './1-parse/condition.ts';
export type { InputFile } from './1-parse/library.ts';
export { findPlace } from './1-parse/place.ts';
export { parseStep } from './1-parse/steps.ts';
export { canonical, hashOf } from './3-compile/canonical.ts';
export { stepOf } from './3-compile/step.ts';
export { codes } from './codes.ts';
export type { Code } from './codes.ts';
export { conditionText, needText } from './condition-text.ts';
export { turnsOf, wordsToRead } from './extent.ts';
export { formCount, formOf, formsOf } from './form.ts';

/** A scenario in one language, ready to be played. */
export interface CompiledEdition {
	scenario: Scenario;
	/** "sha256:…" of the scenario's canonical JSON. */
	hash: string;
	path: string;
}

/** All editions that have no error, and everything there is to say about the files, sorted by file and place. */
export function compileLibrary(files: readonly InputFile[]): { scenarios: CompiledEdition[]; diagnostics: Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const library = parseLibrary(files, diagnostics);
	checkLibrary(library, diagnostics);
	const broken = new Set(diagnostics.filter((diagnostic) => diagnostic.severity === 'error').map((diagnostic) => diagnostic.file));
	const scenarios = library.scenarios.flatMap((file) => compileEdition(file, library, broken));
	return { scenarios, diagnostics: diagnostics.toSorted(byPlace) };
}

function compileEdition(file: SourceFile<ScenarioSource>, library: Library, broken: ReadonlySet<string>): CompiledEdition[] {
	const company = compileCompany(library, file);
	const parts = [file, ...conversationsOf(file, library)];
	if (!company || [...broken].some((path) => parts.some((part) => isPartOf(part, path)))) return [];
	const scenario = compileScenario(file, company, library);
	return [{ scenario, hash: hashOf(scenario), path: file.path }];
}

/** Whether an edition is made of this file: itself, its samples, its company, its company's articles. */
function isPartOf({ folder, name, language }: SourceFile<ScenarioSource>, path: string): boolean {
	const own = [name, `${name}.samples`, 'company'].map((stem) => `${folder}/${stem}.${language}.md`);
	return own.includes(path) || (path.startsWith(`${folder}/kb/`) && path.endsWith(`.${language}.md`));
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
	compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
