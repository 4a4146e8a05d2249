// What each line of an attempt shows when it comes, and what was found in it.
import type { Line } from '#lib/core/attempt/transcript.ts';
import { annotate } from '#lib/ui/annotate.ts';
import { cardOf, type AttemptShown } from '#lib/ui/attempt-shown.ts';
import { evidenceBySeq, remarksBySeq, type Remark } from '#lib/ui/findings.ts';
import type { EvidenceSpan } from '#lib/ui/evidence.ts';
import type { TranscriptEntry } from '#lib/ui/transcript.ts';

type Of<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;
/** Of a page review or a questionnaire. */
export type Given = (Of<'mark'> & { evidence: readonly EvidenceSpan[] }) | Of<'choose'> | Of<'reflect'>;

export interface Scene {
	at: number;
	/** 0, or the customer of a queue. */
	conversation: number;
	/** What is said or done in a conversation; otherwise null. */
	entry: TranscriptEntry | null;
	given: Given | null;
	found: readonly Remark[];
}

const isGiven = (line: Line): line is Of<'mark' | 'choose' | 'reflect'> =>
	line.kind === 'mark' || line.kind === 'choose' || line.kind === 'reflect';

/** In the order of the lines. */
export function scenesOf({ lines, scorecard, scenario, conversations }: AttemptShown): Scene[] {
	const evidence = scorecard ? evidenceBySeq(scorecard) : new Map<number, EvidenceSpan[]>();
	const remarks = scorecard ? remarksBySeq(scorecard) : new Map<number, Remark[]>();
	const entries = new Map<Line, TranscriptEntry>();
	for (const [conversation, all] of Map.groupBy(lines, (line) => line.conversation)) {
		const own = conversations.find((one) => one.conversation === conversation);
		const said = all.filter((line) => !isGiven(line));
		const annotated = annotate(said, cardOf(scorecard, own?.name ?? null), own?.models ?? scenario.models);
		for (const [i, line] of said.entries()) entries.set(line, annotated[i]!);
	}
	return lines.map((line): Scene => {
		const { at, conversation } = line;
		if (!isGiven(line)) {
			const entry = entries.get(line)!;
			return { at, conversation, entry, given: null, found: foundIn(entry) };
		}
		const words = evidence.get(line.seq) ?? [];
		const given = line.kind === 'mark' ? { ...line, evidence: words } : line;
		return { at, conversation, entry: null, given, found: [...words, ...(remarks.get(line.seq) ?? [])] };
	});
}

function foundIn(entry: TranscriptEntry): Remark[] {
	if (entry.kind === 'action') return [...entry.remarks];
	if (entry.kind === 'note') return [...entry.evidence, ...(entry.remarks ?? [])];
	if (entry.kind !== 'reply') return [];
	return [
		...entry.evidence,
		...(entry.remarks ?? []),
		...(entry.omissions ?? []).map((label): Remark => ({ kind: 'missed', label, points: 0 }))
	];
}
