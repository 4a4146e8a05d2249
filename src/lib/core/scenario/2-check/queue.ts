// A queue: two to four conversations that are there, and come in time.
import { conversationOf } from '../1-parse/articles.ts';
import { ofCompany } from '../1-parse/library.ts';
import { listed } from '../1-parse/report.ts';
import type { Entry, Library, ScenarioSource, SourceConversation, SourceFile } from '../1-parse/syntax.ts';

const least = 2;
const most = 4;

export function checkQueue(file: SourceFile<ScenarioSource>, library: Library): void {
	const { conversations, sections } = file.value;
	const section = sections['Conversations'];
	if (section && (conversations.length < least || conversations.length > most))
		file.report(section, 'queue-size', { count: conversations.length, least, most });
	for (const entry of conversations) checkConversation(file, entry, library);
}

function checkConversation(file: SourceFile<ScenarioSource>, entry: Entry<SourceConversation>, library: Library): void {
	const { name, value } = entry;
	const { limit } = file.value.header.clock;
	if (value.arrives.to >= limit) file.report(entry, 'late-arrival', { name });
	const found = conversationOf(file, library, name);
	if (!found) {
		const talks = ofCompany(library.scenarios, file.folder, file.language).filter((other) => other.value.header.kind === 'conversation');
		const path = `${file.folder}/${name}.${file.language}.md`;
		if (library.unread.includes(path)) file.report(entry, 'broken-conversation', { name });
		else file.report(entry, 'unknown-conversation', { name, known: listed(talks.map((other) => other.name)) });
		return;
	}
	if (found.value.header.kind !== 'conversation') file.report(entry, 'not-a-conversation', { name });
	const own = found.value.header.clock.limit;
	for (const event of found.value.events)
		if (event.value.after < own && event.value.after >= limit - value.arrives.from)
			file.report(entry, 'event-too-late', { name: event.name });
}

/** A queue is no better than those who wait in it. */
export function checkSoundness(file: SourceFile<ScenarioSource>, library: Library, isBroken: (path: string) => boolean): void {
	for (const entry of file.value.conversations) {
		const found = conversationOf(file, library, entry.name);
		if (found?.value.header.kind === 'conversation' && isBroken(found.path))
			file.report(entry, 'broken-conversation', { name: entry.name });
	}
}
