import { describe, expect, it } from 'vitest';
import { formatPoints, segments, type EvidenceKind, type EvidenceSpan } from '../../../src/lib/ui/evidence.ts';

const span = (start: number, end: number, kind: EvidenceKind, label: string = kind): EvidenceSpan => ({
	start,
	end,
	kind,
	label,
	points: 1
});
const shown = (text: string, spans: EvidenceSpan[]) =>
	segments(text, spans).map((s) => [s.text, s.kind, s.spans.map((e) => e.label).join('+')]);

describe('evidence in a text', () => {
	it.each([
		['no evidence: one plain piece', 'abcdef', [], [['abcdef', null, '']]],
		['a span in the middle', 'abcdef', [span(2, 4, 'helped')], [['ab', null, ''], ['cd', 'helped', 'helped'], ['ef', null, '']]], // prettier-ignore
		['a span over the whole text', 'abc', [span(0, 3, 'told')], [['abc', 'told', 'told']]],
		['two that overlap share the piece between, and what hurts decides its underline', 'abcdef', [span(0, 4, 'helped'), span(2, 6, 'hurt')], [['ab', 'helped', 'helped'], ['cd', 'hurt', 'helped+hurt'], ['ef', 'hurt', 'hurt']]], // prettier-ignore
		['one within another', 'abcdef', [span(0, 6, 'told'), span(2, 3, 'helped')], [['ab', 'told', 'told'], ['c', 'helped', 'told+helped'], ['def', 'told', 'told']]], // prettier-ignore
		['two on the same words keep their order', 'ab', [span(0, 2, 'helped', 'first'), span(0, 2, 'told', 'second')], [['ab', 'helped', 'first+second']]], // prettier-ignore
		['neighbours stay apart', 'abcd', [span(0, 2, 'helped'), span(2, 4, 'helped')], [['ab', 'helped', 'helped'], ['cd', 'helped', 'helped']]], // prettier-ignore
		['a span that reaches beyond the text is cut', 'abc', [span(-2, 1, 'hurt'), span(2, 9, 'hurt')], [['a', 'hurt', 'hurt'], ['b', null, ''], ['c', 'hurt', 'hurt']]], // prettier-ignore
		['an empty span, or one outside, marks nothing', 'abc', [span(1, 1, 'hurt'), span(7, 9, 'hurt')], [['abc', null, '']]]
	])('%s', (_title, text, spans, expected) => expect(shown(text, spans)).toEqual(expected));

	it('joins up to the text as it was sent', () => {
		const text = 'Mrzí mě to 🙏\nhned to dohledám';
		const spans = [span(0, 7, 'helped'), span(5, 20, 'hurt'), span(18, 40, 'told')];
		expect(segments(text, spans).map((s) => s.text).join('')).toBe(text); // prettier-ignore
	});

	it('leaves the space between two pieces of evidence alone', () => {
		expect(segments('ab cd', [span(0, 5, 'helped'), span(0, 2, 'hurt'), span(3, 5, 'told')]).map(({ kind }) => kind)).toEqual([
			'hurt',
			null,
			'helped'
		]);
	});

	it('has nothing to show of an empty text', () => expect(segments('', [span(0, 1, 'hurt')])).toEqual([]));
});

describe('points as people read them', () => {
	it.each([
		[9, '+9'],
		[-12, '−12'],
		[0, '']
	])('%i is written "%s"', (points, written) => expect(formatPoints(points)).toBe(written));
});
