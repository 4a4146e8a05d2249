import { describe, expect, it } from 'vitest';
import { foldAll, performance } from '../../../src/lib/core/attempt/index.ts';
import { lampShop } from '../dialogue/lamp-shop.ts';
import { Desk } from './desk.ts';

describe('a performance', () => {
	it('holds the turns with their bubbles, where each stands, and the beat they answered', () => {
		const desk = new Desk().reply(10_000, 'Hi 😀').reply(11_000, 'ask:number').wait(20_000);
		expect(performance(lampShop, desk.attempt).turns).toMatchObject([
			{
				text: 'Hi 😀\nask:number',
				replies: [
					{ seq: 3, start: 0, end: 5 },
					{ seq: 4, start: 6, end: 16 }
				],
				beat: 'opening',
				time: 11_000
			}
		]);
	});

	it('has no times in a practice where nothing is timed', () => {
		const { attempt } = new Desk(lampShop, 0).reply(9_000, 'hm').wait(20_000);
		const practised = { ...attempt, start: { ...attempt.start, purpose: 'practice' as const } };
		expect(performance(lampShop, practised).turns[0]?.time).toBeNull();
	});

	it('holds actions, their cost, and the ending', () => {
		const desk = new Desk();
		desk.send(1_000, { kind: 'action', action: 'lookup', input: '?' });
		desk.send(2_000, { kind: 'action', action: 'pay' });
		desk.send(3_000, { kind: 'finish' });
		expect(performance(lampShop, desk.attempt)).toMatchObject({
			actions: [
				{ action: 'lookup', refused: true },
				{ action: 'pay', refused: false }
			],
			cost: 89,
			ending: { name: 'unsolved', outcome: 'fail' }
		});
	});

	it('sets what was spent against the mood that it bought; nothing is paid twice', () => {
		const desk = new Desk({ ...lampShop, budget: 100 });
		desk.send(1_000, { kind: 'action', action: 'pay' });
		desk.send(2_000, { kind: 'action', action: 'pay' });
		desk.reply(3_000, 'tone:warm').wait(7_000);
		expect(performance(desk.scenario, desk.attempt).ledger).toEqual({
			spent: [{ action: 'pay', seq: 3, cost: 89 }],
			budget: 100,
			anger: { from: 40, to: 32 },
			trust: { from: 30, to: 38 },
			customer: null,
			mentions: 0
		});
		expect(performance(lampShop, desk.attempt).ledger?.budget).toBeNull();
	});

	it.each([
		['nobody ever answered', (desk: Desk) => desk.wait(500_000), ['opening']],
		['the last line was left alone until the customer left', (desk: Desk) => desk.reply(5_000, 'ask:number').wait(500_000), ['cause']],
		['the agent was slow but there', (desk: Desk) => desk.reply(70_000, 'ask:number').wait(80_000), []],
		['the agent closed it', (desk: Desk) => (desk.send(5_000, { kind: 'finish' }), desk), []]
	])('knows what was ignored: %s', (_, play, ignored) => expect(performance(lampShop, play(new Desk()).attempt).ignored).toEqual(ignored));

	it('does not call a line ignored that came just before the end of time', () => {
		const brief = { ...lampShop, clock: { ...lampShop.clock, limit: 20_000 } };
		expect(performance(brief, new Desk(brief).reply(10_000, 'ask:number').wait(90_000).attempt).ignored).toEqual([]);
		expect(performance(brief, new Desk(brief).wait(90_000).attempt).ignored).toEqual(['opening']);
	});

	it('does not call a line ignored whose answer was on its way', () => {
		const desk = new Desk().wait(179_000);
		const times = { shown: 120_000, firstKey: null, sent: 179_500 };
		desk.send(181_000, { kind: 'reply', text: 'sorry' }, { answersSeq: 4, times } as object);
		expect(performance(lampShop, desk.wait(300_000).attempt).ignored).toEqual([]);
	});
});

describe('the fold', () => {
	it('refuses events that do not follow one another', () => {
		const { events } = new Desk();
		expect(() => foldAll(events.slice(1))).toThrow('cannot follow');
		expect(() => foldAll([...events, ...events.slice(-1)])).toThrow('cannot follow');
	});
});
