import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { sendInvitation, type Invitation } from '#lib/server/mail/index.ts';
import { invitationMail } from '#lib/server/mail/invitation.ts';

const invitation: Invitation = {
	to: 'jo@example.org',
	name: 'Jo <b>Bold</b>',
	organisation: 'Brightdesk',
	title: 'Support & sales',
	url: 'https://first.example/invitation/abc',
	language: 'en',
	expiresAt: new Date('2030-05-04T12:00:00Z')
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
	return { heard, config: { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'jobs@brightdesk.example' } };
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
	it('is not sent where no mail server is set up', async () => {
		expect(await sendInvitation({ smtpUrl: null, mailFrom: null }, invitation)).toBe('not-configured');
	});

	it('goes to the person, from the sender that is set up', async () => {
		const { heard, config } = await mailServer(polite);
		expect(await sendInvitation(config, invitation)).toBe('sent');
		expect(heard.find((line) => line.startsWith('RCPT'))).toContain('<jo@example.org>');
		expect(heard.find((line) => line.startsWith('MAIL'))).toContain('<jobs@brightdesk.example>');
		expect(heard.join('\n')).toContain('https://first.example/invitation/abc');
	});

	it('has failed when the server refuses the person', async () => {
		const { config } = await mailServer((line) => (line.startsWith('RCPT') ? '550 unknown' : polite(line)));
		expect(await sendInvitation(config, invitation)).toBe('failed');
	});

	it('has failed when nobody answers at that address', async () => {
		expect(await sendInvitation({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: null }, invitation)).toBe('failed');
	});

	it('has failed when the server says nothing for too long', async () => {
		const { config } = await mailServer(() => null);
		const begun = Date.now();
		expect(await sendInvitation(config, invitation, 200)).toBe('failed');
		expect(Date.now() - begun).toBeLessThan(2000);
	});
});

describe('its words', () => {
	it('never let a name become markup', () => {
		const { html, text } = invitationMail(invitation);
		expect(html).toContain('Jo &lt;b&gt;Bold&lt;/b&gt;');
		expect(html).toContain('Support &amp; sales');
		expect(text).toContain('Jo <b>Bold</b>');
	});

	it('never let a name become a header', () => {
		expect(invitationMail({ ...invitation, organisation: 'Bright\r\nBcc: all@example.org' }).subject).not.toMatch(/[\r\n]/);
	});

	it.each([
		{ language: 'en' as const, words: 'until 4 May 2030' },
		{ language: 'cs' as const, words: 'do 4. května 2030' }
	])('are in the assessment’s language: $words', ({ language, words }) => {
		expect(invitationMail({ ...invitation, language }).text).toContain(words);
	});
});
