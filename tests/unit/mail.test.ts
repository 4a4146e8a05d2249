import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { postOf, type MailConfig } from '#lib/server/mail/index.ts';
import { letterFor, type Occasion } from '#lib/server/mail/letters.ts';

const jo = { name: 'Jo Bold', email: 'jo@example.org' };
const origin = 'https://first.example';

const invitation: Occasion = {
	kind: 'invitation',
	words: '',
	name: 'Jo <b>Bold</b>',
	organisation: 'Brightdesk',
	title: 'Support & sales',
	url: 'https://first.example/invitation/abc',
	language: 'en',
	// In Prague it is the next day already.
	expiresAt: new Date('2030-05-03T22:30:00Z'),
	timeZone: 'Europe/Prague'
};

let server: Server | undefined;
const sockets = new Set<Socket>();

afterEach(() => {
	for (const socket of sockets) socket.destroy();
	server?.close();
});

/** A mail server that answers each line as told; what it was told to keep is in `heard`. */
async function mailServer(answer: (line: string) => string | null) {
	const heard: string[] = [];
	server = createServer((socket) => {
		sockets.add(socket);
		socket.setEncoding('utf8');
		const greeting = answer('');
		if (greeting) socket.write(`${greeting}\r\n`);
		socket.on('data', (data) => {
			for (const line of String(data).split('\r\n').filter(Boolean)) {
				heard.push(line);
				const said = answer(line);
				if (said) socket.write(`${said}\r\n`);
			}
		});
	});
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { heard, config: { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'jobs@brightdesk.example', origin } };
}

/** As RFC 5321 has it, for one mail. */
function polite(line: string): string | null {
	if (line === '') return '220 ready';
	if (/^(EHLO|HELO|MAIL|RCPT)/.test(line)) return '250 fine';
	if (line === 'DATA') return '354 go on';
	if (line === '.') return '250 taken';
	return line === 'QUIT' ? '221 bye' : null;
}

describe('an invitation by mail', () => {
	const send = (config: MailConfig, timeout?: number) => postOf(config, timeout)!.deliver(jo, letterFor(invitation));

	it.each([
		{ smtpUrl: null, mailFrom: null, origin },
		{ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: null, origin: null }
	])('cannot be sent without a mail server, or without knowing where this one is reached', (config) => {
		expect(postOf(config)).toBeNull();
	});

	it('goes to the person, from the sender that is set up', async () => {
		const { heard, config } = await mailServer(polite);
		expect(await send(config)).toEqual({ sent: true });
		expect(heard.find((line) => line.startsWith('RCPT'))).toContain('<jo@example.org>');
		expect(heard.find((line) => line.startsWith('MAIL'))).toContain('<jobs@brightdesk.example>');
		expect(heard.join('\n')).toContain('https://first.example/invitation/abc');
	});

	it('has failed when the server refuses the person', async () => {
		const { config } = await mailServer((line) => (line.startsWith('RCPT') ? '550 unknown' : polite(line)));
		expect(await send(config)).toEqual({ sent: false, said: '550 unknown' });
	});

	it('has failed when nobody answers at that address', async () => {
		expect(await send({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: null, origin })).toMatchObject({ sent: false });
	});

	it('has failed when the server says nothing for too long', async () => {
		const { config } = await mailServer(() => null);
		const begun = Date.now();
		expect(await send(config, 200)).toEqual({ sent: false, said: 'ETIMEDOUT' });
		expect(Date.now() - begun).toBeLessThan(2000);
	});
});

describe('its words', () => {
	it('never let a name become markup', () => {
		const { html, text } = letterFor(invitation);
		expect(html).toContain('Jo &lt;b&gt;Bold&lt;/b&gt;');
		expect(html).toContain('Support &amp; sales');
		expect(text).toContain('Jo <b>Bold</b>');
	});

	it('never let a name become a header', () => {
		expect(letterFor({ ...invitation, organisation: 'Bright\r\nBcc: all@example.org' }).subject).not.toMatch(/[\r\n]/);
	});

	it.each([
		{ language: 'en' as const, words: 'until 4 May 2030' },
		{ language: 'cs' as const, words: 'do 4. května 2030' }
	])('are in the assessment’s language: $words', ({ language, words }) => {
		expect(letterFor({ ...invitation, language }).text).toContain(words);
	});

	it.each([
		{ kind: 'reminder' as const, words: '', text: 'https://first.example/invitation/abc' },
		{ kind: 'decision' as const, words: 'Dear Jo,\n\nWe look forward to you.', text: 'Dear Jo,\n\nWe look forward to you.' },
		{ kind: 'answer' as const, words: 'We counted again.', text: 'We counted again.' }
	])('are those of the occasion: $kind', ({ kind, words, text }) => {
		expect(letterFor({ ...invitation, kind, words }).text).toContain(text);
	});

	it('name no link where none works any more', () => {
		const { text, html } = letterFor({ ...invitation, kind: 'decision', words: 'Thank you.', url: null });
		expect([text, html].join()).not.toContain('http');
	});
});
