import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';

/** Nothing happens after the end. */
export function checkEvents({ value, report }: SourceFile<ScenarioSource>): void {
	if (!value.header.sound) return;
	for (const event of value.events)
		if (event.value.after >= value.header.clock.limit) report(event, 'event-too-late', { name: event.name });
}
