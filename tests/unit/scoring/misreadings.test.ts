// Words of a key point that do not tell it, and questions that ask for nothing: what readers found misread.
import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { asks, prepareAsk } from '../../../src/lib/core/scoring/accuracy/ask.ts';
import { copiedSentences } from '../../../src/lib/core/scoring/accuracy/copied.ts';
import { conveyed } from '../../../src/lib/core/scoring/accuracy/index.ts';
import { prepare } from '../../../src/lib/core/scoring/accuracy/references.ts';
import { shingles } from '../../../src/lib/core/scoring/accuracy/scenario-points.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { fact } from './fixtures.ts';

const seen = (language: Language, yes: string[], text: string) =>
	conveyed(read(text, language), prepare([{ id: 'p', yes, no: [], samples: { yes: [], no: [] } }], language))[0];
const stateOf = (...given: Parameters<typeof seen>): string => seen(...given)?.state ?? 'missing';

const wordings = {
	free: { en: ['It is free of charge.', 'You pay nothing for it.'], cs: ['Je to zdarma.', 'Nic za to neplatíte.'] },
	feeder: {
		en: ['I have changed the red feeder for a green one.', 'The red one is swapped for the green one.'],
		cs: ['Červené krmítko jsem vyměnila za zelené.', 'Místo červeného posílám zelené.']
	},
	time: {
		en: ['We do not pay for your time.', 'There is no money for time.'],
		cs: ['Za čas neplatíme.', 'Za ztracené hodiny peníze nedáváme.']
	},
	order: {
		en: ['Nothing is lost, your order is safe.', 'We still have your order.'],
		cs: ['Nic se neztratilo, objednávka je v pořádku.', 'Objednávku pořád máme.']
	},
	card: {
		en: ['We pay the money back to your card.', 'You get the money back on your card.'],
		cs: ['Peníze vracíme na kartu.', 'Částku dostanete zpátky na kartu.']
	}
} satisfies Record<string, Record<Language, string[]>>;

describe('what is only supposed, hoped for or asked is left to a person', () => {
	it.each<[Language, keyof typeof wordings, string]>([
		['en', 'free', 'If it were free of charge, I would tell you.'],
		['en', 'free', 'I would tell you if it were free of charge.'],
		['en', 'order', 'I hope nothing is lost and your order is safe.'],
		['en', 'card', 'Do you get the money back on your card?'],
		['cs', 'free', 'Kdyby to bylo zdarma, řekla bych vám to.'],
		['cs', 'free', 'Řekla bych vám, kdyby to bylo zdarma.'],
		['cs', 'order', 'Doufám, že se nic neztratilo.'],
		['cs', 'card', 'Dostanete peníze zpátky na kartu?']
	])('%s %s: %s', (language, name, text) => expect(stateOf(language, wordings[name][language], text)).not.toBe('said'));

	it.each<[Language, keyof typeof wordings, string]>([
		['en', 'free', "It is free of charge. If it weren't, I would tell you."],
		['en', 'card', 'I hope that helps. You get the money back on your card.'],
		['en', 'card', 'You get the money back on your card. Is that all right?'],
		['cs', 'free', 'Je to zdarma. Kdyby nebylo, řekla bych vám to.'],
		['cs', 'card', 'Doufám, že to pomůže. Peníze vracíme na kartu.'],
		['cs', 'card', 'Peníze vracíme na kartu. Vyhovuje vám to?']
	])('but not what is told beside it: %s %s: %s', (language, name, text) =>
		expect(stateOf(language, wordings[name][language], text)).toBe('said')
	);
});

describe('mockery tells nothing and asks for nothing', () => {
	it.each<[Language, keyof typeof wordings, string]>([
		['en', 'feeder', "Can't you tell red from green?"],
		['en', 'time', 'Stop wasting our time.'],
		['cs', 'feeder', 'Neumíte rozeznat červené od zeleného?'],
		['cs', 'time', 'Přestaňte plýtvat naším časem.']
	])('%s %s: %s', (language, name, text) => expect(stateOf(language, wordings[name][language], text)).toBe('missing'));

	it.each<[Language, string[], string]>([
		['en', ['Can you tell me the colour?', 'Could you tell me which colour it is?'], "Can't you tell one colour from the other?"],
		['cs', ['Poznáte, jakou má barvu?', 'Jakou má to krmítko barvu?'], 'Neumíte poznat barvu?']
	])('%s: %j is not asked by "%s"', (language, ask, text) => {
		const point = prepareAsk(fact({ name: 'p', kind: 'asked', ask }), language);
		expect(asks(read(ask[0]!, language), point)).not.toBeNull();
		expect(asks(read(text, language), point)).toBeNull();
	});
});

describe('a question of small words alone', () => {
	it.each<[Language, string, string, boolean]>([
		['en', 'Where are you?', 'Oh great, another one. Where are you?', true],
		['en', 'Where are you?', 'Where are you right now?', true],
		['en', 'Where are you?', 'Where are you going with this?', false],
		['en', 'Where are you?', 'Who are you?', false],
		['cs', 'Kde jste?', 'No výborně, další. Kde jste?', true],
		['cs', 'Kde jste?', 'Kde jste teď?', true],
		['cs', 'Kde jste?', 'Kde jste to vzal?', false],
		['cs', 'Kde jste?', 'Kdo jste?', false]
	])('%s: "%s" in "%s": %s', (language, ask, text, asked) => {
		const point = prepareAsk(fact({ name: 'p', kind: 'asked', ask: [ask] }), language);
		expect(asks(read(text, language), point) !== null).toBe(asked);
	});
});

test('the questions of an article that was pasted are not asked; the same question among own words is', () => {
	const article =
		'Before a refund we look at the order together with the customer and write down what happened. What is your order number? We also need the date on which the parcel came and a picture of the box.';
	const copied = (text: string): number => copiedSentences(read(text, 'en'), [shingles(article)]).size;
	expect(copied(`Hello. ${article}`)).toBe(3);
	expect(
		copied('Hello, I am sorry about the parcel, that must have been a sad birthday. What is your order number? I will look at once.')
	).toBe(0);
});

it.each<[string, string]>([
	['Peníze na kartu nevracíme.', 'contradicted'],
	['Na kartu peníze bohužel nevracíme.', 'contradicted'],
	['Peníze vracíme na kartu.', 'said']
])('a denied verb denies its whole clause: %s is %s', (text, state) => expect(stateOf('cs', wordings.card.cs, text)).toBe(state));

it.each<[Language, string, string]>([
	['en', 'You get the money back on your card.', 'As I said, we pay the money back to your card, you get it back on your card.'],
	['cs', 'Peníze vracíme na kartu.', 'Jak říkám, peníze dostanete zpátky, částku na kartu vracíme.']
])('%s: the first clear telling is what is shown, though more is said later', (language, first, later) => {
	const text = `${first} ${later}`;
	const found = seen(language, wordings.card[language], text);
	expect(found).toMatchObject({ state: 'said', start: 0, end: first.length });
});

// Of points without samples nobody knows how they stand beside others, so that none of them may hide its neighbour.
it.each<[Language, string, [string, string]]>([
	[
		'en',
		"As you are moving abroad you won't pay the early termination fee; just send us proof of the new address.",
		['Who moves abroad pays no fee for ending early.', 'Proof of the new address is needed.']
	],
	[
		'cs',
		'Technik má vaši adresu na zítra mezi 8. a 10. hodinou a půl hodiny předem vám zavolá.',
		['Technik přijede zítra mezi osmou a desátou.', 'Technik předem zavolá.']
	],
	[
		'cs',
		'Zákonná lhůta je 30 dnů a tu jsme překročili, takže máte právo na vrácení peněz.',
		['Reklamace musí být vyřízena do 30 dnů.', 'Po uplynutí lhůty má zákazník právo na vrácení peněz.']
	]
])('one sentence may tell two things: %s %s', (language, text, says) => {
	const points = says.map((yes, i) => ({ id: String(i), yes: [yes], no: [], samples: { yes: [], no: [] } }));
	const reading = read(text, language);
	const states = (asked: typeof points) => conveyed(reading, prepare(asked, language)).map(({ state }) => state);
	expect(states(points)).toEqual(points.flatMap((point) => states([point])));
	expect(states(points)[0]).toBe('said');
});
