// What is shown beside the score and is no part of it: what the browser noticed, time that was given back, words that were never sent.
import { and, asc, eq } from 'drizzle-orm';
import { cleanText } from '../core/attempt/index.ts';
import type { Attempt } from '../core/attempt/index.ts';
import { paceAt } from '../core/attempt/clock.ts';
import { readingClock } from '../core/attempt/reading-clock.ts';
import type { Line } from '../core/attempt/transcript.ts';
import type { Event } from '../core/attempt/types.ts';
import { asScored } from '../core/attempt/unhurried.ts';
import type { Scenario } from '../core/scenario/types.ts';
import type { Tx } from './db/client.ts';
import { draft } from './db/schema/index.ts';

/** Times are those of the conversation as it is read: one by the clock on the wall beside them would tell the pace that was granted. */
export function noticesOf(scenario: Scenario, attempt: Attempt, log: readonly Event[]) {
	const clock = readingClock(scenario);
	const times = new Map(log.map((event) => [event.seq, clock(event)]));
	const lasted = (seq: number, ms: number) => asScored(scenario, attempt, seq, Math.round(ms / (paceAt(attempt, seq) || 1)));
	return attempt.notices.map(({ seq, at: _, ...notice }) => ({
		...notice,
		...('ms' in notice ? { ms: lasted(seq, notice.ms) } : {}),
		at: times.get(seq) ?? 0
	}));
}

/** `reason`: what whoever granted it wrote; null: the server was away. */
export const creditsOf = ({ credits }: Attempt) =>
	credits.map(({ ms, cause, reason }) => ({ ms, cause, reason: cause === 'grant' ? reason : null }));

/** What stood in the field when the time was over. What was sent all the same is no draft. */
export async function unsent(tx: Tx, organisationId: string, attemptId: string, lines: readonly Line[]) {
	const rows = await tx
		.select({ conversation: draft.conversation, text: draft.text })
		.from(draft)
		.where(and(eq(draft.organisationId, organisationId), eq(draft.attemptId, attemptId)))
		.orderBy(asc(draft.conversation));
	const sent = new Set(lines.flatMap((line) => ('seq' in line && 'text' in line ? [line.text] : [])));
	return rows
		.map(({ conversation, text }) => ({ conversation, text: cleanText(text) }))
		.filter(({ text }) => text !== '' && !sent.has(text));
}
