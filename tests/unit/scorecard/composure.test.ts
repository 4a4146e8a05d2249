import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/lib/core/scenario/types.ts';
import type { Observations, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop } from '../scoring/fixtures.ts';
import { cardOf, found, only, said, scoreOf } from './fixtures.ts';

const shop = only('composure');
const polite = (score: number, acts: Observations['acts'] = []): { observations: Partial<Observations> } => ({
	observations: { politeness: { raw: 128, score, confidence: 100 }, acts }
});
const calm = (n: number, score: number) => said(n, 'I am looking into it.', polite(score));
const hot = (n: number, score: number, acts: Observations['acts'] = []) =>
	said(n, 'I am looking into it.', { anger: 70, ...polite(score, acts) });
const act = (rule: string, tone: Observations['acts'][number]['tone'], points: number) => ({ rule, tone, points, start: 0, end: 4 });
const told = (turns: ScoredTurn[], scenario: Scenario = shop) => found(cardOf(scenario, { turns }), 'composure');

describe('with a customer who stays calm', () => {
	test('it does not apply', () => expect(scoreOf(shop, { turns: [calm(1, 20), calm(2, 90)] })).toBeNull());
});

describe('under fire', () => {
	test.each<[string, ScoredTurn[], number, string[]]>([
		['as kind as in calm', [calm(1, 70), hot(2, 70)], 100, ['steady']],
		['a little less kind may be chance', [calm(1, 70), hot(2, 62)], 100, ['steady']],
		['much less kind costs what is missing beyond that', [calm(1, 70), hot(2, 50)], 88, ['cooler-under-fire -12']],
		['colder in calm, too: nothing is gained by that', [calm(1, 10), hot(2, 20)], 68, ['cooler-under-fire -22', 'cold-farewell -10']],
		['an insult given back', [calm(1, 70), hot(2, 70, [act('insult', 'rude', -55)])], 75, ['mirrors -25', 'steady']],
		['arguing', [calm(1, 70), hot(2, 70, [act('blame', 'blame', -20)])], 90, ['quarrels -10', 'steady']],
		['a kind last word', [hot(1, 70, [act('thanks', 'thanks', 6)])], 100, ['steady', 'kind-farewell']]
	])('%s', (_, turns, expected, rules) => {
		expect(scoreOf(shop, { turns })).toBe(expected);
		expect(told(turns)).toEqual(rules);
	});

	test('an insult in calm is a matter of politeness alone', () =>
		expect(told([said(1, 'Idiot.', { observations: { acts: [act('insult', 'rude', -55)] } }), hot(2, 60)])).toEqual(['steady']));

	test('a conversation without a word to an angry customer is nothing', () =>
		expect(scoreOf(only('composure', { customer: { ...lampShop().customer, anger: 70 } }), { turns: [] })).toBe(0));
});

describe('what provokes, though the customer is not angry yet', () => {
	test.each<['en' | 'cs', string, boolean]>([
		['en', 'Go to hell with your lamp.', true],
		['en', 'You useless lot!', true],
		['en', 'I will see you in court.', true],
		['en', 'My lawyer will write to you.', true],
		['en', 'This lamp is useless.', false],
		['en', 'I feel stupid, I cannot find the switch.', false],
		['cs', 'Jděte do háje.', true],
		['cs', 'Jste úplně neschopní!', true],
		['cs', 'Uvidíme se u soudu.', true],
		['cs', 'Ta lampa je k ničemu.', false],
		['cs', 'Můžu se zeptat, kde máte prodejnu?', false]
	])('%s: %s', (language, heard, provokes) => {
		const scenario = lampShop(language, { rubric: { composure: 100 } });
		expect(scoreOf(scenario, { turns: [said(1, 'Hm.', { heard, ...polite(60) })] }) !== null).toBe(provokes);
	});
});

describe('panic', () => {
	test.each<['en' | 'cs', string, boolean]>([
		['en', "Oh my god, I don't know what to do.", true],
		['en', 'This is a total disaster.', true],
		['en', "Oh no, I'm sorry to hear that.", false],
		['en', 'You told us what to do, thank you.', false],
		['cs', 'Proboha, nevím, co mám dělat.', true],
		['cs', 'To je katastrofa.', true],
		['cs', 'Mrzí mě to, hned zjistím, co se dá dělat.', false]
	])('%s: %s', (language, text, panics) => {
		const scenario = lampShop(language, { rubric: { composure: 100 } });
		expect(told([said(1, text, { anger: 70, ...polite(60) })], scenario).includes('panics -10')).toBe(panics);
	});
});
