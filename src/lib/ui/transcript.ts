// A conversation as it is read afterwards: what was said and done, in order. Times are ms since the attempt began, moods tenths 0–100.
import type { EvidenceSpan } from './evidence.ts';
import type { Remark } from './findings.ts';

export interface CustomerLine {
	kind: 'customer';
	text: string;
	/** Somebody else than the customer said it. */
	by?: string;
	at: number;
	/** The mood in which it was said. */
	anger: number;
	trust: number;
}

export interface AgentReply {
	kind: 'reply';
	text: string;
	/** Of a letter. */
	subject?: string;
	at: number;
	/** Seq of its event; the element's id is made of it, so that findings can lead there. */
	seq: number;
	evidence: readonly EvidenceSpan[];
	/** What is to be said of it as such: how long it took, how it ends. */
	remarks?: readonly Remark[];
	/** Sentences of what was due in this turn and is not there. */
	omissions?: readonly string[];
	/** A reply that would have met what was due here. */
	better?: string;
	/** Came after the ending: shown, not scored. */
	late?: boolean;
}

export interface AgentAction {
	kind: 'action';
	label: string;
	result: string;
	at: number;
	/** False: refused, because the typed value was not right. */
	done: boolean;
	/** What is to be said of it as such. */
	remarks: readonly Remark[];
}

/** For colleagues alone. */
export interface AgentNote {
	kind: 'note';
	text: string;
	at: number;
	/** As of a reply. */
	seq: number;
	evidence: readonly EvidenceSpan[];
	remarks?: readonly Remark[];
}

/** The cause that was tagged; null: taken off again. */
export interface AgentTag {
	kind: 'tag';
	label: string | null;
	at: number;
}

/** News from outside the conversation, for the agent alone. */
export interface EventEntry {
	kind: 'event';
	text: string;
	at: number;
}

export interface EndingEntry {
	kind: 'ending';
	outcome: 'pass' | 'fail';
	/** What became of it, in one sentence or two. */
	consequence: string;
	at: number;
}

/** Words of one's own: the event's seq, and the text that offsets count in. */
export type OwnWords = Pick<AgentReply, 'seq' | 'text'>;

export type TranscriptEntry = CustomerLine | AgentReply | AgentAction | AgentNote | AgentTag | EventEntry | EndingEntry;

/** "4:07", "1:02:45": minutes and seconds since the beginning. Whole seconds, cut, not rounded. */
export function formatElapsed(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Tenths as people write a mood: 75 → "7.5" or "7,5", 60 → "6". */
export function formatMood(tenths: number, language: 'en' | 'cs'): string {
	const whole = Math.floor(tenths / 10);
	return tenths % 10 === 0 ? String(whole) : `${whole}${language === 'cs' ? ',' : '.'}${tenths % 10}`;
}
