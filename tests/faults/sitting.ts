// A candidate without a browser: what the desk sends, sent by hand, so that a test can break the way at any point.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, inviteOn } from '../e2e/invited.ts';

export interface Receipt {
	seq: number;
	receivedAt: number;
	hash: string;
}

export interface Candidate {
	attempt: string;
	/** Of the browser. */
	headers: Record<string, string>;
}

/** Invited on the server at `url`, agreed, and at the first task. */
export async function sitDown(dataDir: string, url: string, scenario = 'parcelio/late-parcel'): Promise<Candidate> {
	const { path } = await inviteOn(dataDir, 'en', [scenario]);
	const form = async (to: string, fields: Record<string, string>, cookie = '') => {
		const headers = { origin: url, cookie, accept: 'text/html' };
		const press = () => fetch(`${url}${to}`, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' });
		let answer = await press();
		// The fault of the test before may still be passing.
		for (let tries = 0; answer.status === 503 && tries < 20; tries++, answer = await press()) await wait(250);
		if (answer.status !== 303) throw new Error(`${to}: ${answer.status} ${await answer.text()}`);
		return answer;
	};
	const cookie = (await form(path, { consent: 'yes' })).headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
	const [task] = await ask<{ id: string }>(
		dataDir,
		`select t.id from task t join assessment a on a.id = t.assessment_id order by a.published_at desc limit 1`
	);
	const attempt = (await form('/sitting?/start', { task: task!.id }, cookie)).headers.get('location')!.split('/').at(-1)!;
	return { attempt, headers: { cookie, 'content-type': 'application/json' } };
}

export const device = randomUUID();

/** A reply as the desk makes it. @param clientSeq 1, 2, … in the order of sending */
export const message = (text: string, clientSeq: number) => ({
	kind: 'reply',
	text,
	clientId: randomUUID(),
	device,
	clientSeq,
	answersSeq: 2,
	times: { shown: 0, firstKey: null, sent: 1000 }
});

export const post = (url: string, { attempt, headers }: Candidate, body: object): Promise<Response> =>
	fetch(`${url}/attempt/${attempt}/events`, {
		method: 'POST',
		headers: { ...headers, origin: url },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(10_000)
	});

export interface Logged {
	seq: number;
	at: number;
	kind: string;
	/** Of a queue: which customer, from 1. */
	conversation: number;
	body: { text?: string; ms?: number; cause?: string; late?: boolean };
}

/** The attempt's log as it is stored. */
export const log = async (dataDir: string, attempt: string): Promise<Logged[]> =>
	(
		await ask<Logged>(dataDir, 'select seq, at, kind, conversation, body from attempt_event where attempt_id = $1 order by seq', [attempt])
	).map((event) => ({
		...event,
		at: Number(event.at)
	}));
