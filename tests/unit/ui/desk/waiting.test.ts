import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/ui/desk/view.ts';
import { lastSaid, readBefore, replySubject, ticketStatus, unreadAfter, waitingSince } from '#lib/ui/desk/waiting.ts';

/** "c" the customer, "r" a reply, "a" an action, "n" a note: seqs from 1, a second apart. */
const log = (kinds: string): Entry[] =>
	[...kinds].map((kind, i): Entry => {
		const at = { seq: i + 1, at: 1000 * (i + 1), conversation: 1 };
		if (kind === 'c') return { ...at, kind: 'customer', text: `line ${i}` };
		if (kind === 'r') return { ...at, kind: 'reply', text: `reply ${i}`, clientId: `id-${i}`, late: false };
		if (kind === 'n') return { ...at, kind: 'note', text: 'note', clientId: `id-${i}` };
		return { ...at, kind: 'action', action: 'find', input: '', done: true, text: 'Found.', cost: 0, clientId: `id-${i}` };
	});

describe('somebody waits', () => {
	it.each([
		{ entries: '', since: null, why: 'nobody has written' },
		{ entries: 'c', since: 1000, why: 'from the first line' },
		{ entries: 'ccc', since: 1000, why: 'and nudges do not set it back' },
		{ entries: 'cr', since: null, why: 'not after a reply' },
		{ entries: 'crcc', since: 3000, why: 'from the first line after the reply' },
		{ entries: 'ca', since: 1000, why: 'an action is no answer' },
		{ entries: 'cn', since: 1000, why: 'a private note is no answer' }
	])('"$entries": $since, $why', ({ entries, since }) => expect(waitingSince(log(entries))).toBe(since));
});

describe('unread', () => {
	it('are the lines of the customer after what was seen', () => expect(unreadAfter(log('crcc'), 3)).toBe(1));

	it('begins, after a reload, where the agent did something last', () => {
		expect(readBefore(log('crcac'))).toBe(4);
		expect(readBefore(log('cc'))).toBe(0);
	});
});

describe('a ticket is', () => {
	it.each([
		{ entries: 'c', ended: false, status: 'new' },
		{ entries: 'can', ended: false, status: 'new' },
		{ entries: 'cr', ended: false, status: 'theirs' },
		{ entries: 'crn', ended: false, status: 'theirs' },
		{ entries: 'crc', ended: false, status: 'yours' },
		{ entries: 'crc', ended: true, status: 'solved' }
	])('$status after "$entries", ended: $ended', ({ entries, ended, status }) => expect(ticketStatus(log(entries), ended)).toBe(status));
});

it('what was said last is a line or a reply, never an action', () => expect(lastSaid(log('cra'))?.seq).toBe(2));

it.each([
	{ subject: 'Broken lamp', reply: 'Re: Broken lamp' },
	{ subject: 'RE: Broken lamp', reply: 'RE: Broken lamp' },
	{ subject: 'Request', reply: 'Re: Request' }
])('a reply to "$subject" is "$reply"', ({ subject, reply }) => expect(replySubject(subject)).toBe(reply));
