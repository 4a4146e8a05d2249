// What letters to candidates say, in the assessment's language, whoever sends them.
import { m } from '#lib/paraglide/messages.js';
import type { Language } from '../../core/scenario/types.ts';

export interface Letter {
	subject: string;
	text: string;
	html: string;
}

export type Kind = 'invitation' | 'reminder' | 'decision' | 'answer';

export interface Occasion {
	kind: Kind;
	/** Whom it is for. */
	name: string;
	/** Who writes. */
	organisation: string;
	/** Of the assessment. */
	title: string;
	/** Personal link; null: none works any more. */
	url: string | null;
	language: Language;
	expiresAt: Date;
	/** Of the organisation, for days. */
	timeZone: string;
	/** What a person wrote: a decision's letter, an answer. */
	words: string;
}

/** Day before month, whoever reads. */
const regions = { en: 'en-GB', cs: 'cs-CZ' } as const;

type Part = string | { link: string };

/** Its subject, and its paragraphs in order; the empty ones are left out. */
const parts = {
	invitation: ({ name, organisation, title, language }, link, until) => [
		m.manage_mail_subject({ organisation }, { locale: language }),
		m.manage_mail_greeting({ name }, { locale: language }),
		m.manage_mail_invites({ organisation, title }, { locale: language }),
		link,
		m.manage_mail_how({}, { locale: language }),
		until,
		m.manage_mail_unexpected({}, { locale: language })
	],
	reminder: ({ name, organisation, title, language }, link, until) => [
		m.inviting_mail_reminder_subject({ organisation }, { locale: language }),
		m.manage_mail_greeting({ name }, { locale: language }),
		m.inviting_mail_reminder({ organisation, title }, { locale: language }),
		link,
		until,
		m.inviting_mail_reminder_no({}, { locale: language })
	],
	decision: ({ organisation, title, language, words }, link) => [
		m.inviting_mail_decision_subject({ organisation, title }, { locale: language }),
		words,
		link && m.inviting_mail_again({}, { locale: language }),
		link
	],
	answer: ({ name, organisation, title, language, words }, link) => [
		m.inviting_mail_answer_subject({ organisation }, { locale: language }),
		m.manage_mail_greeting({ name }, { locale: language }),
		m.inviting_mail_answer({ organisation, title }, { locale: language }),
		words,
		link && m.inviting_mail_again({}, { locale: language }),
		link
	]
} satisfies Record<Kind, (occasion: Occasion, link: Part, until: string) => Part[]>;

export function letterFor(occasion: Occasion): Letter {
	const { kind, language, url, expiresAt, timeZone } = occasion;
	const date = expiresAt.toLocaleDateString(regions[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone });
	const link: Part = url === null ? '' : { link: url };
	const [subject, ...body] = parts[kind](occasion, link, m.manage_mail_until({ date }, { locale: language }));
	const said = body.filter((part) => part !== '');
	return {
		// A line break in a name must not become a header.
		subject: plain(subject ?? '').replaceAll(/\s+/g, ' '),
		text: `${said.map(plain).join('\n\n')}\n`,
		html: `<!doctype html><html lang="${language}"><body>${said.map((part) => paragraph(part, language)).join('')}</body></html>`
	};
}

const plain = (part: Part): string => (typeof part === 'string' ? part : part.link);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

const paragraph = (part: Part, language: Language): string =>
	typeof part === 'string'
		? `<p>${escape(part).replaceAll('\n', '<br>')}</p>`
		: `<p><a href="${escape(part.link)}">${escape(m.manage_mail_open({}, { locale: language }))}</a><br>${escape(part.link)}</p>`;
