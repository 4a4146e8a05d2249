// The order of one turn, line by line as scenarios/README.md states it.
import { describe, expect, it } from 'vitest';
import { applyMove, blank, move } from '../../../src/lib/core/dialogue/index.ts';
import type { Condition, Need, Scenario, Tone } from '../../../src/lib/core/scenario/types.ts';
import {
	beat,
	ending,
	furious,
	gone,
	lampShop,
	line,
	reaction,
	read,
	rude,
	silence,
	thanks,
	toneNow,
	unmatched,
	unsolved
} from './lamp-shop.ts';
import { talk } from './talk.ts';

const refundSaid: Condition = { is: 'fact', fact: 'refund', now: false };
function need(kind: Need['kind'], name: string): Need {
	switch (kind) {
		case 'tone':
			return { kind, tone: name as Tone };
		case 'action':
			return { kind, action: name };
		default:
			return { kind, fact: name };
	}
}
const trustOf = (value: number): Condition => ({ is: 'compare', what: 'trust', op: '>=', value });

describe('an ideal conversation', () => {
	const play = talk(lampShop, ['ask:number', '!lookup #a 2291', 'fact:refund']);

	it('goes from beat to beat and ends well', () => {
		expect(play.said).toEqual(['It is broken.', 'It is A-2291.', 'Thank you.']);
		expect(play.state.ending).toEqual({ name: 'thanks', outcome: 'pass' });
		expect(play.state.done).toEqual(['opening', 'cause']);
	});

	it('tells what became of it', () => expect(play.last.ending?.consequence).toBe('thanks.'));

	it('names the beat as the cause of its change', () => {
		expect(play.last.changes).toEqual([{ source: 'beat', rule: 'cause', anger: -20, trust: 20 }]);
		expect([play.last.anger, play.last.trust]).toEqual([20, 50]);
	});
});

describe('1. the turn is read as one', () => {
	const tones: Scenario = {
		...lampShop,
		path: [beat('both', { needs: [need('tone', 'empathy'), need('tone', 'apology')] }), beat('next')]
	};

	it.each([
		['both tones in one turn', ['tone:empathy tone:apology'], 'next'],
		['one after the other at the same beat', ['tone:empathy', 'tone:apology'], 'next'],
		['only one of them', ['tone:empathy'], 'both']
	])('%s', (_, steps, expected) => expect(talk(tones, steps).state.beat).toBe(expected));

	it('counts tones from the moment the beat began only', () => {
		const scenario = { ...lampShop, path: [beat('one'), beat('two', { needs: [need('tone', 'empathy')] }), beat('three')] };
		expect(talk(scenario, ['tone:empathy', 'hm']).state.beat).toBe('two');
		expect(talk(scenario, ['hm', 'tone:empathy']).state.beat).toBe('three');
	});

	it('counts facts, questions and actions done earlier', () => {
		expect(talk(lampShop, ['!lookup A-2291', 'fact:refund ask:number', 'so?']).state.ending?.name).toBe('thanks');
	});

	it('takes a fact that the reader is unsure of as told', () => {
		expect(talk(lampShop, ['ask:number', '!lookup A-2291', 'unsure:refund']).state.ending?.name).toBe('thanks');
	});

	it.each(['stuffing', 'injection', 'wrong-language', 'very-long'] as const)(
		'gives no benefit of the doubt to words that are not meant for him: %s',
		(flag) => {
			const observations = { ...read('unsure:refund'), flags: [flag] };
			const next = move(lampShop, 'seed', talk(lampShop, []).state, { kind: 'turn', text: 'x', observations });
			expect(applyMove(blank, next).told).toEqual(flag === 'very-long' ? ['refund'] : []);
		}
	);

	it('does not take a contradicted fact as told', () => {
		const { state } = talk(lampShop, ['ask:number', '!lookup A-2291', 'contra:refund']);
		expect([state.told, state.contradicted, state.ending]).toEqual([[], ['refund'], null]);
	});
});

describe('2. every matching reaction moves the mood, in file order', () => {
	it('adds up what several reactions do', () => {
		const { last } = talk(lampShop, ['tone:rude tone:warm']);
		expect(last.changes).toEqual([
			{ source: 'reaction', rule: 'rude', anger: 30, trust: -20 },
			{ source: 'reaction', rule: 'warm', anger: -8, trust: 8 }
		]);
		expect([last.anger, last.trust]).toEqual([62, 18]);
	});

	it('weighs the n-th firing of one rule 1, ½, ¼, 0, truncated toward 0', () => {
		const { moves } = talk(
			{ ...lampShop, reactions: [reaction('warm', toneNow('warm'), { change: { anger: -3, trust: 7 } }), silence, unmatched] },
			['tone:warm', 'tone:warm again', 'tone:warm more', 'tone:warm most']
		);
		expect(moves.flatMap(({ changes }) => changes.map(({ anger, trust }) => [anger, trust]))).toEqual([
			[-3, 7],
			[-1, 3],
			[0, 1],
			[0, 0]
		]);
	});

	it.each([
		['anger never exceeds 10', { anger: 900, trust: 0 }, [100, 30]],
		['trust never falls below 0', { anger: 0, trust: -900 }, [40, 0]]
	])('%s', (_, change, mood) => {
		const { last } = talk({ ...lampShop, reactions: [reaction('rude', toneNow('rude'), { change }), silence, unmatched] }, ['tone:rude']);
		expect([last.anger, last.trust]).toEqual(mood);
	});

	it('matches all reactions before any of them moves the mood', () => {
		const first = reaction('rude', toneNow('rude'), { change: { anger: 30, trust: 0 } });
		const second = reaction('hot', { is: 'compare', what: 'anger', op: '>=', value: 60 }, { change: { anger: 5, trust: 0 } });
		const { moves } = talk({ ...lampShop, reactions: [first, second, silence, unmatched] }, ['tone:rude', 'ask:number']);
		expect(moves.map(({ changes }) => changes.map(({ rule }) => rule))).toEqual([[], ['rude'], ['hot']]);
	});

	it.each([
		['a turn that meets no need and fires nothing is unmatched', 'hm', ['unmatched']],
		['a turn that meets a need is not', 'ask:number', []],
		['a turn that fires another reaction is not', 'tone:warm', ['warm']]
	])('%s', (_, text, rules) => expect(talk(lampShop, [text]).last.changes.map(({ rule }) => rule)).toEqual(rules));

	it('notices the same text again, whatever its case and punctuation', () => {
		const bored = reaction('repeated', { is: 'repeated' }, { lines: [line('You said that.')] });
		const scenario = { ...lampShop, reactions: [bored, silence, unmatched] };
		expect(talk(scenario, ['Just a moment', 'just a moment…']).last.say?.text).toBe('You said that.');
		expect(talk(scenario, ['Just a moment', 'just one moment']).last.say?.text).not.toBe('You said that.');
	});
});

describe('3. failing endings come before the beat', () => {
	it('takes a failing ending although the needs are met', () => {
		const leak = ending('scandal', 'fail', { is: 'leaked', secret: null, now: true }, [line('I have your number now.')]);
		const { last } = talk({ ...lampShop, endings: [leak, furious, gone, thanks, unsolved] }, ['ask:number leak:phone']);
		expect([last.ending?.name, last.left, last.say?.text]).toEqual(['scandal', null, 'I have your number now.']);
	});

	it('takes the first that holds, in file order', () => {
		const always = (name: string) => ending(name, 'fail', { is: 'compare', what: 'turns', op: '>=', value: 1 });
		expect(talk({ ...lampShop, endings: [always('first'), always('second'), unsolved] }, ['hm']).last.ending?.name).toBe('first');
	});

	it('even before passing ones that stand above them', () => {
		const asked: Condition = { is: 'fact', fact: 'number', now: true };
		const endings = [ending('won', 'pass', asked), ending('lost', 'fail', asked), unsolved];
		expect(talk({ ...lampShop, endings }, ['ask:number']).last.ending?.name).toBe('lost');
	});

	it('looks at the mood that the reactions have made', () => {
		expect(talk({ ...lampShop, customer: { ...lampShop.customer, anger: 60 } }, ['tone:rude']).last.ending?.name).toBe('furious');
	});
});

describe('4. the beat is done when all its needs are met', () => {
	it.each([
		['fact without action', ['ask:number', 'fact:refund']],
		['action without fact', ['ask:number', '!lookup A-2291', 'hm']],
		['a refused action', ['ask:number', '!lookup A-1', 'fact:refund']]
	])('%s is not enough', (_, steps) => expect(talk(lampShop, steps).last.left).toBeNull());

	it.each([
		['is done without its change where only a tone is missing', [need('fact', 'refund'), need('tone', 'empathy')], 'fact:refund', true, []],
		[
			'is done with its change where nothing is missing',
			[need('fact', 'refund'), need('tone', 'empathy')],
			'fact:refund tone:empathy',
			true,
			[-30]
		],
		['waits for tones where it needs nothing else', [need('tone', 'empathy'), need('tone', 'warm')], 'tone:empathy', false, []],
		['waits for the rest', [need('fact', 'refund'), need('ask', 'number'), need('tone', 'empathy')], 'fact:refund', false, []]
	])('%s', (_, needs, text, done, changes) => {
		const { last } = talk({ ...lampShop, path: [beat('only', { needs, change: { anger: -30, trust: 0 } })] }, [text]);
		expect([last.left?.met ?? false, last.changes.map(({ anger }) => anger)]).toEqual([done, changes]);
	});

	it.each([
		['the first goto that holds', [{ beat: 'c', when: refundSaid }], 'fact:refund', 'c'],
		['the next beat if none holds', [{ beat: 'c', when: refundSaid }], 'hm', 'b'],
		['a goto without condition', [{ beat: 'c', when: null }], 'hm', 'c']
	])('goes on to %s', (_, goto, text, expected) => {
		expect(talk({ ...lampShop, path: [beat('a', { goto }), beat('b'), beat('c')] }, [text]).state.beat).toBe(expected);
	});

	it('applies its change once, even if the path comes back', () => {
		const loop = [beat('a', { change: { anger: -5, trust: 0 }, goto: [{ beat: 'a', when: null }] })];
		expect(talk({ ...lampShop, path: loop }, ['one', 'two', 'three']).state.anger).toBe(35);
	});
});

describe('5. passing endings come after the beat', () => {
	it('sees the change that the beat has made', () => {
		const happy = ending('happy', 'pass', trustOf(50));
		const { last } = talk({ ...lampShop, endings: [happy, unsolved] }, ['ask:number', '!lookup A-2291', 'fact:refund']);
		expect([last.trust, last.ending?.name]).toEqual([50, 'happy']);
	});

	it('may end the conversation in the middle of the path', () => {
		const early = ending('early', 'pass', { is: 'fact', fact: 'refund', now: true });
		const { last } = talk({ ...lampShop, endings: [early, unsolved] }, ['fact:refund']);
		expect([last.ending?.name, last.beat]).toEqual(['early', 'opening']);
	});
});

describe('6. the customer speaks', () => {
	it('the first matching reaction that has a line left, in order, one at each firing', () => {
		expect(talk(lampShop, ['tone:rude', 'tone:rude x', 'tone:rude y']).said.slice(1)).toEqual(['Watch it.', 'I said watch it!', 'Enough!']);
	});

	it('a reaction without lines left leaves the word to the others', () => {
		const mild = { ...rude, change: { anger: 0, trust: 0 } };
		const { said } = talk({ ...lampShop, reactions: [mild, silence, unmatched] }, ['tone:rude', 'tone:rude x', 'tone:rude y']);
		expect(said.slice(1)).toEqual(['Watch it.', 'I said watch it!', 'Pardon?']);
	});

	it('a reaction says only lines that fit the mood', () => {
		const moody = { ...rude, lines: [line('calm one', 'calm'), line('angry one', 'angry')] };
		expect(talk({ ...lampShop, reactions: [moody, silence, unmatched] }, ['tone:rude']).last.say?.text).toBe('angry one');
	});

	it('the line of the next beat comes in the next turn when a reaction spoke in between', () => {
		const { said, moves } = talk(lampShop, ['ask:number tone:rude', 'all right', '!lookup A-2291', 'fact:refund']);
		expect(said).toEqual(['It is broken.', 'Watch it.', 'A-2291!!', 'Thank you.']);
		expect(moves[1]?.left).toEqual({ beat: 'opening', met: true });
	});

	it('no answer to a line that was not said is unmatched', () => {
		const { moves } = talk(lampShop, ['ask:number tone:rude', 'hm']);
		expect([moves[2]?.changes, moves[2]?.left, moves[2]?.say?.text]).toEqual([[], null, 'A-2291!!']);
	});

	it.each([
		['is passed over when all it asks for has been given', [need('fact', 'refund')], 'fact:refund', 'third?'],
		['is said when something is missing', [need('fact', 'refund')], 'hm', 'second?'],
		['is said when it asks for a tone alone', [need('tone', 'empathy')], 'tone:empathy', 'second?'],
		['is said when it asks for nothing', [], 'hm', 'second?']
	])('a line that was not said yet %s', (_, needs, text, said) => {
		const path = [beat('first'), beat('second', { needs }), beat('third')];
		expect(talk({ ...lampShop, path }, ['tone:rude', text]).last.say?.text).toBe(said);
	});

	it.each([
		['calm at anger 4.0', 40, 'It is A-2291.'],
		['angry above', 41, 'A-2291!!']
	])('a beat says what fits the mood: %s', (_, anger, text) => {
		expect(talk({ ...lampShop, customer: { ...lampShop.customer, anger } }, ['ask:number']).last.say?.text).toBe(text);
	});

	it('the seed draws among the lines of a beat, and draws the same again', () => {
		const many = { ...lampShop, path: [beat('a', { lines: ['1', '2', '3', '4'].map((text) => line(text)) })] };
		const opening = (seed: string) => talk(many, [], seed).said[0];
		const drawn = Array.from({ length: 40 }, (_, index) => opening(`seed ${index}`));
		expect(new Set(drawn).size).toBe(4);
		expect(drawn).toEqual(Array.from({ length: 40 }, (_, index) => opening(`seed ${index}`)));
	});

	it('unmatched once at a beat, then he goes on to the next', () => {
		const { said, moves } = talk(lampShop, ['hm', 'hm hm']);
		expect(said).toEqual(['It is broken.', 'Pardon?', 'It is A-2291.']);
		expect(moves[2]?.left).toEqual({ beat: 'opening', met: false });
	});

	it('unmatched begins anew with its lines when they are used up', () => {
		const long = { ...lampShop, path: ['a', 'b', 'c', 'd'].map((name) => beat(name, { needs: [{ kind: 'fact', fact: 'refund' }] })) };
		const { said } = talk(long, ['1', '2', '3', '4', '5', '6']);
		expect(said).toEqual(['a?', 'Pardon?', 'b?', 'What?', 'c?', 'Pardon?', 'd?']);
	});
});

describe('7. when the path is over and no ending holds, the ending otherwise is taken', () => {
	it('after a path that was missed: that is not done', () => {
		expect(talk(lampShop, ['1', '2', '3', '4']).last.ending?.name).toBe('unsolved');
	});

	it('after a path that was done, if no passing ending holds', () => {
		const wary = { ...lampShop, customer: { ...lampShop.customer, trust: 0 }, path: [beat('only')] };
		const { last } = talk(wary, ['hm']);
		expect([last.left?.met, last.ending?.name, last.say?.text]).toEqual([true, 'unsolved', 'Never mind.']);
	});

	it('the customer has the last word of the ending, even if a reaction has a line', () => {
		expect(talk({ ...lampShop, path: [beat('only')], endings: [unsolved] }, ['tone:rude']).last.say?.text).toBe('Never mind.');
	});
});
