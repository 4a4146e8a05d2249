// What can be said about a turn as soon as the customer has answered it. For practice alone: it tells what the scenario hides.
import { why } from '../dialogue/index.ts';
import { fill } from '../dialogue/lines.ts';
import type { Move } from '../dialogue/types.ts';
import type { Need, Scenario } from '../scenario/types.ts';
import { score } from '../scoring/index.ts';
import type { Finding, Model, Scorecard } from '../scoring/types.ts';
import { causesOf, type Cause } from './cause.ts';
import { empty } from './empty.ts';
import { append } from './fold.ts';
import { performance } from './performance.ts';
import { memberOf, type Member } from './queue.ts';
import type { Attempt, Event } from './types.ts';

/** What was due: `rule` names a sentence as a finding's does, `text` are the author's words; a missing tone is "tone-…". */
export interface Missed {
	rule: string;
	text: string;
}

export interface TurnFeedback {
	/** Seq of the customer's answer. */
	seq: number;
	/** 0, or the customer of a queue. */
	conversation: number;
	/** Seqs of the replies. */
	replies: number[];
	/** What was written, bubbles joined by line breaks. */
	text: string;
	/** Tenths. */
	anger: { from: number; to: number };
	trust: { from: number; to: number };
	causes: Cause[];
	findings: Finding[];
	criticals: Scorecard['criticals'];
	missed: Missed[];
	/** The customer has gone on: what was missed is not asked for again. */
	passed: boolean;
	/** A reply that would have met what was due; null: nothing was. */
	model: string | null;
}

/** Of every turn that was answered after the event `after`, in order. */
export function feedbackOf(scenario: Scenario, events: readonly Event[], model: Model, after = 0): TurnFeedback[] {
	const turns: Omit<TurnFeedback, 'findings' | 'criticals'>[] = [];
	let attempt = empty;
	for (const event of events) {
		const before = attempt;
		attempt = append(attempt, event);
		const { seq, conversation, body } = event;
		if (seq <= after || body.kind !== 'customer' || body.move.cause !== 'turn') continue;
		const member = memberOf(scenario, before, conversation);
		const turn = (attempt.conversations[conversation - 1] ?? attempt).turns.at(-1);
		if (!member || !turn) continue;
		const replies = turn.replies.map((reply) => reply.seq);
		turns.push({ seq, conversation, replies, text: turn.text, ...moodOf(member, body.move), ...dueOf(member, body.move, turn) });
	}
	return turns.length === 0 ? [] : judged(scenario, attempt, model, turns);
}

const moodOf = ({ scenario, attempt: { state } }: Member, move: Move): Pick<TurnFeedback, 'anger' | 'trust' | 'causes'> => ({
	anger: { from: state.anger, to: move.anger },
	trust: { from: state.trust, to: move.trust },
	causes: causesOf(scenario, move)
});

function dueOf(
	{ scenario, attempt: { state } }: Member,
	move: Move,
	waited: Parameters<typeof why>[3]
): Pick<TurnFeedback, 'missed' | 'passed' | 'model'> {
	const needs = why(scenario, state, move, waited).needs.filter(({ met }) => !met);
	const beat = scenario.path.find(({ name }) => name === state.beat);
	return {
		missed: needs.map(({ need }) => missedOf(scenario, need)),
		passed: move.left !== null || move.ending !== null,
		model: beat ? fill(beat.model, scenario) : null
	};
}

function missedOf({ facts, actions }: Scenario, need: Need): Missed {
	if (need.kind === 'tone') return { rule: `tone-${need.tone}`, text: '' };
	if (need.kind === 'action') return { rule: 'action-missing', text: actions.find(({ name }) => name === need.action)?.label ?? '' };
	const fact = facts.find(({ name }) => name === need.fact);
	return need.kind === 'ask' ? { rule: 'question-missing', text: fact?.ask[0] ?? '' } : { rule: 'fact-missing', text: fact?.say ?? '' };
}

/** What only the end can tell: of a turn in the middle it is not true yet. */
const ofTheEnd: ReadonlySet<string> = new Set(['cold-farewell', 'kind-farewell', 'steady', 'still-angry', 'customer-lost', 'bad-word']);

/** Of a conversation that goes on, only what stands on the turn's own words is judged already. */
function judged(scenario: Scenario, attempt: Attempt, model: Model, turns: Omit<TurnFeedback, 'findings' | 'criticals'>[]): TurnFeedback[] {
	const card = score(scenario, performance(scenario, attempt), model);
	return turns.map((turn) => {
		const isHere = ({ at }: Pick<Finding, 'at'>): boolean => at !== null && turn.replies.includes(at.seq);
		return {
			...turn,
			findings: card.findings.filter((one) => isHere(one) && !ofTheEnd.has(one.rule)),
			criticals: card.criticals.filter(isHere)
		};
	});
}
