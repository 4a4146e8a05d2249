// A scorecard in words: the sentence of each finding, and which words of which reply it stands on.
import type { Critical, Criterion } from '#lib/core/scenario/types.ts';
import { wholeText } from '#lib/core/scoring/politeness/whole-text.ts';
import type { Finding, Scorecard } from '#lib/core/scoring/types.ts';
import { m } from '#lib/paraglide/messages.js';
import type { EvidenceKind, EvidenceSpan } from './evidence.ts';

type Params = Record<string, string | number>;

/** The same order everywhere. */
export { criteria } from '#lib/core/scenario/types.ts';

const messages = m as unknown as Record<string, ((params?: Params) => string) | undefined>;

/** The message `<prefix>_<name with _>`; without one, the name in plain words, so that nothing is left unsaid. */
export function say(prefix: string, name: string, params: Params = {}): string {
	const message = messages[`${prefix}_${name.replaceAll('-', '_')}`];
	return message ? message(params) : name.replaceAll(/[-_]/g, ' ');
}

export const nameOfCriterion = (criterion: Criterion): string => say('score_criterion', criterion);
/** What it measures, in one sentence. */
export const aboutCriterion = (criterion: Criterion): string => say('score_about', criterion);
export const nameOfCritical = (critical: Critical): string => say('score_critical', critical);

const urgencies = [m.desk_priority_1, m.desk_priority_2, m.desk_priority_3] as const;
/** A page's problem is as urgent as the desk says it, not "2". */
const inWords = ({ priority, ...params }: Params): Params =>
	typeof priority === 'number' ? { ...params, priority: urgencies[priority - 1]?.() ?? priority } : params;

/** What a finding says to the person whom it concerns. */
export const sentence = ({ rule, params }: Finding): string => say('score_rule', rule, inWords(params));

const kindOf = (finding: Finding): EvidenceKind => (finding.points > 0 ? 'helped' : finding.points < 0 ? 'hurt' : 'told');

/** What is found about a reply as such. Its place is the whole reply, but its words neither helped nor hurt: it is told under them, and underlines none. */
const aboutReply: ReadonlySet<string> = new Set([
	...['slow', 'speed-spoilt', 'first-found', 'effect-unsaid', 'bare', 'too-long', 'too-short', 'wall-of-text', 'two-letters', 'note-bare'],
	...['steady', 'cooler-under-fire', 'kind-farewell', 'cold-farewell', 'promise-broken', 'promise-kept', 'news-told', 'news-late'],
	...['customer-lost', 'still-angry', 'bad-word', 'over-budget', 'within-budget'],
	...['waited-long', 'urgent-behind', 'less-polite', 'less-effort', 'too-many-bubbles']
]);

/** Evidence of each reply, by its event's seq: findings and criticals that stand on words. */
export function evidenceBySeq(card: Scorecard): Map<number, EvidenceSpan[]> {
	const bySeq = new Map<number, EvidenceSpan[]>();
	const add = (seq: number, span: EvidenceSpan) => bySeq.set(seq, [...(bySeq.get(seq) ?? []), span]);
	for (const { critical, at } of card.criticals) {
		if (at) add(at.seq, { start: at.start, end: at.end, kind: 'hurt', label: nameOfCritical(critical), points: 0 });
	}
	for (const finding of card.findings) {
		const { at, points, rule } = finding;
		if (at && at.end > at.start && !wholeText.has(rule) && !aboutReply.has(rule))
			add(at.seq, { start: at.start, end: at.end, kind: kindOf(finding), label: sentence(finding), points });
	}
	return bySeq;
}

export type Remark = Pick<EvidenceSpan, 'kind' | 'label' | 'points'>;

/** What is to be said of a reply, an action or an answer as such, by its event's seq: findings that stand on no words. */
export function remarksBySeq(card: Scorecard): Map<number, Remark[]> {
	const bySeq = new Map<number, Remark[]>();
	for (const finding of card.findings) {
		const { at, points, rule } = finding;
		if (at === null || (at.end > at.start && !aboutReply.has(rule))) continue;
		bySeq.set(at.seq, [...(bySeq.get(at.seq) ?? []), { kind: kindOf(finding), label: sentence(finding), points }]);
	}
	return bySeq;
}

/** What was due and is nowhere in the text, in the order of the conversation. */
export const omissions = (card: Scorecard): Finding[] => card.findings.filter((finding) => finding.at === null);
