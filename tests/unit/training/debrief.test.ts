// Looking back on plays of the shipped scenarios: what is named, in which order, and the one thing to try next.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { performance, readerOf, simulate } from '../../../src/lib/core/attempt/index.ts';
import { feedbackOf } from '../../../src/lib/core/attempt/feedback.ts';
import { stepOf } from '../../../src/lib/core/scenario/index.ts';
import { score } from '../../../src/lib/core/scoring/index.ts';
import { debrief } from '../../../src/lib/core/training/debrief.ts';
import { model, scenarios } from '../attempt/shipped.ts';

type Plays = Record<'competent' | 'curt' | 'rude', string[]>;
const playsOf = (name: string) => JSON.parse(readFileSync(new URL(`../../plays/${name}.json`, import.meta.url), 'utf8')) as Plays;

function played(name: string, who: 'competent' | 'curt' | 'rude' | string[]) {
	const { scenario } = scenarios.find(({ scenario: { id, language } }) => `${id.replace('/', '-')}.${language}` === name)!;
	const steps = (typeof who === 'string' ? playsOf(name)[who] : who).map((text) => stepOf(scenario, text)!);
	const { events, attempt } = simulate(scenario, readerOf(scenario, model), steps, {
		pinned: { seed: 'seed' },
		start: 1_700_000_000_000,
		think: () => 20_000
	});
	return { scenario, events, card: score(scenario, performance(scenario, attempt), model) };
}

const of = (name: string, who: Parameters<typeof played>[1]) => {
	const { scenario, events, card } = played(name, who);
	return debrief(scenario, events, card);
};

describe('one thing to try next time', () => {
	it.each([
		['parcelio-late-parcel.en', 'rude', { try: 'critical', critical: 'rude' }],
		['parcelio-late-parcel.en', 'curt', { try: 'criterion', criterion: 'politeness', finding: { rule: 'curt' } }],
		['parcelio-late-parcel.en', 'competent', { try: 'criterion', criterion: 'politeness' }],
		['hostwell-site-down.cs', 'rude', { try: 'critical', critical: 'rude' }]
	] as const)('%s, %s', (name, who, next) => expect(of(name, who).next).toMatchObject(next));

	it('is something harder where nothing is to be mended', () => {
		const { scenario, events, card } = played('parcelio-late-parcel.en', 'competent');
		const perfect = { ...card, criteria: card.criteria.map((one) => ({ ...one, score: 90 })) };
		expect(debrief(scenario, events, perfect).next).toEqual({ try: 'harder' });
	});
});

describe('what stands out', () => {
	it('is three replies each at most, none of them both, with sentences that teach', () => {
		const { strongest, weakest } = of('parcelio-late-parcel.en', 'curt');
		expect([strongest.length, weakest.length]).toEqual([2, 3]);
		expect(new Set([...strongest, ...weakest].map(({ seq }) => seq)).size).toBe(5);
		expect(weakest[0]!.findings[0]).toMatchObject({ rule: 'curt' });
		expect([...strongest, ...weakest].flatMap(({ findings }) => findings).map(({ rule }) => rule)).not.toContain('model');
	});

	it('begins with what must never happen', () => expect(of('parcelio-late-parcel.en', 'rude').weakest[0]!.criticals).toContain('rude'));
	it('is a recommendation where a page is reviewed', () =>
		expect(of('parcelio-shop-page.en', 'competent').strongest[0]!.findings[0]!.criterion).toBe('accuracy'));
});

describe('where it turned', () => {
	it('are the biggest changes of mood in their order, each with what did it', () => {
		const { turnings } = of('parcelio-late-parcel.en', 'rude');
		expect(turnings.length).toBeLessThanOrEqual(4);
		expect(turnings.map(({ at }) => at)).toEqual(turnings.map(({ at }) => at).toSorted((a, b) => a - b));
		expect(turnings[0]).toMatchObject({ anger: { from: 60, to: 90 }, reply: 3, causes: [{ what: 'rude', anger: 30, trust: -20 }] });
	});
	it('is a silence, too', () => {
		const [first] = of('parcelio-late-parcel.en', ['(wait 5m)']).turnings;
		expect(first).toMatchObject({ at: 120_000, reply: null, causes: [{ what: 'silence' }] });
	});
});

it.each([
	['hostwell-site-down.en', true],
	['parcelio-late-parcel.en', false],
	['parcelio-shop-page.en', false]
])('after %s kind words are due: %s', (name, due) => expect(of(name, 'curt').abusive).toBe(due));

describe('feedback on a turn', () => {
	const { scenario, events } = played('parcelio-late-parcel.en', [
		'Calm down. Order number?',
		'!lookup_order',
		'I am so sorry. Your parcel is lost.'
	]);
	const [first, second] = feedbackOf(scenario, events, model);

	it('says how it was taken and why, what is still open, and what would have worked', () => {
		expect(first).toMatchObject({ replies: [3], text: 'Calm down. Order number?', missed: [], passed: true });
		expect(first!.findings.map(({ rule }) => rule)).toContain('order');
		expect(first!.model).toContain('Could you send me the order number, please?');
	});
	it('tells the author’s words for what moved the customer', () => {
		expect(second!.causes.map(({ what }) => what)).toEqual(expect.arrayContaining(['apology', 'met']));
	});
	it('names what is missing', () => {
		const hm = played('parcelio-late-parcel.en', ['Good morning to you.']);
		expect(feedbackOf(hm.scenario, hm.events, model)[0]).toMatchObject({
			missed: [{ rule: 'question-missing', text: 'What is your order number?' }],
			passed: false
		});
	});
	it('is asked for from an event on', () => expect(feedbackOf(scenario, events, model, first!.seq)).toEqual([second]));
	it('comes while the conversation goes on, and does not change when it is over', () =>
		expect(feedbackOf(scenario, events.slice(0, second!.seq), model).map(({ causes }) => causes)).toEqual([first!.causes, second!.causes]));
});
