// Invitations by mail, where a mail server is set up. A mail is a courtesy: the link works without it, so nothing here throws.
import { createTransport } from 'nodemailer';
import type { Language } from '../../core/scenario/types.ts';
import { log } from '../log.ts';
import { invitationMail } from './invitation.ts';

export interface MailConfig {
	/** smtp://user:password@host:port or smtps://…; null: no mail server. */
	smtpUrl: string | null;
	/** Sender; null: derived from the mail server's user or host. */
	mailFrom: string | null;
}

export interface Invitation {
	/** E-mail address. */
	to: string;
	name: string;
	/** Who invites. */
	organisation: string;
	/** Of the assessment. */
	title: string;
	url: string;
	language: Language;
	expiresAt: Date;
}

export type Mailed = 'sent' | 'not-configured' | 'failed';

/** `sent`: the mail server took it. Neither address nor link reaches the log. `timeout` in ms, for all of it. */
export async function sendInvitation(config: MailConfig, invitation: Invitation, timeout = 10_000): Promise<Mailed> {
	if (config.smtpUrl === null) return 'not-configured';
	const { subject, text, html } = invitationMail(invitation);
	const mail = {
		from: config.mailFrom ?? senderOf(config.smtpUrl),
		to: { name: invitation.name, address: invitation.to },
		subject,
		text,
		html
	};
	try {
		await deliver(config.smtpUrl, mail, timeout);
		return 'sent';
	} catch (error) {
		// An error's message may quote the address: its code alone is safe.
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		log.warn({ code }, 'an invitation was not mailed');
		return 'failed';
	}
}

async function deliver(url: string, mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0], timeout: number): Promise<void> {
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
