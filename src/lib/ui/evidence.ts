// Which words of a text carry which evidence: spans that may overlap become segments that do not.
import type { Span } from '#lib/core/scoring/types.ts';

/** helped and hurt count; missed: something was due here; told: worth knowing, not counted. */
export type EvidenceKind = 'helped' | 'hurt' | 'missed' | 'told';

export interface EvidenceSpan extends Span {
	kind: EvidenceKind;
	/** The rule's sentence, as people read it. */
	label: string;
	/** Signed; 0: not counted. */
	points: number;
}

export interface Segment extends Span {
	text: string;
	/** The evidence it carries, in the order in which it was given; empty: plain text. */
	spans: readonly EvidenceSpan[];
	/** Decides the underline: what hurts is never hidden by what helped. */
	kind: EvidenceKind | null;
}

const precedence: readonly EvidenceKind[] = ['hurt', 'missed', 'helped', 'told'];

/** Splits a text at the edges of its spans. Offsets are UTF-16 code units; spans that lie outside the text are cut to it, empty ones left out. */
export function segments(text: string, spans: readonly EvidenceSpan[]): Segment[] {
	const within = spans.map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }));
	const real = within.filter((span) => span.start < span.end);
	const edges = new Set([0, text.length, ...real.flatMap((span) => [span.start, span.end])]);
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(1).map((end, i) => {
		const start = cuts[i] ?? 0;
		const words = text.slice(start, end);
		// The space between two sentences says nothing, and need not be stopped at by who reads with the keyboard.
		const carried = /\S/.test(words) ? real.filter((span) => span.start <= start && span.end >= end) : [];
		const kind = precedence.find((known) => carried.some((span) => span.kind === known)) ?? null;
		return { start, end, text: words, spans: carried, kind };
	});
}

/** "+9", "−4", "" for what does not count. The minus is a minus, not a hyphen. */
export function formatPoints(points: number): string {
	if (points === 0) return '';
	return points > 0 ? `+${points}` : `−${-points}`;
}
