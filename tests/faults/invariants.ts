// What has to hold after every fault: I1–I8 of the design, as a list of what does not.
import { isDeepStrictEqual } from 'node:util';
import { clean, performance, readerOf, replay } from '../../src/lib/core/attempt/index.ts';
import { conversation } from '../../src/lib/core/attempt/conversation.ts';
import type { Event } from '../../src/lib/core/attempt/types.ts';
import { hashOf } from '../../src/lib/core/scenario/index.ts';
import type { Scenario } from '../../src/lib/core/scenario/types.ts';
import { score } from '../../src/lib/core/scoring/index.ts';
import type { Scorecard } from '../../src/lib/core/scoring/types.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import type { Desk } from './desk.ts';
import type { Rig } from './rig.ts';
import type { Seat } from './world.ts';

interface Stored {
	events: Event[];
	/** Of the candidate's messages: client id → hash. */
	hashes: Map<string, string>;
	cards: { rubric_hash: string; model_hash: string; body: Scorecard }[];
	outages: { id: string; from: number; to: number }[];
	scenario: Scenario;
	seed: string;
}

async function stored(rig: Rig, { organisationId, attempt }: Seat): Promise<Stored> {
	const events = await withOrganisation(rig.db, organisationId, (tx) => attempts.events(tx, organisationId, attempt));
	const rows = await rig.query<{ client_id: string; content_hash: string }>(
		'select client_id, content_hash from attempt_event where attempt_id = $1 and client_id is not null',
		[attempt]
	);
	const cards = await rig.query<Stored['cards'][number]>('select rubric_hash, model_hash, body from scorecard where attempt_id = $1', [
		attempt
	]);
	const outages = await rig.query<{ id: string; from: string; to: string }>(
		'select id, "from", "to" from directory.outage order by "from"'
	);
	const [row] = await rig.query<{ scenario_hash: string; form: number; seed: string }>(
		'select scenario_hash, form, seed from attempt where id = $1',
		[attempt]
	);
	const { scenario_hash: hash, form, seed } = row!;
	return {
		...{ events, cards, seed },
		hashes: new Map(rows.map((r) => [r.client_id, r.content_hash])),
		outages: outages.map(({ id, from, to }) => ({ id, from: Number(from), to: Number(to) })),
		scenario: await withOrganisation(rig.db, organisationId, (tx) => scenarios.load(tx, organisationId, hash, form))
	};
}

/** I1–I3: what was acknowledged is there once, as it was sent; what was not waits on the device or is there. */
function kept(desk: Desk, { events, hashes }: Stored): string[] {
	const ids = events.flatMap(({ body }) => ('clientId' in body ? [body.clientId] : []));
	const waits = new Set(desk.outbox.map(({ clientId }) => clientId));
	const refused = new Set(desk.refused.map(({ message }) => message.clientId));
	return desk.sent.flatMap((message) => {
		const { clientId } = message;
		const times = ids.filter((id) => id === clientId).length;
		const receipt = desk.receipts.get(clientId);
		const event = events.find(({ seq }) => seq === receipt?.seq);
		const wrong = [
			receipt && times !== 1 && `I1 acknowledged, and there ${times} times`,
			receipt && event?.at !== receipt.receivedAt && 'I1 the receipt names another moment',
			receipt && hashes.get(clientId) !== receipt.hash && 'I2 another hash than in the receipt',
			times > 0 &&
				!sameWords(
					message,
					events.find(({ body }) => 'clientId' in body && body.clientId === clientId)
				) &&
				'I2 other words',
			times === 0 && !waits.has(clientId) && !refused.has(clientId) && 'I3 neither on the device nor in the database',
			times > 1 && `I1 there ${times} times`
		];
		return wrong.flatMap((text) => (text ? [`${text}: ${message.kind} ${clientId}`] : []));
	});
}

function sameWords(sent: Desk['sent'][number], event: Event | undefined): boolean {
	const message = clean(sent);
	return event?.body.kind === message.kind && (!('text' in message) || ('text' in event.body && event.body.text === message.text));
}

/** I5: numbered without gaps, never back in time; of each device in its own order. */
function ordered(desk: Desk, { events }: Stored): string[] {
	const stored = events.flatMap(({ body }) => ('clientId' in body && body.device === desk.device ? [body.clientId] : []));
	const sent = desk.sent.map(({ clientId }) => clientId).filter((id) => stored.includes(id));
	const own = stored.filter((id) => sent.includes(id));
	const isLate = events.some(({ body }) => body.kind === 'reply' && body.late);
	return [
		...(events.every(({ seq }, index) => seq === index + 1) ? [] : ['I5 a gap in seq']),
		...(events.every(({ at }, index) => index === 0 || at >= events[index - 1]!.at) ? [] : ['I5 time goes back']),
		...(isLate || isDeepStrictEqual(own, sent) ? [] : ['I5 not in the order in which they were sent'])
	];
}

/** I4: one card for each rubric and model, as soon as it is closed. */
function scored({ events, cards }: Stored): string[] {
	const kinds = new Set(cards.map((card) => `${card.rubric_hash} ${card.model_hash}`));
	const isClosed = events.some(({ body, conversation: place }) => body.kind === 'close' && place === 0);
	return [
		...(kinds.size === cards.length ? [] : ['I4 two scorecards of the same rubric and model']),
		...(isClosed === cards.length > 0 ? [] : [`I4 ${isClosed ? 'closed without' : 'open, but with'} a scorecard`])
	];
}

/** I6: each outage that the attempt has seen the end of is given back once, in full. */
function credited({ events, outages }: Stored): string[] {
	const startedAt = events[0]?.at ?? 0;
	const ended = events.find(({ body }) => body.kind === 'close' || (body.kind === 'customer' && body.move.ending))?.at ?? Infinity;
	const last = events.at(-1)?.at ?? 0;
	return outages.flatMap(({ id, from, to }) => {
		const credits = events.flatMap(({ body }) =>
			body.kind === 'credit' && body.cause === 'outage' && body.reason === id ? [body.ms] : []
		);
		const due = to > startedAt && from < ended && last > to;
		if (credits.length > 1) return [`I6 outage ${id} given back ${credits.length} times`];
		if (due && from < ended - 1 && credits.length === 0 && ended > to) return [`I6 outage ${id} not given back`];
		return credits[0] === undefined || credits[0] === to - Math.max(from, startedAt)
			? []
			: [`I6 outage ${id} of ${to - from} ms: ${credits[0]} ms`];
	});
}

/** I8: the same conversation, times and score from the replies alone. */
async function replayed({ events, scenario, cards }: Stored): Promise<string[]> {
	const model = await loadModel();
	const { differences, attempt } = replay(scenario, readerOf(scenario, model), events);
	const wrong = differences.map((difference) => `I8 ${JSON.stringify(difference).slice(0, 300)}`);
	const card = cards.length > 0 ? score(scenario, performance(scenario, attempt), model) : null;
	const same = cards.every(({ body }) => hashOf(body) === hashOf(card));
	return same ? wrong : [...wrong, 'I8 another score'];
}

/** What the live stream brought is the log, once and whole. */
function streamed({ stream }: Desk, { events, scenario, seed }: Stored): string[] {
	if (stream.entries.length === 0) return [];
	const shown = conversation(scenario, seed, events).filter(({ seq }) => seq <= stream.seq);
	const last = events.at(-1)?.seq ?? 0;
	const [came, there] = [stream.entries.filter(({ seq }) => seq <= last), shown].map((entries) =>
		entries.map((entry) => JSON.stringify(entry))
	);
	const wrong = there!.findIndex((entry, index) => entry !== came![index]);
	if (wrong < 0 && came!.length === there!.length) return [];
	return [`the stream showed ${came!.length} of ${there!.length} entries: ${came?.[wrong]} instead of ${there?.[wrong]}`];
}

/** I7: nobody received a word of anybody else. */
function apart(desk: Desk, others: readonly Seat[]): string[] {
	const heard = desk.heard.join('\n');
	return others
		.filter(({ canary }) => canary !== desk.seat.canary && heard.includes(canary))
		.map(({ attempt }) => `I7 heard words of ${attempt}`);
}

/** What does not hold; empty: all does. */
export async function violations(rig: Rig, desks: readonly Desk[] = rig.desks): Promise<string[]> {
	const seats = desks.map(({ seat }) => seat);
	const found: string[] = [];
	for (const desk of desks) {
		const all = await stored(rig, desk.seat);
		const wrong = [
			...kept(desk, all),
			...ordered(desk, all),
			...scored(all),
			...credited(all),
			...(await replayed(all)),
			...streamed(desk, all),
			...apart(desk, seats)
		];
		found.push(...wrong.map((text) => `${desk.seat.attempt}: ${text}`));
	}
	return found;
}
