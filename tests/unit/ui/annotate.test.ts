import { describe, expect, it } from 'vitest';
import type { Line } from '#lib/core/attempt/transcript.ts';
import type { Finding, Scorecard } from '#lib/core/scoring/types.ts';
import { aboutCustomer, cardOf } from '#lib/ui/attempt-shown.ts';
import { annotate, reviewedMarks, wordsByBeat } from '#lib/ui/annotate.ts';

const found = (finding: Partial<Finding>): Finding => ({
	criterion: 'politeness',
	rule: 'apology',
	points: 0,
	at: null,
	beat: null,
	params: {},
	...finding
});

const card = (...findings: Finding[]): Scorecard => ({
	format: 1,
	scenario: 'sha256:a',
	model: 'sha256:b',
	rubric: 'sha256:c',
	total: 50,
	error: 30,
	passed: false,
	failed: null,
	criteria: [],
	criticals: [],
	findings,
	turns: [],
	ending: null,
	cost: 0,
	flags: []
});

type Spoken = Extract<Line, { kind: 'customer' }>;
type Done = Extract<Line, { kind: 'action' }>;

const asks: Spoken = { kind: 'customer', conversation: 0, at: 0, text: 'where is my parcel', anger: 60, trust: 30 };
const lookUp: Done = { kind: 'action', conversation: 0, at: 0, seq: 4, label: 'Find an order', input: '', result: 'Found.', done: true };
const reply = (seq: number, beat: string | null, late = false): Line => ({
	kind: 'reply',
	conversation: 0,
	at: 1000 * seq,
	seq,
	text: `reply ${seq}`,
	late,
	beat
});

describe('annotate', () => {
	it('offers a better reply at the last one of a beat where words were missing or hurt, and nowhere else', () => {
		const lines = [
			asks,
			reply(2, 'opening'),
			reply(3, 'opening'),
			asks,
			reply(5, 'cause'),
			asks,
			reply(7, 'refund'),
			reply(8, 'refund', true)
		];
		const scored = card(
			found({ points: -4, at: { seq: 2, start: 0, end: 5 } }),
			found({ points: 4, at: { seq: 5, start: 0, end: 5 } }),
			found({ beat: 'refund' })
		);
		const models = { opening: 'So sorry.', cause: 'It stands still.', refund: 'Fourteen days.' };
		const better = (entries: ReturnType<typeof annotate>) =>
			entries.flatMap((entry) => (entry.kind === 'reply' && entry.better ? [[entry.seq, entry.better]] : []));
		expect(better(annotate(lines, scored, models))).toEqual([
			[3, 'So sorry.'],
			[7, 'Fourteen days.']
		]);
		expect(better(annotate(lines, scored))).toEqual([]);
		expect(better(annotate(lines, null, models))).toEqual([]);
	});

	it('offers no better words to who was only slow', () => {
		const slow = found({ criterion: 'speed', rule: 'slow', points: -9, at: { seq: 2, start: 0, end: 7 } });
		expect(annotate([asks, reply(2, 'opening')], card(slow), { opening: 'So sorry.' })[1]).toMatchObject({
			evidence: [],
			remarks: [{ kind: 'hurt', points: -9 }],
			better: undefined
		});
	});

	it('puts each finding on the reply whose event it names', () => {
		const entries = annotate(
			[asks, reply(2, 'opening'), reply(3, 'opening')],
			card(found({ points: 4, at: { seq: 3, start: 0, end: 5 } }))
		);
		expect(entries.map((entry) => (entry.kind === 'reply' ? entry.evidence.length : null))).toEqual([null, 0, 1]);
		expect(entries[2]).toMatchObject({ evidence: [{ start: 0, end: 5, kind: 'helped', points: 4 }] });
	});

	it.each([
		{ points: 3, kind: 'helped' },
		{ points: -3, kind: 'hurt' },
		{ points: 0, kind: 'told' }
	])('shows $points points as evidence that $kind', ({ points, kind }) => {
		const [entry] = annotate([reply(2, null)], card(found({ points, at: { seq: 2, start: 0, end: 5 } })));
		expect(entry).toMatchObject({ evidence: [{ kind }] });
	});

	it('hangs what was missing on the last scored reply at its beat', () => {
		const missing = found({ rule: 'fact-missing', beat: 'opening', params: { say: 'It is lost.' } });
		const entries = annotate(
			[asks, reply(2, 'opening'), reply(3, 'opening'), reply(4, 'opening', true), reply(5, 'refund')],
			card(missing)
		);
		const hanging = entries.flatMap((entry) => (entry.kind === 'reply' && entry.omissions?.length ? [entry.seq] : []));
		expect(hanging).toEqual([3]);
	});

	it('leaves what was missing at a beat without a reply to the result', () => {
		const entries = annotate([asks, reply(2, 'opening')], card(found({ rule: 'fact-missing', beat: 'refund' })));
		expect(entries[1]).toMatchObject({ omissions: [] });
	});

	it('shows an unscored conversation without evidence', () => {
		expect(annotate([asks, reply(2, 'opening')], null)).toEqual([asks, expect.objectContaining({ seq: 2, evidence: [], omissions: [] })]);
	});

	it('says with an action what is to be said of it', () => {
		const tooSoon = found({ criterion: 'accuracy', rule: 'too-soon', points: -5, at: { seq: 4, start: 0, end: 0 } });
		expect(annotate([lookUp, { ...lookUp, seq: 5 }], card(tooSoon))).toMatchObject([
			{ remarks: [{ kind: 'hurt', points: -5 }] },
			{ remarks: [] }
		]);
	});

	it('names what was typed into an action', () => {
		const line: Done = { ...lookUp, input: 'P-1' };
		expect(annotate([line, { ...line, input: '' }], null)).toMatchObject([{ label: 'Find an order (P-1)' }, { label: 'Find an order' }]);
	});
});

describe('cardOf', () => {
	const ofParcel = found({ conversation: 'parcel' });
	const scored = card(ofParcel, found({ conversation: 'hotel' }), found({ rule: 'nobody-waited' }));

	it('leaves a conversation of a queue what was found there', () => expect(cardOf(scored, 'parcel')?.findings).toEqual([ofParcel]));

	it('is the whole card where there is one conversation', () => expect(cardOf(scored, null)).toBe(scored));

	it('is nothing before there is a score', () => expect(cardOf(null, 'parcel')).toBeNull());
});

describe('what a queue says of a customer', () => {
	it.each([
		{ card: 'Jana Malá, desk lamp, first order', about: 'desk lamp, first order' },
		{ card: 'Mrs Malá, desk lamp', about: 'Mrs Malá, desk lamp' },
		{ card: 'Jana Malá', about: 'Jana Malá' }
	])('"$card" below her name is "$about"', ({ card, about }) => expect(aboutCustomer('Jana Malá', card)).toBe(about));
});

describe('reviewedMarks', () => {
	const mark = (seq: number, block: number, priority: number): Line => ({
		kind: 'mark',
		conversation: 0,
		at: 0,
		seq,
		block,
		priority,
		text: 'Say the price.'
	});

	it('stand most urgent first, then from the top of the page', () => {
		const marks = reviewedMarks([mark(2, 9, 2), mark(3, 4, 2), mark(4, 7, 1)], null);
		expect(marks.map(({ seq }) => seq)).toEqual([4, 3, 2]);
	});

	it('carry the evidence of their own event, and are no part of the conversation', () => {
		const lines = [mark(2, 1, 1), mark(3, 2, 1)];
		const scored = card(found({ criterion: 'accuracy', points: 20, at: { seq: 3, start: 4, end: 9 } }));
		expect(reviewedMarks(lines, scored).map(({ evidence }) => evidence.length)).toEqual([0, 1]);
		expect(annotate(lines, scored)).toEqual([]);
	});
});

describe('wordsByBeat', () => {
	it('takes the words that the first reply at a beat answered', () => {
		const nudge: Spoken = { ...asks, text: 'hello??' };
		const words = wordsByBeat([asks, reply(2, 'opening'), nudge, reply(4, 'opening'), nudge, reply(6, 'refund')]);
		expect([...words]).toEqual([
			['opening', 'where is my parcel'],
			['refund', 'hello??']
		]);
	});

	it('cuts long words between two of them', () => {
		const long: Spoken = { ...asks, text: `${'word '.repeat(20)}end` };
		expect(wordsByBeat([long, reply(2, 'opening')]).get('opening')).toBe(`${'word '.repeat(14).trim()}…`);
	});
});
