// Who waits, since when, and what is new: read from the entries of one conversation.
import type { Entry } from './view.ts';

export type Said = Extract<Entry, { kind: 'customer' | 'reply' }>;

const isSaid = (entry: Entry): entry is Said => entry.kind === 'customer' || entry.kind === 'reply';

/** What was said last, by whomever. */
export const lastSaid = (entries: readonly Entry[]): Said | undefined => entries.findLast(isSaid);

/** Since when somebody waits for a reply, wall ms; null: nobody does. Nudges do not set it back. */
export function waitingSince(entries: readonly Entry[]): number | null {
	const answered = entries.findLastIndex(({ kind }) => kind === 'reply');
	return entries.slice(answered + 1).find(({ kind }) => kind === 'customer')?.at ?? null;
}

/** How many of the customer's lines came after `seq`. */
export const unreadAfter = (entries: readonly Entry[], seq: number): number =>
	entries.filter((e) => e.kind === 'customer' && e.seq > seq).length;

/** Seq of the last thing that the agent did there: what stood before it was read. 0: nothing yet. */
export const readBefore = (entries: readonly Entry[]): number => entries.findLast((e) => 'clientId' in e)?.seq ?? 0;

export type TicketStatus = 'new' | 'yours' | 'theirs' | 'solved';

/** Of a ticket: nobody sets it, it follows from who wrote last. */
export function ticketStatus(entries: readonly Entry[], ended: boolean): TicketStatus {
	if (ended) return 'solved';
	if (!entries.some(({ kind }) => kind === 'reply')) return 'new';
	return lastSaid(entries)?.kind === 'reply' ? 'theirs' : 'yours';
}

/** "Re: …", once. */
export const replySubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
