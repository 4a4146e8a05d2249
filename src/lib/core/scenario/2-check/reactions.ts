import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';

const required = ['rude', 'silence', 'unmatched'] as const;

/** The customer knows what to do about insults, silence, and replies that miss. */
export function checkReactions({ value, report }: SourceFile<ScenarioSource>): void {
	const section = value.sections['Reactions'];
	if (!section) return;
	const names = new Set(value.reactions.map((reaction) => reaction.name));
	for (const name of required) if (!names.has(name)) report(section, 'missing-reaction', { name });
}
