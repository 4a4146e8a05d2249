// What is shown beside the score and is no part of it: what the browser noticed, time that was given back, words that were never sent.
import { and, asc, eq } from 'drizzle-orm';
import { cleanText } from '../core/attempt/index.ts';
import type { Attempt } from '../core/attempt/index.ts';
import { paceAt, timeBetween } from '../core/attempt/clock.ts';
import type { Line } from '../core/attempt/transcript.ts';
import type { Tx } from './db/client.ts';
import { draft } from './db/schema/index.ts';

/** All times are attempt time in ms, as the conversation's are: one by the clock on the wall beside them would tell the pace that was granted. */
export const noticesOf = (attempt: Attempt) =>
	attempt.notices.map(({ seq, at, ...notice }) => ({
		...notice,
		...('ms' in notice ? { ms: Math.round(notice.ms / (paceAt(attempt, seq) || 1)) } : {}),
		at: Math.max(0, timeBetween(attempt, { seq: 0, at: attempt.startedAt }, at))
	}));

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
