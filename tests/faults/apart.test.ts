// Nobody reaches what is another's: no route tells it from what does not exist, and no connection remembers whose it was.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '../../src/lib/server/auth/sign-in.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import type { Desk } from './desk.ts';
import { atDesk, reply } from './people.ts';
import { startRig, type Rig } from './rig.ts';
import { ask, type Answer } from './wire.ts';

let rig: Rig;
/** The first organisation's candidate asks, for what is the second's. */
let [mine, theirs]: [Desk, Desk] = [] as never;
let owner: string;

beforeAll(async () => {
	rig = await startRig({ replicas: 1 });
	[mine, theirs] = [await atDesk(rig), await atDesk(rig)];
	const [{ id, owner: account }] = rig.organisations as [Rig['organisations'][number]];
	owner = `firstline_session=${(await startSession(rig.db, account.accountId, id)).id}`;
});
afterAll(() => rig.close());

interface Route {
	/** As "/assessments/[id=uuid]". */
	path: string;
	methods: string[];
	/** Names of form actions; "": the only one. */
	actions: string[];
}

/** Every route with an id in its path, as the folders have it. */
const routes: Route[] = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\[(?!token).*\+(page\.server|server)\.ts$/.test(file))
	.map((file) => {
		const text = readFileSync(join('src/routes', file), 'utf8');
		const path = `/${file.replace(/\/?\+[^/]*$/, '')}`.replace(/\/\([^)]*\)/g, '');
		const methods = [...text.matchAll(/export (?:const|async function|function) (GET|PUT|POST|DELETE|PATCH)\b/g)].map(([, name]) => name!);
		const block = /export const actions[^{]*\{([\s\S]*)/.exec(text)?.[1] ?? '';
		const actions = [...block.matchAll(/^\t(?:async )?(\w+)(?:: |\()/gm)].map(([, name]) => name!);
		return { path, methods: file.endsWith('page.server.ts') ? ['GET'] : methods, actions };
	});

test('there are routes with ids to be tried, and each is known to do something', () => {
	expect(routes.length).toBeGreaterThan(8);
	expect(routes.filter(({ methods, actions }) => methods.length + actions.length === 0)).toEqual([]);
});

/** Without what differs in every answer: nonces, request ids, the ids asked for, and the time. */
const normal = ({ status, text }: Answer, ids: string[]) =>
	JSON.stringify([
		status,
		ids.reduce((all, id) => all.replaceAll(id, 'ID'), text).replace(/nonce="?[^">\s]+"?|nonce-[\w+/=-]+|__sveltekit_\w+/g, 'NONCE')
	]);

/** What an id of the other organisation could stand for in a path. */
const idsOf = (path: string): string[] => {
	const all = { attempt: theirs.seat.attempt, invitation: theirs.seat.invitationId, assessment: rig.organisations[1]!.assessmentId };
	return path.startsWith('/assessments') ? [all.assessment, all.invitation] : [all.attempt];
};

test.each(
	routes.flatMap((route) => [...route.methods, ...route.actions.map((name) => `?/${name}`)].map((how) => [route.path, how] as const))
)('F41 %s %s with an id of another organisation or candidate answers as with an id of nobody', async (path, how) => {
	const unknown = [uuid(), uuid()];
	const [theirIds, body] = [idsOf(path), 'text=x&reason=x&factor=1.5'];
	const request = (ids: string[], cookie: string) => {
		let n = 0;
		const place = path.replace(/\[[^\]]+\]/g, () => ids[Math.min(n++, ids.length - 1)]!);
		const suffix = how === '?/default' ? '' : how.startsWith('?') ? how : '';
		const method = how.startsWith('?') ? 'POST' : how;
		const isJson = method !== 'GET' && !how.startsWith('?');
		const headers = {
			cookie,
			origin: rig.front.url,
			accept: 'text/html',
			...(method === 'GET' ? {} : { 'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded' })
		};
		const json = JSON.stringify({ ...message(), text: 'x', conversation: 0, clientSeq: 1 });
		return ask(`${rig.front.url}${place}${suffix}`, { method, headers, ...(method === 'GET' ? {} : { body: isJson ? json : body }) });
	};
	for (const cookie of [mine.seat.cookie, owner]) {
		const [foreign, nobody] = [await request(theirIds, cookie), await request(unknown, cookie)];
		expect(foreign.status, foreign.text.slice(0, 300)).not.toBe(200);
		expect(foreign.status).toBeLessThan(500);
		expect(normal(foreign, theirIds)).toBe(normal(nobody, unknown));
		expect(foreign.text).not.toContain(theirs.seat.canary);
	}
});

const message = () => ({
	kind: 'reply',
	clientId: crypto.randomUUID(),
	device: crypto.randomUUID(),
	answersSeq: 2,
	times: { shown: 0, firstKey: null, sent: 1 }
});

test('F42 after errors within transactions on every connection of the pool, each organisation sees its own rows alone', async () => {
	await reply(theirs, `What only we may read: ${theirs.seat.canary}`);
	await reply(mine, `What only we may read: ${mine.seat.canary}`);
	await rig.query(`create function spoil() returns trigger language plpgsql as $$ begin raise exception 'spoiled'; end $$`);
	await rig.query('create trigger spoil before insert on draft for each row execute function spoil()');
	const headers = { 'content-type': 'application/json' };
	const failing = Array.from({ length: 60 }, (_, n) => {
		const desk = n % 2 === 0 ? mine : theirs;
		return desk.ask(`/attempt/${desk.seat.attempt}/draft`, { method: 'PUT', headers, body: JSON.stringify({ text: 'x' }) });
	});
	expect(new Set((await Promise.all(failing)).map(({ status }) => status))).toEqual(new Set([500]));
	await rig.query('drop trigger spoil on draft');
	const pages = await Promise.all(
		Array.from({ length: 60 }, (_, n) => {
			const [desk, other] = n % 2 === 0 ? [mine, theirs] : [theirs, mine];
			return desk
				.ask(`/sitting/attempt/${desk.seat.attempt}`, { headers: { accept: 'text/html' } })
				.then(({ text }) => [text.includes(desk.seat.canary), text.includes(other.seat.canary)]);
		})
	);
	expect(new Set(pages.map(String))).toEqual(new Set(['true,false']));
	const list = await ask(`${rig.front.url}/assessments`, { headers: { cookie: owner, accept: 'text/html' } });
	expect(list.status).toBe(200);
	expect(list.text).not.toContain(rig.organisations[1]!.assessmentId);
});
