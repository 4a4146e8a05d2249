// What the agent does beside talking: the cause is tagged, a note is written, a letter has a subject.
import { describe, expect, it } from 'vitest';
import { foldAll, performance, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import { conversation, panel } from '../../../src/lib/core/attempt/conversation.ts';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { faceValue, lampShop } from '../dialogue/lamp-shop.ts';
import { Desk, type Sent } from './desk.ts';

const ticket: Scenario = {
	...lampShop,
	channel: 'ticket',
	subject: 'Lamp',
	tags: [
		{ name: 'packing', label: 'Badly packed', right: true },
		{ name: 'carrier', label: 'The carrier', right: false },
		{ name: 'misuse', label: 'The customer', right: false }
	]
};
const tag = (name: string | null): Sent => ({ kind: 'tag', tag: name });
const closed = () => {
	const desk = new Desk(ticket);
	desk.send(1_000, { kind: 'finish' });
	return desk;
};

describe('a tag', () => {
	it.each<[string, Desk, string | null, string | null]>([
		['a cause of this scenario', new Desk(ticket), 'carrier', null],
		['none again', new Desk(ticket), null, null],
		['a cause that is not there', new Desk(ticket), 'toString', 'invalid-form'],
		['where nothing is tagged', new Desk(), 'carrier', 'invalid-form'],
		['none where nothing is tagged', new Desk(), null, 'invalid-form'],
		['after the end', closed(), 'carrier', 'attempt-ended']
	])('%s', (_, desk, name, error) => expect(desk.send(5_000, tag(name))?.error ?? null).toBe(error));

	it('stands as it was set last', () => {
		const desk = new Desk(ticket);
		expect(performance(ticket, desk.attempt).tag).toBeNull();
		for (const [ms, name] of [
			[1_000, 'carrier'],
			[2_000, null],
			[3_000, 'packing']
		] as const)
			desk.send(ms, tag(name));
		expect(performance(ticket, desk.attempt).tag).toBe('packing');
		expect(transcript(ticket, desk.events).flatMap((line) => (line.kind === 'tag' ? [line.label] : []))).toEqual([
			'The carrier',
			null,
			'Badly packed'
		]);
		expect(replay(ticket, faceValue, desk.events).differences).toEqual([]);
		expect(foldAll(desk.events)).toEqual(desk.attempt);
	});

	it('is offered by its label, in an order of the seed, without saying which is right', () => {
		const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => panel(ticket, seed).tags);
		expect(new Set(orders.map((tags) => tags[0]?.name)).size).toBeGreaterThan(1);
		expect(JSON.stringify(orders)).not.toMatch(/right|true|false/);
	});
});

describe('a note', () => {
	it.each([
		['some words', new Desk(), 'Called the depot.', null],
		['nothing', new Desk(), ' ', 'reply-empty'],
		['too much', new Desk(), 'x'.repeat(4_001), 'reply-too-long'],
		['after the end', closed(), 'Called.', 'attempt-ended']
	])('%s', (_, desk, text, error) => expect(desk.send(5_000, { kind: 'note', text })?.error ?? null).toBe(error));

	it('is for the agent alone: nobody reads it, nobody answers', () => {
		const desk = new Desk();
		desk.send(5_000, { kind: 'note', text: 'fact:refund tone:rude' });
		desk.wait(10_000);
		expect(desk.log()).toEqual(['start@0', 'customer start@0', 'note@5000']);
		expect(desk.attempt.state).toMatchObject({ told: [], tones: [], noted: true });
		expect(performance(lampShop, desk.attempt)).toMatchObject({ turns: [], notes: [{ seq: 3, text: 'fact:refund tone:rude' }] });
	});
});

describe('a subject', () => {
	const subjects = (desk: Desk) => desk.attempt.turns.map(({ subject }) => subject);
	const letter = (subject: string | undefined) => {
		const desk = new Desk({ ...lampShop, channel: 'email' });
		const refusal = desk.send(1_000, { kind: 'reply', text: 'Dear Jo', ...(subject === undefined ? {} : { subject }) });
		return { desk: desk.wait(10_000), refusal };
	};

	it.each([
		['as it was written', 'Re: Your lamp', 'Re: Your lamp'],
		['in one line, without spaces around', '  Re: \r\n Your\0 lamp ', 'Re: Your\ufffd lamp'],
		['the longest', 'x'.repeat(200), 'x'.repeat(200)],
		['left empty', '', ''],
		['none', undefined, undefined]
	])('is kept %s', (_, written, kept) => {
		const { desk, refusal } = letter(written);
		expect([refusal, subjects(desk)]).toEqual([null, [kept]]);
		expect(performance(desk.scenario, desk.attempt).turns[0]?.subject).toBe(kept);
		expect(conversation(desk.scenario, 'seed', desk.events).find(({ kind }) => kind === 'reply')).toMatchObject(
			kept === undefined ? {} : { subject: kept }
		);
	});

	it('that is too long is refused', () => expect(letter('x'.repeat(201)).refusal).toEqual({ error: 'reply-too-long' }));
});

describe('a turn as the score sees it', () => {
	const familiar: Scenario = {
		...lampShop,
		path: lampShop.path.map((one) => (one.name === 'cause' ? { ...one, register: 'familiar' } : one))
	};

	it('knows the form of address that the customer had used by then', () => {
		const desk = new Desk(familiar).reply(5_000, 'ask:number').reply(15_000, 'hm').wait(20_000);
		expect(performance(familiar, desk.attempt).turns.map(({ register }) => register)).toEqual(['formal', 'familiar']);
	});

	it('knows what the customer had said, nudges included, and how angry he was', () => {
		const desk = new Desk().reply(65_000, 'tone:rude').reply(75_000, 'hm').wait(80_000);
		expect(performance(lampShop, desk.attempt).turns.map(({ heard, anger }) => [heard, anger])).toEqual([
			['It is broken.\nHello?', 50],
			['Watch it.', 80]
		]);
	});

	const shop: Scenario = {
		...lampShop,
		events: [{ name: 'found', after: 10_000, since: null, text: 'It is found.' }]
	};

	it('knows of promises that were broken and of news told unasked, and when it happened', () => {
		const desk = new Desk(shop).reply(5_000, 'vow:20').reply(40_000, 'hm').reply(50_000, 'hm 2').wait(60_000);
		const { turns, happened } = performance(shop, desk.attempt);
		expect(turns.map(({ promiseBroken, news }) => [promiseBroken, news])).toEqual([
			[undefined, undefined],
			[true, { found: 30_000 }],
			[undefined, undefined]
		]);
		expect(happened).toEqual([{ event: 'found', at: 10_000 }]);
	});
});

describe('what became of the customer', () => {
	it('is told by the ending', () => {
		const leaving: Scenario = { ...lampShop, endings: lampShop.endings.map((one) => ({ ...one, customer: 'leaves', mentions: -5 })) };
		expect(performance(leaving, new Desk(leaving).wait(500_000).attempt).ledger).toMatchObject({ customer: 'leaves', mentions: -5 });
		expect(performance(leaving, new Desk(leaving).attempt).ledger).toMatchObject({ customer: null, mentions: 0 });
	});
});

describe('simulated', () => {
	it('notes, tags and letters are sent as a person would', () => {
		const steps: TestStep[] = [
			{ do: 'note', text: 'Called.' },
			{ do: 'tag', tag: 'packing' },
			{ do: 'reply', text: 'ask:number' }
		];
		const play = (scenario: Scenario) => simulate(scenario, faceValue, steps, { pinned: { seed: 's' }, start: 0, think: () => 5_000 });
		expect(performance(ticket, play(ticket).attempt)).toMatchObject({ tag: 'packing', notes: [{ text: 'Called.' }] });
		expect(play({ ...ticket, channel: 'email' }).attempt.turns[0]?.subject).toBe('Re: Lamp');
		expect(play(ticket).attempt.turns[0]?.subject).toBeUndefined();
	});
});
