// What the tests of faults do at a desk, and ask afterwards.
import { expect } from 'vitest';
import type { Event } from '../../src/lib/core/attempt/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import type { Desk } from './desk.ts';
import { violations } from './invariants.ts';
import type { Rig } from './rig.ts';
import { until } from './wire.ts';

export const eventsOf = ({ db }: Rig, { seat }: Desk): Promise<Event[]> =>
	withOrganisation(db, seat.organisationId, (tx) => attempts.events(tx, seat.organisationId, seat.attempt));

export async function repliesOf(rig: Rig, desk: Desk): Promise<string[]> {
	return (await eventsOf(rig, desk)).flatMap(({ body }) => (body.kind === 'reply' ? [body.text] : []));
}

/** Somebody at a desk to whom the customer has said the first words. */
export async function atDesk(rig: Rig, options?: Parameters<Rig['seat']>[1]): Promise<Desk> {
	const [desk] = await rig.seat(1, options);
	await until(() => desk!.stream.customerSeq > 0, 5000, 'the first words');
	return desk!;
}

/** What was given back so far, ms: a machine that is busy enough has outages of its own. */
export async function creditedTo(rig: Rig, desk: Desk): Promise<number> {
	return (await eventsOf(rig, desk)).reduce((sum, { body }) => sum + (body.kind === 'credit' ? body.ms : 0), 0);
}

/** Sends a reply and waits for its receipt. */
export async function reply(desk: Desk, text: string, within = 5000): Promise<void> {
	desk.send({ kind: 'reply', text });
	await desk.settle(within);
}

/** The customer has answered what was said last. */
export const answered = (rig: Rig, desk: Desk, within = 5000): Promise<void> =>
	until(async () => (await eventsOf(rig, desk)).at(-1)?.body.kind === 'customer', within, 'an answer', 100);

/** I1–I8 hold for these. */
export async function allHolds(rig: Rig, ...desks: Desk[]): Promise<void> {
	for (const { stream, seat } of desks) {
		const newest = async () =>
			Number((await rig.query<{ seq: number }>('select max(seq) as seq from attempt_event where attempt_id = $1', [seat.attempt]))[0]?.seq);
		await until(async () => !stream.isLive || stream.seq >= (await newest()), 5000, 'the stream at its end', 100);
	}
	expect(await violations(rig, desks)).toEqual([]);
}

/** Makes one attempt older, as if so much time had gone by in it; nobody else notices. */
export async function age(rig: Rig, { seat }: Desk, ms: number): Promise<void> {
	await rig.query('update attempt_event set at = at - $2::bigint where attempt_id = $1', [seat.attempt, String(ms)]);
	await rig.query('update directory.due set at = at - $2::bigint where attempt_id = $1', [seat.attempt, String(ms)]);
}
