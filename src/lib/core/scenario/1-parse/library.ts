// Which file is what: by its path alone.
import { languages } from '../types.ts';
import type { Diagnostic, Language } from '../types.ts';
import { readArticle, readCompany, readSamplesFile } from './company.ts';
import { withinLimits } from './limits.ts';
import { reportTo } from './report.ts';
import { readScenario } from './scenario.ts';
import type { Library, SourceFile } from './syntax.ts';

/** A file of the library, its path relative to the library's folder: "parcelio/late-parcel.en.md". */
export interface InputFile {
	path: string;
	text: string;
}

/** Courses lie beside the companies; see core/training. */
export const isCourse = (path: string): boolean => path.startsWith('courses/');

/** Reads all files. READMEs, courses and what stands outside a company's folder are nobody's business. */
export function parseLibrary(files: readonly InputFile[], diagnostics: Diagnostic[]): Library {
	const library: Library = { companies: [], articles: [], scenarios: [], samples: [], unread: [] };
	for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) parseFile(file, library, diagnostics);
	return library;
}

const pathShape = /^([^/]+)\/(?:(kb)\/)?([^/.]+)(?:\.(samples))?\.([a-z]+)\.md$/;

function parseFile(file: InputFile, library: Library, diagnostics: Diagnostic[]): void {
	if (!file.path.includes('/') || isCourse(file.path) || /\/README\.md$/.test(file.path)) return;
	const report = reportTo(diagnostics, file.path);
	const [, folder = '', kb, name = '', samples, ending] = pathShape.exec(file.path) ?? [];
	const language = languages.find((known) => known === ending);
	if (!language || (kb && samples)) {
		report({ line: 1, column: 1 }, 'unknown-file');
		return;
	}
	const text = file.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (!withinLimits(text, report)) {
		library.unread.push(file.path);
		return;
	}
	const place = { path: file.path, folder, name, language, report };
	if (kb) library.articles.push({ ...place, value: readArticle(name, text, report) });
	else if (samples) library.samples.push({ ...place, value: readSamplesFile(text, report) });
	else if (name === 'company') library.companies.push({ ...place, value: readCompany(text, report) });
	else library.scenarios.push({ ...place, value: readScenario(text, report) });
}

/** The file of a list that belongs to a company in a language. */
export const ofCompany = <T>(files: readonly SourceFile<T>[], folder: string, language: Language): SourceFile<T>[] =>
	files.filter((file) => file.folder === folder && file.language === language);
