// Looking back on a practice: where it turned, what was strong and what was weak, and the one thing to try next time. The same log gives the same words.
import { causesOf, type Cause } from '../attempt/cause.ts';
import { timeBetween } from '../attempt/clock.ts';
import { empty } from '../attempt/empty.ts';
import { append } from '../attempt/fold.ts';
import { scenarioOf } from '../attempt/queue.ts';
import { transcript, type Line } from '../attempt/transcript.ts';
import type { Attempt, Event } from '../attempt/types.ts';
import { criteria, type Critical, type Criterion, type Scenario } from '../scenario/types.ts';
import { wholeText } from '../scoring/politeness/whole-text.ts';
import type { Finding, Scorecard } from '../scoring/types.ts';

/** Where a customer's mood turned. Moods in tenths. */
export interface Turning {
	/** Attempt time, ms. */
	at: number;
	conversation: number;
	/** Seq of the last reply of the turn that did it; null: a silence, or the end. */
	reply: number | null;
	anger: { from: number; to: number };
	trust: { from: number; to: number };
	causes: Cause[];
}

/** A reply or a recommendation that stands out, with what is to be said of it: the most telling first. */
export interface Standout {
	seq: number;
	findings: Finding[];
	criticals: Critical[];
}

/** One thing. `harder`: nothing to mend. */
export type Next =
	{ try: 'critical'; critical: Critical } | { try: 'criterion'; criterion: Criterion; finding: Finding | null } | { try: 'harder' };

export interface Debrief {
	turnings: Turning[];
	strongest: Standout[];
	weakest: Standout[];
	next: Next;
	/** Somebody was abusive: kind words are due. */
	abusive: boolean;
}

/** Tenths of anger and trust together. */
const turns = 10;
const most = { turnings: 4, standouts: 3, findings: 2 };
/** From here on a criterion is good enough. */
const goodEnough = 85;
/** What the learned part makes of a wording is no sentence that teaches; a spoilt speed is only a consequence. */
const unsaid = (rule: string): boolean => wholeText.has(rule) || rule.startsWith('model') || rule === 'speed-spoilt';
/** Worse than anything that can be added up. */
const criticalCost = 1_000_000;

export function debrief(scenario: Scenario, events: readonly Event[], card: Scorecard): Debrief {
	const standouts = standoutsOf(transcript(scenario, events), card);
	const weakest = standouts
		.filter(({ loss }) => loss < 0)
		.toSorted((a, b) => a.loss - b.loss || a.seq - b.seq)
		.slice(0, most.standouts);
	const strongest = standouts
		.filter((one) => one.gain + one.loss > 0 && !weakest.includes(one))
		.toSorted((a, b) => b.gain + b.loss - a.gain - a.loss || a.seq - b.seq)
		.slice(0, most.standouts);
	return {
		turnings: turningsOf(scenario, events),
		strongest: strongest.map((one) => shown(one, 1)),
		weakest: weakest.map((one) => shown(one, -1)),
		next: nextOf(card),
		abusive: isAbusive(scenario)
	};
}

function turningsOf(scenario: Scenario, events: readonly Event[]): Turning[] {
	const found: (Turning & { size: number })[] = [];
	let attempt = empty;
	for (const event of events) {
		const before = memberAt(attempt, event.conversation);
		attempt = append(attempt, event);
		const { seq, at, conversation, body } = event;
		if (body.kind !== 'customer' || body.move.cause === 'start' || !before) continue;
		const { move } = body;
		const anger = { from: before.state.anger, to: move.anger };
		const trust = { from: before.state.trust, to: move.trust };
		const size = Math.abs(anger.to - anger.from) + Math.abs(trust.to - trust.from);
		if (size < turns) continue;
		const turn = memberAt(attempt, conversation)?.turns.find((one) => one.seq === seq);
		found.push({
			at: timeBetween(attempt, { seq: 0, at: attempt.startedAt }, at),
			conversation,
			reply: turn?.replies.at(-1)?.seq ?? null,
			anger,
			trust,
			causes: causesOf(scenarioOf(scenario, conversation), move),
			size
		});
	}
	const biggest = new Set(found.toSorted((a, b) => b.size - a.size || a.at - b.at).slice(0, most.turnings));
	return found.filter((one) => biggest.has(one)).map(({ size: _, ...turning }) => turning);
}

const memberAt = (attempt: Attempt, conversation: number): Attempt | null =>
	conversation === 0 ? attempt : (attempt.conversations[conversation - 1] ?? null);

/** Weighed by what each criterion counts in the total. */
interface Weighed {
	seq: number;
	gain: number;
	loss: number;
	findings: Finding[];
	criticals: Critical[];
}

function standoutsOf(lines: readonly Line[], card: Scorecard): Weighed[] {
	const weights = new Map(card.criteria.map(({ criterion, weight }) => [criterion, weight]));
	const own = new Set(lines.flatMap((line) => (line.kind === 'reply' || line.kind === 'mark' ? [line.seq] : [])));
	const bySeq = new Map<number, Weighed>();
	const of = (seq: number): Weighed => {
		const known = bySeq.get(seq) ?? { seq, gain: 0, loss: 0, findings: [], criticals: [] };
		bySeq.set(seq, known);
		return known;
	};
	for (const finding of card.findings) {
		const seq = finding.at?.seq ?? lastAt(lines, finding.beat);
		if (seq === undefined || !own.has(seq) || unsaid(finding.rule)) continue;
		const weighed = of(seq);
		const worth = finding.points * (weights.get(finding.criterion) ?? 0);
		if (worth > 0) weighed.gain += worth;
		else weighed.loss += worth;
		weighed.findings.push(finding);
	}
	for (const { critical, at } of card.criticals) {
		if (!at || !own.has(at.seq)) continue;
		of(at.seq).loss -= criticalCost;
		of(at.seq).criticals.push(critical);
	}
	return [...bySeq.values()];
}

/** What was missing belongs to the last reply at its beat. */
const lastAt = (lines: readonly Line[], beat: string | null): number | undefined =>
	lines.flatMap((line) => (line.kind === 'reply' && !line.late && beat !== null && line.beat === beat ? [line.seq] : [])).at(-1);

function shown({ seq, findings, criticals }: Weighed, way: 1 | -1): Standout {
	const told = findings.filter(({ points }) => points * way > 0);
	const ordered = told.toSorted((a, b) => (b.points - a.points) * way);
	return { seq, findings: ordered.slice(0, most.findings), criticals: way < 0 ? criticals : [] };
}

/** What must never happen comes first; then where most of the total was lost. */
function nextOf({ criticals, criteria: scored, findings }: Scorecard): Next {
	const [worst] = criticals;
	if (worst) return { try: 'critical', critical: worst.critical };
	const lost = ({ weight, score }: (typeof scored)[number]): number => weight * (100 - score);
	const [weakest] = scored
		.filter(({ score, weight }) => score < goodEnough && weight > 0)
		.toSorted((a, b) => lost(b) - lost(a) || criteria.indexOf(a.criterion) - criteria.indexOf(b.criterion));
	if (!weakest) return { try: 'harder' };
	const own = findings.filter(({ criterion, rule, points }) => criterion === weakest.criterion && points < 0 && !unsaid(rule));
	const [finding = null] = own.toSorted((a, b) => a.points - b.points);
	return { try: 'criterion', criterion: weakest.criterion, finding };
}

/** Requirements about people who curse, and keeping one's temper with them. */
const abuse: ReadonlySet<string> = new Set(['R44', 'R47', 'R70']);

const isAbusive = ({ kind, requirements, customer, conversations = [] }: Scenario): boolean =>
	kind === 'queue'
		? conversations.some((one) => isAbusive(one.scenario))
		: kind === 'conversation' && (customer.persona === 'threatening' || requirements.some((one) => abuse.has(one)));
