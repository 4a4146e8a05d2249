// The server as most people run it, alone with its own database: killed, robbed of it, asked to stop.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases, ready, start, type Started } from '../e2e/server.ts';
import { startProxy } from './proxy.ts';
import { log, message, post, sitDown, type Candidate, type Receipt } from './sitting.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-faults-'));
let server: Started;
let url: string;

async function serve(): Promise<void> {
	server = start(folder, { FIRSTLINE_DEMO: 'on', HOST: '127.0.0.1' });
	url = (await ready(server)).replace('localhost', '127.0.0.1');
}

beforeAll(serve);
afterAll(async () => {
	server.process.kill();
	await server.ended;
	rmSync(folder, { recursive: true, force: true });
});

const portOf = (address: string) => Number(new URL(address).port);
const receipt = async (answer: Response): Promise<Receipt> => {
	expect(answer.status).toBe(200);
	return (await answer.json()) as Receipt;
};
const repliesOf = async (candidate: Candidate) => (await log(folder, candidate.attempt)).filter(({ kind }) => kind === 'reply');

/** Tries until it holds, every 40 ms. @param within ms */
async function until(holds: () => Promise<boolean>, within: number): Promise<void> {
	for (const end = Date.now() + within; !(await holds()); await wait(40)) if (Date.now() > end) throw new Error(`not within ${within} ms`);
}

/** As the desk does it: what is answered by "later" is sent again. */
async function deliver(candidate: Candidate, body: object): Promise<Receipt> {
	let answer: Response | undefined;
	await until(async () => (answer = await post(url, candidate, body)).status !== 503, 10_000);
	return receipt(answer!);
}

/** The log is whole: numbered without gaps, in the order of time. */
async function isWhole({ attempt }: Candidate): Promise<void> {
	const events = await log(folder, attempt);
	expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
	expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
}

test('a server killed after storing a reply, before its answer arrives: the same reply again gets its receipt, and the time is given back', async () => {
	const candidate = await sitDown(folder, url);
	await receipt(await post(url, candidate, message('I am looking into it.', 1)));
	const proxy = await startProxy([portOf(url)]);
	const sent = message('Could you send me the order number, please?', 2);
	const swallowed = proxy.swallow();
	const lost = post(proxy.url, candidate, sent).catch(() => 'no answer');
	await swallowed;
	const [, stored] = await repliesOf(candidate);
	expect(stored?.body.text).toBe(sent.text);

	server.process.kill('SIGKILL');
	await server.ended;
	const gone = Date.now();
	await wait(2500);
	await serve();
	const back = Date.now();
	proxy.lead([portOf(url)]);
	proxy.restore();
	expect(await lost).toBe('no answer');

	expect(await receipt(await post(proxy.url, candidate, sent))).toMatchObject({ seq: stored!.seq, receivedAt: stored!.at });
	expect(await repliesOf(candidate)).toHaveLength(2);
	await receipt(await post(proxy.url, candidate, message('Still here.', 3)));
	const events = await log(folder, candidate.attempt);
	const credits = events.filter(({ kind }) => kind === 'credit');
	expect(credits.map(({ body }) => body.cause)).toEqual(['outage']);
	// No less than nobody was there, and no more than it took to notice.
	expect(credits[0]!.body.ms).toBeGreaterThanOrEqual(2500);
	expect(credits[0]!.body.ms).toBeLessThanOrEqual(back - gone + 2000);
	await until(async () => (await log(folder, candidate.attempt)).some(({ kind, seq }) => kind === 'customer' && seq > stored!.seq), 8000);
	await isWhole(candidate);
	await proxy.close();
}, 40_000);

test('a killed database: meanwhile a sentence and when to come back, afterwards everything acknowledged is there and goes on', async () => {
	const candidate = await sitDown(folder, url);
	const before = await receipt(await post(url, candidate, message('Good afternoon.', 1)));
	const sent = message('Could you send me the order number, please?', 2);
	process.kill(databases(folder)[0]!, 'SIGKILL');
	// Connections that are open serve for another moment.
	await until(async () => (await fetch(`${url}/health`)).status === 503, 5000);
	const refused: Response[] = [];
	let taken: Receipt | null = null;
	await until(async () => {
		const answer = await post(url, candidate, sent);
		if (answer.ok) taken = (await answer.json()) as Receipt;
		else refused.push(answer);
		return answer.ok;
	}, 20_000);
	expect(refused.length).toBeGreaterThan(0);
	for (const answer of refused) {
		expect(answer.status).toBe(503);
		expect(answer.headers.get('retry-after')).toBe('2');
		expect(((await answer.json()) as { message: string }).message).toMatch(/^The database does not answer just now\./);
	}
	const replies = await repliesOf(candidate);
	expect(replies.map(({ seq }) => seq)).toEqual([before.seq, taken!.seq]);
	await until(async () => (await log(folder, candidate.attempt)).at(-1)?.kind === 'customer', 8000);
	await isWhole(candidate);
}, 40_000);

test('asked to stop in the middle of a conversation, it says so on its streams, ends them and is gone within six seconds; nothing is lost', async () => {
	const candidate = await sitDown(folder, url);
	const stream = await fetch(`${url}/attempt/${candidate.attempt}/stream?after=0`, { headers: candidate.headers });
	const reader = stream.body!.getReader();
	await reader.read();
	const sent = await deliver(candidate, message('One moment, please.', 1));
	const asked = Date.now();
	server.process.kill('SIGTERM');
	expect(await server.ended).toBe(0);
	expect(Date.now() - asked).toBeLessThan(6000);
	let said = '';
	for (let part = await reader.read(); !part.done; part = await reader.read()) said += Buffer.from(part.value).toString();
	expect(said).toMatch(/\nevent: leaving\n.+\n\n$/);
	expect(databases(folder)).toEqual([]);
	await serve();
	expect((await repliesOf(candidate)).map(({ seq }) => seq)).toEqual([sent.seq]);
	await receipt(await post(url, candidate, message('Thank you for waiting.', 2)));
	await isWhole(candidate);
}, 40_000);
