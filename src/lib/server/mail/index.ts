// The way to the mail server. What goes out, when, and how often is decided by `mails`.
import { createTransport } from 'nodemailer';
import { log } from '../log.ts';
import type { Letter } from './letters.ts';

export type { Letter } from './letters.ts';

export interface MailConfig {
	/** smtp://user:password@host:port or smtps://…; null: no mail server. */
	smtpUrl: string | null;
	/** Sender; null: derived from the mail server's user or host. */
	mailFrom: string | null;
	/** Where people reach this server: a letter that the loop sends has no request to tell. */
	origin: string | null;
}

export interface Recipient {
	name: string;
	/** E-mail address. */
	email: string;
}

/** `said`: what the mail server answered, or the code of what went wrong on the way there. */
export type Delivered = { sent: true } | { sent: false; said: string };

export interface Post {
	/** Of the links in letters. */
	origin: string;
	deliver(to: Recipient, letter: Letter): Promise<Delivered>;
}

/** UTF-16 units of an answer that are kept. */
const longestAnswer = 300;

/** Null: nothing can be mailed here. @param timeout in ms, for one letter */
export function postOf({ smtpUrl, mailFrom, origin }: MailConfig, timeout = 10_000): Post | null {
	if (smtpUrl === null || origin === null) return null;
	const from = mailFrom ?? senderOf(smtpUrl);
	return {
		origin,
		async deliver({ name, email }, letter) {
			try {
				await send(smtpUrl, { from, to: { name, address: email }, ...letter }, timeout);
				return { sent: true };
			} catch (error) {
				const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
				// An error's message may quote the address: in the log its code alone is safe.
				log.warn({ code }, 'a letter was not mailed');
				const answer = error instanceof Error && 'response' in error ? String(error.response) : code;
				return { sent: false, said: answer.replaceAll(/\s+/g, ' ').slice(0, longestAnswer) };
			}
		}
	};
}

async function send(url: string, mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0], timeout: number): Promise<void> {
	const transport = createTransport({ url, connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout });
	const { promise: late, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(Object.assign(new Error('the mail server is too slow'), { code: 'ETIMEDOUT' })), timeout);
	try {
		await Promise.race([transport.sendMail(mail), late]);
	} finally {
		clearTimeout(timer);
		transport.close();
	}
}

/** Most mail servers take mail from the user who signed in; without one, from their own host. */
function senderOf(smtpUrl: string): string {
	const { username, hostname } = new URL(smtpUrl);
	const user = decodeURIComponent(username);
	return user.includes('@') ? user : `firstline@${hostname}`;
}
