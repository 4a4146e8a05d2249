import { m } from '#lib/paraglide/messages.js';
import type { Invitation } from './index.ts';

/** Day before month, whoever reads. */
const regions = { en: 'en-GB', cs: 'cs-CZ' } as const;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/** In the assessment's language, whoever sends it. */
export function invitationMail({ name, organisation, title, url, language, expiresAt }: Omit<Invitation, 'to'>) {
	const locale = { locale: language };
	const date = expiresAt.toLocaleDateString(regions[language], { day: 'numeric', month: 'long', year: 'numeric' });
	const greeting = m.manage_mail_greeting({ name }, locale);
	const invites = m.manage_mail_invites({ organisation, title }, locale);
	const how = m.manage_mail_how({}, locale);
	const until = m.manage_mail_until({ date }, locale);
	const unexpected = m.manage_mail_unexpected({}, locale);
	const paragraph = (text: string) => `<p>${escape(text)}</p>`;
	const link = `<p><a href="${escape(url)}">${escape(m.manage_mail_open({}, locale))}</a><br>${escape(url)}</p>`;
	return {
		// A line break in a name must not become a header.
		subject: m.manage_mail_subject({ organisation }, locale).replaceAll(/\s+/g, ' '),
		text: `${[greeting, invites, url, how, until, unexpected].join('\n\n')}\n`,
		html: `<!doctype html><html lang="${language}"><body>${paragraph(greeting)}${paragraph(invites)}${link}${[how, until, unexpected].map(paragraph).join('')}</body></html>`
	};
}
