// From the lines of an attempt and its scorecard to the conversation as it is read afterwards.
import type { Line } from '#lib/core/attempt/transcript.ts';
import type { Scorecard } from '#lib/core/scoring/types.ts';
import type { Models } from './attempt-shown.ts';
import type { EvidenceSpan } from './evidence.ts';
import { evidenceBySeq, omissions, remarksBySeq, sentence, type Remark } from './findings.ts';
import type { TranscriptEntry } from './transcript.ts';

/** A recommendation of a page review with the evidence in its words. */
export interface ReviewedMark {
	seq: number;
	/** Index into the page's blocks. */
	block: number;
	/** 1 most urgent … 3 */
	priority: number;
	text: string;
	evidence: readonly EvidenceSpan[];
	remarks: readonly Remark[];
}

/** What was missing belongs to the last scored reply that stood at its beat; where there is none, the result alone names it. */
function omissionsBySeq(lines: readonly Line[], card: Scorecard): Map<number, string[]> {
	const lastAt = new Map(lines.flatMap((line) => (line.kind === 'reply' && !line.late ? [[line.beat, line.seq] as const] : [])));
	const bySeq = new Map<number, string[]>();
	for (const finding of omissions(card)) {
		const seq = finding.beat === null ? undefined : lastAt.get(finding.beat);
		if (seq !== undefined) bySeq.set(seq, [...(bySeq.get(seq) ?? []), sentence(finding)]);
	}
	return bySeq;
}

/** By the last scored reply of each beat at which something was missing or hurt: a reply that would have been better. */
function betterBySeq(lines: readonly Line[], models: Models, isFaulty: (seq: number) => boolean): Map<number, string> {
	const replies = lines.flatMap((line) =>
		line.kind === 'reply' && !line.late && line.beat !== null ? [{ beat: line.beat, seq: line.seq }] : []
	);
	const byBeat = Map.groupBy(replies, ({ beat }) => beat);
	return new Map(
		[...byBeat].flatMap(([beat, own]) => {
			const model = models[beat];
			return model !== undefined && own.some(({ seq }) => isFaulty(seq)) ? [[own.at(-1)!.seq, model] as const] : [];
		})
	);
}

/** Replies whose words hurt, by seq. Who was only slow needs no other words. */
function hurtReplies({ criticals, findings }: Scorecard): Set<number> {
	const hurt = findings.filter(({ points, criterion }) => points < 0 && criterion !== 'speed');
	return new Set([...criticals, ...hurt].flatMap(({ at }) => (at ? [at.seq] : [])));
}

/** One conversation with its evidence; `card` null: without. Marks of a page review and answers to a questionnaire are no part of it. */
export function annotate(lines: readonly Line[], card: Scorecard | null, models: Models = {}): TranscriptEntry[] {
	const evidence = card ? evidenceBySeq(card) : new Map<number, EvidenceSpan[]>();
	const remarks = card ? remarksBySeq(card) : new Map<number, Remark[]>();
	const missing = card ? omissionsBySeq(lines, card) : new Map<number, string[]>();
	const hurt = card ? hurtReplies(card) : new Set<number>();
	const better = betterBySeq(lines, card ? models : {}, (seq) => missing.has(seq) || hurt.has(seq));
	return lines.flatMap((line): TranscriptEntry[] => {
		switch (line.kind) {
			case 'mark':
			case 'choose':
			case 'reflect':
				return [];
			case 'reply': {
				const { kind, at, seq, text, subject, late } = line;
				const found = { evidence: evidence.get(seq) ?? [], remarks: remarks.get(seq) ?? [] };
				return [{ kind, at, seq, text, subject, late, ...found, omissions: missing.get(seq) ?? [], better: better.get(seq) }];
			}
			case 'action': {
				const { kind, at, seq, label, input, result, done } = line;
				return [{ kind, at, label: input ? `${label} (${input})` : label, result, done, remarks: remarks.get(seq) ?? [] }];
			}
			case 'note': {
				const { kind, at, seq, text } = line;
				return [{ kind, at, seq, text, evidence: evidence.get(seq) ?? [], remarks: remarks.get(seq) ?? [] }];
			}
			default:
				return [line];
		}
	});
}

/** The recommendations of a page review, most urgent first, then from the top of the page. */
export function reviewedMarks(lines: readonly Line[], card: Scorecard | null): ReviewedMark[] {
	const evidence = card ? evidenceBySeq(card) : new Map<number, EvidenceSpan[]>();
	const remarks = card ? remarksBySeq(card) : new Map<number, Remark[]>();
	return lines
		.flatMap((line) => {
			if (line.kind !== 'mark') return [];
			const { seq, block, priority, text } = line;
			return [{ seq, block, priority, text, evidence: evidence.get(seq) ?? [], remarks: remarks.get(seq) ?? [] }];
		})
		.sort((a, b) => a.priority - b.priority || a.block - b.block || a.seq - b.seq);
}

const longest = 70;

/** Cut between words, with an ellipsis; 70 UTF-16 units at most. */
function shorten(text: string): string {
	const flat = text.replaceAll(/\s+/g, ' ').trim();
	if (flat.length <= longest) return flat;
	const head = flat.slice(0, longest);
	const space = head.lastIndexOf(' ');
	return `${head.slice(0, space > longest / 2 ? space : longest - 1)}…`;
}

/** The customer's words that the first reply at each beat answered: what people know a beat by. Beats without a reply have none. */
export function wordsByBeat(lines: readonly Line[]): Map<string, string> {
	const words = new Map<string, string>();
	let heard: string | null = null;
	for (const line of lines) {
		if (line.kind === 'customer') heard = line.text;
		if (line.kind === 'reply' && line.beat !== null && heard !== null && !words.has(line.beat)) words.set(line.beat, shorten(heard));
	}
	return words;
}
