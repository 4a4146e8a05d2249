// Several customers at once: each has his own conversation, all have one clock, and there is one log.
import { describe, expect, it } from 'vitest';
import { arrivalOf, close, endedOf, foldAll, memberScenario, performance, replay, simulate } from '../../../src/lib/core/attempt/index.ts';
import { conversation } from '../../../src/lib/core/attempt/conversation.ts';
import { transcript } from '../../../src/lib/core/attempt/transcript.ts';
import type { Scenario, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { faceValue, lampShop } from '../dialogue/lamp-shop.ts';
import { Desk, started } from './desk.ts';
import { lampQueue, queued } from './lamp-queue.ts';

const queue = (factor = 1) => new Desk(lampQueue, factor);
const endings = ({ attempt }: Desk) => attempt.conversations.map((one) => one?.state.ending?.name ?? null);
const endedAt = ({ attempt }: Desk) => attempt.conversations.map((one) => one?.ended && one.ended.at - started);
const same = (desk: Desk) => {
	expect(replay(desk.scenario, faceValue, desk.events).differences).toEqual([]);
	expect(foldAll(JSON.parse(JSON.stringify(desk.events)) as typeof desk.events)).toEqual(desk.attempt);
};

describe('customers arrive', () => {
	it('each at his time, and speak first', () => {
		expect(queue().wait(45_000).log()).toEqual(['start@0', '1 customer start@0', '2 customer start@40000']);
	});

	it.each(['a', 'b', 'c', 'd', 'e', 'f'])('between two times as the seed draws, in whole seconds (%s)', (seed) => {
		const drawn = arrivalOf({ ...lampQueue, conversations: [queued('one', 10_000, 19_000)] }, seed, 1);
		expect(drawn >= 10_000 && drawn <= 19_000 && drawn % 1_000 === 0).toBe(true);
	});

	it('at the one time or the other, both included', () => {
		const either = { ...lampQueue, conversations: [queued('one', 10_000, 11_000)] };
		const drawn = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => arrivalOf(either, seed, 1));
		expect([...new Set(drawn)].toSorted()).toEqual([10_000, 11_000]);
	});

	it("in the scenario's order where they come at the same moment", () => {
		const both = { ...lampQueue, conversations: [queued('one', 5_000), queued('two', 5_000)] };
		expect(new Desk(both).wait(5_000).log()).toEqual(['start@0', '1 customer start@5000', '2 customer start@5000']);
	});

	it('at another time for another seed', () => {
		const between = { ...lampQueue, conversations: [queued('one', 0, 90_000)] };
		expect(new Set(['a', 'b', 'c', 'd'].map((seed) => arrivalOf(between, seed, 1))).size).toBeGreaterThan(2);
	});

	it('never after the end', () => {
		const late = { ...lampQueue, conversations: [queued('one', 0), queued('two', 900_000)] };
		const desk = new Desk(late).wait(900_000);
		expect(desk.attempt.closed).toBe(true);
		expect(desk.log()).toContain('2 customer start@300000');
	});

	it('later where the clock is stretched', () => expect(queue(1.5).wait(70_000).log()).toContain('2 customer start@60000'));

	it('later where it was stretched before he came, and waits as long as the others then', () => {
		const desk = queue().add(20_000, { kind: 'pace', factor: 2 });
		expect(desk.wait(70_000).log()).toContain('2 customer start@60000');
		expect(desk.attempt.conversations[1]?.start.factor).toBe(2);
	});

	it('also where nothing is timed', () => expect(queue(0).wait(45_000).log()).toContain('2 customer start@40000'));

	it('with an entry that says who is there, and nothing of what he knows', () => {
		const two = {
			...lampQueue,
			conversations: [queued('first', 0), queued('second', 40_000, 40_000, { ...lampShop, subject: 'Lamp', budget: 9 })]
		};
		const [arrived] = conversation(two, 'seed', new Desk(two).wait(45_000).events).filter((entry) => entry.conversation === 2);
		expect(arrived).toEqual({
			seq: 3,
			at: started + 40_000,
			conversation: 2,
			kind: 'arrived',
			name: 'second',
			customer: 'Jo',
			card: 'second, a lamp',
			channel: 'chat',
			subject: 'Lamp',
			actions: [
				{ name: 'lookup', label: 'Find', asks: true },
				{ name: 'pay', label: 'Pay', asks: false }
			],
			tags: [],
			budget: 9
		});
	});
});

describe('each customer', () => {
	it('is answered for himself: facts and actions of one are nothing to the other', () => {
		const desk = queue().reply(41_000, 'ask:number', 0, 1);
		desk.send(50_000, { kind: 'action', action: 'lookup', input: 'A-2291', to: 1 });
		desk.reply(52_000, 'fact:refund', 0, 1).wait(60_000);
		expect(endings(desk)).toEqual(['thanks', null]);
		expect(desk.attempt.conversations[1]?.state).toMatchObject({ told: [], asked: [], actions: [], turns: 0 });
		same(desk);
	});

	it('waits on his own clock: one leaves while the other is served', () => {
		const desk = queue();
		for (let ms = 45_000; ms < 290_000; ms += 50_000) desk.reply(ms, `hm ${ms}`, 0, 2);
		// Two nudges, then he leaves: after 180 s. The other is asked to go on until his path is over.
		expect(desk.wait(185_000).attempt.conversations[0]?.ended).toMatchObject({ cause: 'silence', at: started + 180_000 });
		same(desk);
	});

	it('has his own thinking time, from his own line', () => {
		const desk = queue().reply(50_000, 'hm', 0, 2).reply(51_000, 'hm', 0, 1).wait(60_000);
		expect(desk.attempt.conversations.map((one) => one?.turns[0]?.time)).toEqual([51_000, 10_000]);
	});

	it('is drawn for himself, and played on the clock and by the agent of the queue', () => {
		expect(
			queue()
				.wait(45_000)
				.attempt.conversations.map((one) => one?.start.seed)
		).toEqual(['seed/1', 'seed/2']);
		expect(memberScenario(lampQueue, 2, 40_000)).toMatchObject({
			id: lampShop.id,
			agent: 'Sam',
			clock: { patience: 60_000, limit: 260_000 }
		});
	});

	it('is read with his own reader', () => {
		const heard: string[] = [];
		const reader = {
			...faceValue,
			turn: (text: string, customer: string, k: number) => (heard.push(`${k} ${text}`), faceValue.turn(text, customer, k))
		};
		const steps: TestStep[] = [
			{ do: 'reply', text: 'one', conversation: 'second' },
			{ do: 'reply', text: 'two', conversation: 'first' }
		];
		simulate(lampQueue, reader, steps, { pinned: { seed: 's' }, start: 0, think: () => 5_000 });
		expect(heard).toEqual(['2 one', '1 two']);
	});

	it('may be taken leave of while the others wait', () => {
		const desk = queue().wait(45_000);
		desk.send(50_000, { kind: 'finish', to: 1 });
		expect([endings(desk), endedOf(lampQueue, desk.attempt)]).toEqual([['unsolved', null], null]);
		expect(desk.wait(71_000).log()).toContain('1 close@70000');
		expect(desk.attempt.closed).toBe(false);
		same(desk);
	});

	it('hears what comes late as late, while the others go on', () => {
		const desk = queue().wait(45_000);
		desk.send(46_000, { kind: 'finish', to: 1 });
		desk.reply(80_000, 'Bye!', 0, 1);
		expect(desk.events.at(-1)).toMatchObject({ conversation: 1, body: { kind: 'reply', late: true } });
		same(desk);
	});
});

describe('a message', () => {
	it.each([
		['to nobody', 0, 'invalid-form'],
		['to the first', 1, null],
		['to one who is not there yet', 2, 'invalid-form'],
		['to one who does not exist', 3, 'invalid-form'],
		['to a number that is none', 1.5, 'invalid-form']
	])('%s', (_, to, error) => {
		expect(queue().send(10_000, { kind: 'reply', text: 'hm', to })?.error ?? null).toBe(error);
	});

	it('to a customer of a conversation that is no queue is refused', () =>
		expect(new Desk().send(1_000, { kind: 'reply', text: 'hm', to: 1 })).toEqual({ error: 'invalid-form' }));

	it('is numbered over all conversations, for each device', () => {
		const desk = queue().reply(41_000, 'a', 0, 1).reply(42_000, 'b', 0, 2);
		expect(desk.attempt.expected).toEqual({ laptop: 3 });
		expect(desk.send(43_000, { kind: 'reply', text: 'c', to: 1 }, { clientSeq: 2 })).toEqual({ error: 'out-of-order', expected: 3 });
		expect(desk.send(44_000, { kind: 'reply', text: 'c', to: 1 }, { clientSeq: 4 })).toEqual({ error: 'out-of-order', expected: 3 });
	});

	it('that leaves a gap is refused as long as anybody is there', () => {
		const desk = queue().wait(45_000);
		desk.send(46_000, { kind: 'finish', to: 1 });
		expect(desk.send(47_000, { kind: 'reply', text: 'late', to: 1 }, { clientSeq: 9 })).toEqual({ error: 'out-of-order', expected: 2 });
		desk.send(48_000, { kind: 'finish', to: 2 });
		expect(desk.attempt.ended).toBeNull();
		expect(desk.send(49_000, { kind: 'reply', text: 'late', to: 1 }, { clientSeq: 9 })).toBeNull();
	});

	it('has a place in the one log', () => {
		const desk = queue().reply(41_000, 'a', 0, 1).reply(42_000, 'b', 0, 2).wait(46_000);
		expect(desk.events.map(({ seq, conversation: of }) => [seq, of])).toEqual([
			[1, 0],
			[2, 1],
			[3, 2],
			[4, 1],
			[5, 2],
			[6, 1],
			[7, 2]
		]);
	});
});

describe('one clock', () => {
	const patient: Scenario = { ...lampQueue, clock: { ...lampQueue.clock, patience: 250_000 } };

	it.each([1, 1.25, 1.5, 2])('ends for all together, stretched or not (%s)', (factor) => {
		const desk = new Desk(patient, factor).wait(900_000);
		expect(endedAt(desk)).toEqual([300_000 * factor, 300_000 * factor]);
		same(desk);
	});

	it('gives back to all what nobody was served', () => {
		const desk = queue().wait(45_000).credit(55_000, 10_000).wait(900_000);
		// The first is nudged after 60 s, the second after 60 s of his own; both are ten seconds later than without.
		expect(
			desk
				.log()
				.filter((entry) => entry.includes('silence'))
				.slice(0, 2)
		).toEqual(['1 customer silence@70000', '2 customer silence@110000']);
		expect(desk.attempt.conversations.map((one) => one?.credits.length)).toEqual([1, 1]);
		same(desk);
	});

	it('lets those who are still to come arrive later', () => {
		const desk = queue().wait(20_000).credit(30_000, 10_000).wait(900_000);
		expect(desk.log()).toContain('2 customer start@50000');
		expect(desk.attempt.conversations[1]?.credits).toEqual([]);
		same(desk);
	});

	it('a credit moves the end of all alike', () => {
		const before = new Desk(patient).wait(20_000).credit(30_000, 10_000);
		expect(endedAt(before.wait(900_000))).toEqual([310_000, 310_000]);
		const between = new Desk(patient).wait(45_000).credit(55_000, 10_000);
		expect(endedAt(between.wait(900_000))).toEqual([310_000, 310_000]);
	});
});

describe('the whole', () => {
	it('is closed when the last conversation is', () => {
		const desk = queue().wait(900_000);
		expect(desk.log().slice(-3)).toEqual(['2 customer silence@220000', '2 close@240000', 'close@240000']);
		expect(desk.attempt).toMatchObject({ closed: true, ended: { at: started + 220_000, cause: 'silence' } });
		same(desk);
	});

	it('may be left at once when all are served; what was on its way counts', () => {
		const desk = queue().wait(45_000);
		desk.send(50_000, { kind: 'finish', to: 1 });
		expect(close(lampQueue, faceValue, desk.attempt, started + 51_000).events).toEqual([]);
		desk.send(52_000, { kind: 'finish', to: 2 });
		desk.reply(53_000, 'Oh, and one thing', 2_000, 2);
		const left = close(lampQueue, faceValue, desk.attempt, started + 54_000);
		expect(left.events.map(({ conversation: of, body }) => [of, body.kind])).toEqual([
			[1, 'close'],
			[2, 'trailing'],
			[2, 'close'],
			[0, 'close']
		]);
		expect(left.attempt.closed).toBe(true);
		expect(replay(lampQueue, faceValue, [...desk.events, ...left.events]).differences).toEqual([]);
		expect(close(lampQueue, faceValue, left.attempt, started + 55_000).events).toEqual([]);
	});

	it('waits for nothing where nothing is timed, until each is taken leave of', () => {
		const desk = queue(0).wait(9_000_000);
		expect(desk.log()).toEqual(['start@0', '1 customer start@0', '2 customer start@40000']);
		desk.send(9_000_001, { kind: 'finish', to: 1 });
		desk.send(9_000_002, { kind: 'finish', to: 2 });
		expect(desk.wait(9_100_000).attempt.closed).toBe(true);
		same(desk);
	});
});

describe('the proof', () => {
	const desk = queue().reply(41_000, 'ask:number', 0, 1).reply(45_000, 'hm', 0, 2).wait(900_000);
	const tampered = (change: (copy: typeof desk.events) => void) => {
		const copy = structuredClone(desk.events);
		change(copy);
		return replay(lampQueue, faceValue, copy).differences.map(({ seq, what }) => `${what} ${seq}`);
	};

	it('finds an untouched log as it was', () => same(desk));

	it.each<[string, (copy: typeof desk.events) => void, string]>([
		['that a reply went to somebody else', (copy) => (copy[3]!.conversation = 2), 'missing 6'],
		['that a reply went to nobody', (copy) => (copy[3]!.conversation = 0), 'surplus 4'],
		['that a reply went to one who does not exist', (copy) => (copy[3]!.conversation = 7), 'surplus 4'],
		['that somebody else answered', (copy) => (copy[4]!.conversation = 2), 'conversation 5'],
		['that somebody came at another time', (copy) => (copy[2]!.at += 500), 'time 3']
	])('sees %s', (_, change, found) => expect(tampered(change)).toContain(found));
});

describe('what the score is made from', () => {
	const served = () => {
		const desk = queue().reply(50_000, 'ask:number', 0, 2).reply(55_000, 'sorry', 0, 1);
		desk.send(56_000, { kind: 'action', action: 'pay', to: 1 });
		return desk;
	};

	it('stands in each conversation: arrival, first reply, longest wait', () => {
		const { conversations = [], turns, cost } = performance(lampQueue, served().wait(900_000).attempt);
		expect([turns, cost]).toEqual([[], 89]);
		expect(conversations.map(({ name, arrived, served: at, longestWait }) => ({ name, arrived, at, longestWait }))).toEqual([
			// Who leaves has waited to the end: two nudges and a last silence.
			{ name: 'first', arrived: 0, at: 55_000, longestWait: 180_000 },
			{ name: 'second', arrived: 40_000, at: 50_000, longestWait: 180_000 }
		]);
		expect(conversations.map((one) => one.performance.turns.map(({ text }) => text))).toEqual([['sorry'], ['ask:number']]);
		expect(conversations.map((one) => one.performance.ledger?.spent.length)).toEqual([1, 0]);
	});

	it.each([
		['the first of two bubbles ends the wait', (desk: Desk) => desk.reply(20_000, 'a', 0, 1).reply(22_000, 'b', 0, 1), 30_000, 20_000],
		['a nudge does not begin it anew', (desk: Desk) => desk.reply(70_000, 'a', 0, 1), 75_000, 70_000],
		['an outage is no wait', (desk: Desk) => desk.wait(5_000).credit(15_000, 10_000).reply(30_000, 'a', 0, 1), 35_000, 20_000],
		['who is taken leave of without an answer has waited until then', (desk: Desk) => desk.reply(10_000, 'a', 0, 1), 50_000, 37_000]
	])('%s', (_, play, leave, wait) => {
		const desk = play(queue());
		desk.send(leave, { kind: 'finish', to: 1 });
		expect(performance(lampQueue, desk.attempt).conversations?.[0]?.longestWait).toBe(wait);
	});

	it('counts the first of two bubbles as the service', () => {
		const desk = queue().reply(20_000, 'a', 0, 1).reply(22_000, 'b', 0, 1).wait(30_000);
		expect(performance(lampQueue, desk.attempt).conversations?.[0]).toMatchObject({ served: 20_000, longestWait: 20_000 });
	});

	it('ends the wait with the words that end the conversation', () => {
		const desk = queue().reply(20_000, 'ask:number', 0, 1);
		desk.send(30_000, { kind: 'action', action: 'lookup', input: 'A-2291', to: 1 });
		desk.reply(53_000, 'fact:refund', 0, 1).wait(60_000);
		expect(endings(desk)[0]).toBe('thanks');
		expect(performance(lampQueue, desk.attempt).conversations?.[0]?.longestWait).toBe(30_000);
	});

	it('tells nothing of the factor: times are divided by it', () => {
		const { conversations = [] } = performance(lampQueue, queue(2).reply(100_000, 'a', 0, 2).wait(200_000).attempt);
		expect(conversations[1]).toMatchObject({ arrived: 40_000, served: 50_000, longestWait: 10_000 });
	});

	it('knows those whom nobody ever served', () => {
		const { conversations = [] } = performance(lampQueue, queue().reply(5_000, 'a', 0, 1).wait(900_000).attempt);
		expect(conversations[1]).toMatchObject({ served: null, longestWait: 180_000, performance: { ignored: ['opening'], turns: [] } });
	});

	it('is there for those who have not come yet', () => {
		const { conversations = [] } = performance(lampQueue, queue().attempt);
		expect(conversations.map(({ arrived, served: at, longestWait }) => [arrived, at, longestWait])).toEqual([
			[0, null, 0],
			[40_000, null, 0]
		]);
	});
});

describe('read afterwards', () => {
	it('each line says whose it is, and where that customer stood', () => {
		const desk = queue().reply(41_000, 'ask:number', 0, 1).reply(50_000, 'hm', 0, 1).reply(51_000, 'hm', 0, 2).wait(55_000);
		expect(
			transcript(lampQueue, desk.events).flatMap((line) => (line.kind === 'reply' ? [[line.conversation, line.text, line.beat]] : []))
		).toEqual([
			[1, 'ask:number', 'opening'],
			[1, 'hm', 'cause'],
			[2, 'hm', 'opening']
		]);
	});
});

describe('a simulated queue', () => {
	const steps: TestStep[] = [
		{ do: 'reply', text: 'ask:number', conversation: 'second' },
		{ do: 'reply', text: 'ask:number', conversation: 'first' },
		{ do: 'action', action: 'lookup', input: null, conversation: 'second' },
		{ do: 'reply', text: 'fact:refund', conversation: 'second' },
		{ do: 'wait', ms: 5_000 },
		{ do: 'finish', conversation: 'first' }
	];
	const play = (given: TestStep[]) =>
		simulate(lampQueue, faceValue, given, { pinned: { seed: 'seed' }, start: started, think: () => 7_000 });

	it('waits for the customer who is spoken to, and for his answer', () => {
		const { attempt, events, refused } = play(steps);
		expect(refused).toEqual([]);
		expect(attempt.conversations.map((one) => one?.state.ending?.name)).toEqual(['unsolved', 'thanks']);
		expect(events.slice(0, 7).map(({ at, conversation: of, body }) => `${of} ${body.kind}@${at - started}`)).toEqual([
			'0 start@0',
			'1 customer@0',
			'2 customer@40000',
			'2 reply@40000',
			'2 customer@43000',
			'1 reply@50000',
			'1 customer@53000'
		]);
		expect(attempt.closed).toBe(true);
	});

	it('refuses what is said to nobody', () =>
		expect(play([{ do: 'reply', text: 'hello' }]).refused).toEqual([{ step: 0, error: 'invalid-form' }]));
});
