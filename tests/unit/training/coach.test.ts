import { expect, test } from 'vitest';
import { openGame, readerOf, take } from '../../../src/lib/core/attempt/index.ts';
import type { Language, TestStep } from '../../../src/lib/core/scenario/types.ts';
import { notes, type Moment, type NoteKey, type Writing } from '../../../src/lib/core/training/coach.ts';
import { sceneOf, type Scene } from '../../../src/lib/core/training/coach-scene.ts';
import { model, scenarios } from '../attempt/shipped.ts';

const scenarioOf = (id: string, language: Language) =>
	scenarios.find(({ scenario }) => scenario.id === id && scenario.language === language)!.scenario;

/** Where a practice stands after these steps. */
function scene(id: string, language: Language, ...steps: TestStep[]): Scene {
	const scenario = scenarioOf(id, language);
	const begun = openGame(scenario, readerOf(scenario, model), { seed: 'coach' }, 1_700_000_000_000);
	return sceneOf(scenario, steps.reduce((game, step) => take(game, step, 20_000), begun).attempt);
}

const scenes = {
	'an upset customer': scene('parcelio/late-parcel', 'en'),
	'the same, one reply later': scene('parcelio/late-parcel', 'en', { do: 'model', beat: 'opening' }),
	'a Czech one, who is formal': scene('parcelio/late-parcel', 'cs')
};
const { 'an upset customer': upset, 'the same, one reply later': later } = scenes;

const writing = (text: string, moment: Moment = 'resting', more: Partial<Writing> = {}): Writing => ({
	...{ text, moment, sent: [], shown: [] },
	...more
});
const keys = (where: Scene, ...args: Parameters<typeof writing>): NoteKey[] => notes(writing(...args), where, model).map(({ key }) => key);

const kind = 'Hello Denise, I am so sorry that the present is not there. Could you send me the order number, please?';
const wall = 'word after word that nobody will ever read to the end '.repeat(9);

test.each<[keyof typeof scenes, string, NoteKey[]]>([
	['an upset customer', '', []],
	['an upset customer', kind, []],
	['an upset customer', 'calm down, it is your own fault', ['order', 'blame']],
	['an upset customer', 'You idiot. I will sue you.', ['rude', 'threat']],
	['an upset customer', 'Hello Denise, sorry about this. WHY DID YOU NOT CALL EARLIER', ['shouting']],
	['an upset customer', 'Hello Denise. That is not our problem, ask somebody else.', ['dismissal', 'empathy']],
	['an upset customer', 'I will look for the parcel straight away.', ['empathy', 'greeting']],
	['the same, one reply later', 'I will look for the parcel straight away.', []],
	['an upset customer', `${kind} I'll write to you within the hour.`, ['promise']],
	['an upset customer', 'So sorry. It will be with you tomorrow, I promise.', ['forbidden', 'greeting']],
	['an upset customer', 'Here is his number: 07700 900552, ring him.', ['leak', 'empathy']],
	['an upset customer', `Hello, I am sorry. ${wall}`, ['long']],
	['a Czech one, who is formal', 'Uklidněte se, je to vaše vlastní chyba.', ['order', 'blame']],
	['a Czech one, who is formal', 'Ahoj, moc mě mrzí, že ten dárek ještě nemáš. Pošli mi číslo objednávky.', ['address-familiar']]
])('to %s “%s” is told %j', (where, text, expected) => {
	expect(keys(scenes[where], text)).toEqual(expected);
});

test('a note points at words of the text and quotes them', () => {
	const text = 'Well, calm down, it is your own fault';
	for (const { span, words } of notes(writing(text), upset, model)) expect(text.slice(span!.start, span!.end)).toBe(words);
});

test('there are two notes at most: those that weigh most, in the order of the text', () => {
	expect(keys(upset, 'Calm down. It is your own fault, you idiot. That is not our problem.')).toEqual(['blame', 'rude']);
});

test('nothing is said about a word that is being typed, unless it does harm', () => {
	expect(keys(upset, 'it is your own fault', 'typing')).toEqual([]);
	expect(keys(upset, 'it is your own fault', 'paused')).toEqual(['blame']);
	expect(keys(upset, 'it is your own fault, I me', 'typing')).toEqual(['blame']);
	expect(keys(upset, 'ring him: 07700 900552', 'typing')).toEqual(['leak']);
});

test('what is missing is told when a sentence is over or nothing is typed for a while, and stays until it is there', () => {
	const text = 'I will look for the parcel';
	expect(keys(later, text, 'paused')).toEqual([]);
	expect(keys(upset, text, 'paused')).toEqual([]);
	expect(keys(upset, `${text}.`, 'paused')).toEqual(['empathy', 'greeting']);
	expect(keys(upset, `${text}. An`, 'typing', { shown: ['empathy', 'greeting'] })).toEqual(['empathy', 'greeting']);
	expect(keys(upset, `Hello. ${text}. An`, 'typing', { shown: ['empathy', 'greeting'] })).toEqual(['empathy']);
});

test('bubbles that are sent count for the turn, and nothing is said of their words', () => {
	expect(keys(upset, 'I will look for the parcel.', 'resting', { sent: ['Hello, I am so sorry about this.'] })).toEqual([]);
	expect(keys(upset, 'Hello, so sorry.', 'resting', { sent: ['calm down, it is your own fault'] })).toEqual([]);
});

test('a question that is passed over is quoted; one that is answered or put off is not', () => {
	const asked: Scene = { ...later, heard: 'When will the money be back on my card then?', beat: 'money' };
	const full = scenarioOf('parcelio/late-parcel', 'en');
	const scenario = { ...asked.scenario, facts: full.facts, path: full.path };
	const at = (text: string) => notes(writing(text), { ...asked, scenario }, model).filter(({ key }) => key === 'question');
	expect(at('It is a pleasure to have you as a customer.').map(({ words }) => words)).toEqual([asked.heard]);
	expect(at('The money will be back on your card within five working days.')).toEqual([]);
	expect(at('Let me just check that for you with a colleague.')).toEqual([]);
});

test('a scene holds what words are judged by here, and nothing that the customer will say, no value, no hint and no model reply', () => {
	for (const { path, scenario } of scenarios.filter(({ scenario }) => scenario.kind === 'conversation')) {
		const begun = openGame(scenario, readerOf(scenario, model), { seed: 'coach' }, 1_700_000_000_000);
		const told = JSON.stringify(sceneOf(scenario, begun.attempt)).replace(JSON.stringify(begun.attempt.heard), '');
		const kept = [
			...scenario.path.flatMap(({ lines, hint, model: reply }) => [...lines.map(({ text }) => text), hint, reply]),
			...scenario.reactions.flatMap(({ lines }) => lines.map(({ text }) => text)),
			...scenario.endings.map(({ consequence }) => consequence),
			...scenario.actions.map(({ result }) => result),
			...scenario.facts.filter(({ kind }) => kind === 'asked').map(({ say }) => say)
		].filter((text) => text.length > 3);
		for (const text of kept) expect(told.includes(JSON.stringify(text)), `${path}: ${text}`).toBe(false);
		expect(told.length, path).toBeLessThan(24_000);
	}
});
