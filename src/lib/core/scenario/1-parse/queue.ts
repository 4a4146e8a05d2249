// Conversations of a queue: who writes, when, and what the inbox says of him.
import { nothing, readEntries } from './entries.ts';
import type { Item } from './outline.ts';
import type { Report } from './report.ts';
import type { Entry, SourceConversation } from './syntax.ts';
import { parseDuration } from './values.ts';

const shape = {
	flags: { arrives: /^\d{1,5} ?[smh](?:\s?[-–]\s?\d{1,5} ?[smh])?$/, urgent: nothing },
	fields: [],
	example: '- late-parcel (arrives 40s-90s, urgent): Jana Malá, first order'
};

export const readConversations = (items: Item[], report: Report): Entry<SourceConversation>[] =>
	readEntries(items, shape, report, (raw) => {
		const times = (raw.flags.get('arrives')?.text ?? '0s').split(/\s?[-–]\s?/).map((text) => parseDuration(text) ?? 0);
		const arrives = { from: Math.min(...times), to: Math.max(...times) };
		const value = { name: raw.name, card: raw.words.text, arrives, urgent: raw.flags.has('urgent') };
		return { value, mentions: [] };
	});
