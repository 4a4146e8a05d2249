import { describe, expect, test } from 'vitest';
import type { Register, Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Observations, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only, said, scoreOf, wordsOf } from './fixtures.ts';

type Address = NonNullable<Observations['address']>;
const turns = (...pairs: [customer: Register, agent: Address][]): ScoredTurn[] =>
	pairs.map(([register, address], i) => said(i + 1, 'Tak se na to podíváme.', { register, observations: { address } }));
const czech = lampShop('cs', { rubric: { register: 100 } });
const score = (...pairs: [Register, Address][]) => scoreOf(czech, { turns: turns(...pairs) });
const rules = (scenario: Scenario, ...pairs: [Register, Address][]) => found(cardOf(scenario, { turns: turns(...pairs) }), 'register');

describe('the customer’s form of address', () => {
	test.each<[string, [Register, Address][], number | null]>([
		['returned in every turn', [['formal', 'formal'], ['formal', 'formal']], 100], // prettier-ignore
		['missed in one of two turns', [['formal', 'familiar'], ['formal', 'formal']], 50], // prettier-ignore
		['mixed in one of two turns costs half of it', [['formal', 'mixed'], ['formal', 'formal']], 75], // prettier-ignore
		['a turn without any is neutral', [['formal', 'familiar'], ['formal', 'none']], 0], // prettier-ignore
		['no turn with any: it does not apply', [['formal', 'none'], ['familiar', 'none']], null], // prettier-ignore
		['a switch gets one turn of grace', [['formal', 'formal'], ['familiar', 'formal'], ['familiar', 'familiar']], 100], // prettier-ignore
		['and not two', [['formal', 'formal'], ['familiar', 'formal'], ['familiar', 'formal']], 67], // prettier-ignore
		['both at once are right in that turn', [['formal', 'formal'], ['familiar', 'mixed']], 100] // prettier-ignore
	])('%s', (_, pairs, expected) => expect(score(...pairs)).toBe(expected));

	test('what is told says which way it went wrong, and stands on the words', () => {
		const words = (register: Register, address: Address, text: string) => {
			const all = [said(1, text, { register, observations: { address } })];
			const [slip] = cardOf(czech, { turns: all }).findings.filter(({ criterion }) => criterion === 'register');
			return slip && [slip.rule, wordsOf(slip, all)];
		};
		expect(words('formal', 'familiar', 'Lampu ti pošleme zítra.')).toEqual(['register-ty', 'ti']);
		expect(words('familiar', 'formal', 'Lampu vám pošleme zítra.')).toEqual(['register-vy', 'vám']);
		expect(words('formal', 'mixed', 'Lampu vám pošleme, jak jsi psal.')).toEqual(['register-mixed', 'jsi']);
	});

	test('in English, where turns of phrase alone tell, it counts half, and mixing nothing', () => {
		const english = only('register');
		expect(rules(english, ['formal', 'familiar'])).toEqual(['register-too-familiar -50']);
		expect(rules(english, ['familiar', 'formal'])).toEqual(['register-too-formal -50']);
		expect(rules(english, ['familiar', 'mixed'])).toEqual([]);
	});

	test.each(['en', 'cs'] as const)('who insults in the right form of address has nothing for that turn (%s)', (language) => {
		const insult = { rule: 'insult', tone: 'rude' as const, points: -55, start: 0, end: 9 };
		const turn = (register: Register, address: Address) => [said(1, 'Vy tupče.', { register, observations: { address, acts: [insult] } })];
		const scenario = lampShop(language, { rubric: { register: 100 } });
		for (const address of ['formal', 'none'] as const) {
			expect(scoreOf(scenario, { turns: turn('formal', address) })).toBe(0);
			expect(found(cardOf(scenario, { turns: turn('formal', address) }), 'register')).toEqual(['register-rude -100']);
		}
	});

	test('going along with a switch at once is noticed', () =>
		expect(rules(czech, ['formal', 'formal'], ['familiar', 'familiar'])).toEqual(['register-followed']));

	test('an observation made before there were any is no evidence', () =>
		expect(scoreOf(czech, { turns: [said(1, 'Dobrý den')] })).toBeNull());
});
