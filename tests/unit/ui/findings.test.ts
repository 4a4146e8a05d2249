import { describe, expect, it } from 'vitest';
import type { Finding, Scorecard } from '../../../src/lib/core/scoring/types.ts';
import { evidenceBySeq, omissions, remarksBySeq, say, sentence } from '../../../src/lib/ui/findings.ts';

const finding = (rule: string, points: number, at: Finding['at']): Finding => ({
	criterion: 'politeness',
	rule,
	points,
	at,
	beat: 'opening',
	params: {}
});

const card = (part: Partial<Scorecard>): Scorecard => ({
	format: 1,
	scenario: 's',
	model: 'm',
	rubric: 'r',
	total: 50,
	error: 30,
	passed: false,
	failed: null,
	criteria: [],
	criticals: [],
	findings: [],
	turns: [],
	ending: null,
	cost: 0,
	flags: [],
	...part
});

describe('evidence of a scorecard', () => {
	it('stands with the reply whose words it is about; its points decide its kind', () => {
		const evidence = evidenceBySeq(
			card({
				findings: [
					finding('a', 9, { seq: 3, start: 0, end: 4 }),
					finding('b', -2, { seq: 3, start: 5, end: 6 }),
					finding('c', 0, { seq: 8, start: 0, end: 1 })
				]
			})
		);
		expect([...evidence].map(([seq, spans]) => [seq, spans.map(({ kind, points }) => [kind, points])])).toEqual([
			[3, [['helped', 9], ['hurt', -2]]], // prettier-ignore
			[8, [['told', 0]]] // prettier-ignore
		]);
	});

	it('shows a critical where it was said, before everything else', () => {
		const at = { seq: 5, start: 0, end: 7 };
		const evidence = evidenceBySeq(card({ criticals: [{ critical: 'rude', at, beat: null }], findings: [finding('a', 1, at)] }));
		expect(evidence.get(5)?.map(({ kind }) => kind)).toEqual(['hurt', 'helped']);
	});

	it('underlines no words for the wording as a whole', () => {
		const whole = { seq: 3, start: 0, end: 40 };
		const evidence = evidenceBySeq(card({ findings: [finding('model-rest', -9, whole), finding('model', -3, { ...whole, end: 4 })] }));
		expect(evidence.get(3)?.map(({ end }) => end)).toEqual([4]);
	});

	it('tells under a reply what is about the reply as such, and underlines none of its words for it', () => {
		const whole = { seq: 3, start: 0, end: 40 };
		const scored = card({ findings: [finding('slow', -6, whole), finding('thanks', 3, { ...whole, end: 9 })] });
		expect(
			evidenceBySeq(scored)
				.get(3)
				?.map(({ kind, end }) => [kind, end])
		).toEqual([['helped', 9]]);
		expect(
			remarksBySeq(scored)
				.get(3)
				?.map(({ kind, points }) => [kind, points])
		).toEqual([['hurt', -6]]);
	});

	it('keeps apart what is said of an action or an answer as such', () => {
		const scored = card({
			findings: [finding('too-soon', -5, { seq: 4, start: 0, end: 0 }), finding('a', 1, { seq: 5, start: 0, end: 2 })]
		});
		expect([...evidenceBySeq(scored).keys()]).toEqual([5]);
		expect([...remarksBySeq(scored)].map(([seq, remarks]) => [seq, remarks.map(({ kind, points }) => [kind, points])])).toEqual([
			[4, [['hurt', -5]]] // prettier-ignore
		]);
	});

	it('lists what was missing apart, for it has no words to stand on', () => {
		const missing = finding('not-said', 0, null);
		const scored = card({ findings: [finding('a', 1, { seq: 1, start: 0, end: 1 }), missing] });
		expect(omissions(scored)).toEqual([missing]);
		expect(evidenceBySeq(scored).size).toBe(1);
	});
});

describe('sentences', () => {
	it('are the messages of their names', () => expect(say('common', 'result-passed')).toBe('Passed.'));
	it('say how urgent a problem is in the words of the desk', () =>
		expect(sentence({ ...finding('issue-missing', 0, null), params: { text: 'Say the price.', priority: 2 } })).toBe(
			'Not found (soon): Say the price.'
		));
	it('are the bare name where nobody wrote one', () => expect(say('score_rule', 'brand-new_rule')).toBe('brand new rule'));
});
