// What weighed most in an attempt, for and against, with the words it stands on.
import type { Line } from '#lib/core/attempt/transcript.ts';
import { wholeText } from '#lib/core/scoring/politeness/whole-text.ts';
import type { Finding, Scorecard } from '#lib/core/scoring/types.ts';

export interface Quoted {
	finding: Finding;
	/** Null: something that is nowhere in the text. */
	words: string | null;
}

/** Of each side at most. */
const most = 4;

/** First what helped, then what hurt or was missing; the heaviest first, and where it weighs the same, in the order of the log. */
export function evidenceOf(card: Scorecard, lines: readonly Line[]): Quoted[] {
	const texts = new Map(lines.flatMap((line) => ('seq' in line && 'text' in line ? [[line.seq, line.text] as const] : [])));
	const heaviest = (sign: 1 | -1) =>
		card.findings
			.filter(({ points, rule }) => points * sign > 0 && !wholeText.has(rule))
			.toSorted((a, b) => (b.points - a.points) * sign)
			.slice(0, most);
	return [...heaviest(1), ...heaviest(-1)].map((finding) => ({
		finding,
		words:
			finding.at && finding.at.end > finding.at.start ? (texts.get(finding.at.seq)?.slice(finding.at.start, finding.at.end) ?? null) : null
	}));
}
