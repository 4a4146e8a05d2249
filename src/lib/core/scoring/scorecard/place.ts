// Where a finding stands: from offsets in a turn to offsets in one of its replies.
import type { Finding, ScoredTurn, Span } from '../types.ts';

/** The reply in which the span begins; cut at that reply's end. Null when the turn has no replies. */
export function placeIn(turn: ScoredTurn, span: Span): Finding['at'] {
	const reply = turn.replies.findLast(({ start }) => start <= span.start) ?? turn.replies[0];
	if (reply === undefined) return null;
	const length = reply.end - reply.start;
	return {
		seq: reply.seq,
		start: Math.min(length, Math.max(0, span.start - reply.start)),
		end: Math.min(length, Math.max(0, span.end - reply.start))
	};
}

/** The whole first reply of a turn. */
export function wholeOf(turn: ScoredTurn): Finding['at'] {
	const reply = turn.replies[0];
	return reply === undefined ? null : { seq: reply.seq, start: 0, end: reply.end - reply.start };
}
