import { m } from '#lib/paraglide/messages.js';
import type { Entry } from '#lib/server/mails.ts';
import { formatStamp } from '../../../format.ts';

/** In the order in which they want attention. */
export const stateNames = {
	failed: m.inviting_state_failed,
	waiting: m.inviting_state_waiting,
	sent: m.inviting_state_sent,
	handed: m.inviting_state_handed,
	planned: m.inviting_state_planned,
	needless: m.inviting_state_needless
};

export const kindNames = {
	invitation: m.inviting_kind_invitation,
	reminder: m.inviting_kind_reminder,
	decision: m.inviting_kind_decision,
	answer: m.inviting_kind_answer
};

const reasons: Record<string, () => string> = {
	'needless:revoked': m.inviting_letter_revoked,
	'needless:expired': m.inviting_letter_expired,
	'needless:begun': m.inviting_letter_begun,
	'needless:closed': m.assessing_letter_closed
};

/** What became of a letter. @param mailed letters go by themselves */
export function became({ state, sentAt, dueAt, tries, problem }: Entry, mailed: boolean): string {
	if (state === 'sent') return m.inviting_letter_sent_at({ date: sentAt ? formatStamp(sentAt) : '' });
	if (state === 'handed') return m.inviting_letter_handed_at({ date: sentAt ? formatStamp(sentAt) : '' });
	if (state === 'needless') return reasons[problem ?? '']?.() ?? m.inviting_state_needless();
	if (state === 'failed') return m.inviting_state_failed();
	if (!mailed) return m.inviting_letter_yours();
	if (state === 'planned') return m.inviting_letter_planned_for({ date: dueAt ? formatStamp(dueAt) : '' });
	return tries > 0 && dueAt ? m.inviting_letter_next({ date: formatStamp(dueAt) }) : m.inviting_letter_soon();
}

/** The mail server's words, where it had any to say. */
export const saidOf = ({ state, problem }: Entry): string | null => (problem && state !== 'needless' ? problem : null);
