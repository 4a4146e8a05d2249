import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';

/** Where causes can be tagged, one of them is the cause. */
export function checkTags({ value, report }: SourceFile<ScenarioSource>): void {
	const [first] = value.tags;
	if (first && !value.tags.some((tag) => tag.value.right)) report(value.sections['Tags'] ?? first, 'no-right-tag');
}
