// The exchange that the landing page shows: what a result looks like, in the reader's language.
import { m } from '#lib/paraglide/messages.js';
import type { EvidenceKind, EvidenceSpan } from '#lib/ui/evidence.ts';
import type { TranscriptEntry } from '#lib/ui/transcript.ts';

function span(text: string, words: string, kind: EvidenceKind, points: number, label: string): EvidenceSpan {
	const start = text.indexOf(words);
	return { start, end: start + words.length, kind, points, label };
}

export function sample(): TranscriptEntry[] {
	const first = m.public_sample_reply_1();
	const second = m.public_sample_reply_2();
	return [
		{ kind: 'customer', at: 0, anger: 80, trust: 30, text: m.public_sample_line_1() },
		{
			kind: 'reply',
			at: 41_000,
			seq: 1,
			late: false,
			text: first,
			evidence: [
				span(first, m.public_sample_words_trouble(), 'helped', 9, m.public_sample_rule_trouble()),
				span(first, m.public_sample_words_ownership(), 'helped', 7, m.public_sample_rule_ownership())
			]
		},
		{ kind: 'customer', at: 49_000, anger: 45, trust: 45, text: m.public_sample_line_2() },
		{
			kind: 'reply',
			at: 95_000,
			seq: 2,
			late: false,
			text: second,
			evidence: [span(second, m.public_sample_words_blame(), 'hurt', -12, m.public_sample_rule_blame())]
		}
	];
}
