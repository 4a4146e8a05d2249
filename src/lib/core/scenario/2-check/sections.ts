import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';

/** What a play cannot do without, by section. */
const contents: Record<string, (source: ScenarioSource) => readonly unknown[]> = {
	Brief: (source) => source.brief,
	Path: (source) => source.path,
	Page: (source) => source.page?.blocks ?? [],
	Issues: (source) => source.issues,
	Tags: (source) => source.tags,
	Items: (source) => source.items,
	Tests: (source) => source.tests
};

/** A section that is there and must hold something holds something. */
export function checkSections({ value, report }: SourceFile<ScenarioSource>): void {
	for (const [name, list] of Object.entries(contents)) {
		const heading = value.sections[name];
		if (heading && list(value).length === 0) report(heading, 'empty-section', { name });
	}
}
