// A conversation as it is read afterwards: the lines of an attempt with the evidence that stands on their words.
import type { Line } from '#lib/core/attempt/transcript.ts';
import type { Scorecard } from '#lib/core/scoring/types.ts';
import type { EvidenceSpan } from './evidence.ts';
import { evidenceBySeq } from './findings.ts';

/** What the agent wrote carries evidence; everything else stands as it is. */
export type TranscriptEntry = Line & { evidence?: readonly EvidenceSpan[] };

/** `card` null: not scored (yet); the conversation stands without evidence. */
export function withEvidence(lines: readonly Line[], card: Scorecard | null): TranscriptEntry[] {
	const bySeq = card ? evidenceBySeq(card) : new Map<number, EvidenceSpan[]>();
	return lines.map((line) => (line.kind === 'reply' || line.kind === 'mark' ? { ...line, evidence: bySeq.get(line.seq) ?? [] } : line));
}

/** Where a finding leads: the id of the element that shows a reply or a mark. `attempt` tells several conversations on one page apart. */
export const anchorOf = (attempt: string, seq: number): string => `said-${attempt}-${seq}`;

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
