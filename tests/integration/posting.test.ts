// The loop and a mail server, from the button to the mailbox.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import * as invitations from '../../src/lib/server/invitations.ts';
import { startLoop } from '../../src/lib/server/loop.ts';
import * as mails from '../../src/lib/server/mails.ts';
import { testDatabase } from './database.ts';
import { publishTest } from './taking-part.ts';

const database = testDatabase();
const recipients: string[] = [];
const sockets = new Set<Socket>();

/** Takes what it is given, as RFC 5321 has it. */
const server = createServer((socket) => {
	sockets.add(socket);
	socket.write('220 ready\r\n');
	socket.on('data', (data) => {
		for (const line of String(data).split('\r\n')) {
			if (line.startsWith('RCPT')) recipients.push(line);
			if (/^(EHLO|MAIL|RCPT)/.test(line)) socket.write('250 fine\r\n');
			if (line === 'DATA') socket.write('354 go on\r\n');
			if (line === '.') socket.write('250 taken\r\n');
			if (line === 'QUIT') socket.end('221 bye\r\n');
		}
	});
	socket.on('error', () => socket.destroy());
});

afterAll(() => {
	for (const socket of sockets) socket.destroy();
	server.close();
});

test('the loops of two processes mail every invitation once, and stop when they are told to', async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const config = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'jobs@first.example', origin: 'https://first.example' };
	const { organisationId, accountId, assessmentId } = await publishTest(database.db);
	const text = Array.from({ length: 12 }, (_, i) => `Nora, nora${i}@example.org`).join('\n');
	await invitations.inviteMany(database.db, organisationId, accountId, assessmentId, { text, expected: 12 });
	const stops = [await startLoop(database.db, config), await startLoop(database.another(), config)];
	await expect
		.poll(() => mails.counts(database.db, organisationId, assessmentId), { timeout: 30_000 })
		.toMatchObject({ sent: 12, waiting: 0, planned: 12 });
	await Promise.all(stops.map((stop) => stop()));
	expect(new Set(recipients).size).toBe(12);
	expect(recipients).toHaveLength(12);
});
