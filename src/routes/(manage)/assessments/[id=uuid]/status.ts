import { m } from '#lib/paraglide/messages.js';

const names = {
	invited: m.manage_status_invited,
	expired: m.manage_status_expired,
	revoked: m.manage_status_revoked,
	started: m.manage_status_started,
	finished: m.manage_status_finished
};

const decisions = { advance: m.decision_advance, hold: m.decision_hold, decline: m.decision_decline };

export const decisionOf = (kind: keyof typeof decisions): string => decisions[kind]();

export type Status = keyof typeof names;

export const statusOf = (status: Status): string => names[status]();
