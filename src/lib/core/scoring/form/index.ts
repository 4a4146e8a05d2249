// Form: what suits the channel. A letter is a letter, a chat is a talk, a ticket is for the next colleague, a forum is read by everybody.
import type { Channel, Scenario } from '../../scenario/types.ts';
import { lessSlips } from '../scorecard/slips.ts';
import { wordless, type Part } from '../scorecard/parts.ts';
import type { Performance } from '../types.ts';
import { forumSlips } from './forum.ts';
import { letterSlips } from './letter.ts';
import type { FormSlip } from './slip.ts';
import { formPrices } from './slip.ts';
import { talkSlips } from './talk.ts';
import { tagged, ticketSlips } from './ticket.ts';

const byChannel: Record<Channel, (scenario: Scenario, performance: Performance) => FormSlip[]> = {
	chat: talkSlips,
	messenger: talkSlips,
	email: letterSlips,
	ticket: ticketSlips,
	forum: forumSlips
};

/** Null: not a conversation. */
export function formPart(scenario: Scenario, performance: Performance): Part | null {
	if (scenario.kind !== 'conversation') return null;
	if (performance.turns.length === 0) return wordless();
	return lessSlips('form', formPrices, [...byChannel[scenario.channel](scenario, performance), ...tagged(scenario, performance)]);
}
