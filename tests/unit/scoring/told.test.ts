// The words of a key point are not yet its meaning.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { conveyed } from '../../../src/lib/core/scoring/accuracy/index.ts';
import { prepare } from '../../../src/lib/core/scoring/accuracy/references.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';

const wordings: Record<Language, string[]> = {
	en: ['The lamp arrives on Friday.', 'Your lamp will be delivered on Friday.', 'You get the lamp on Friday.'],
	cs: ['Lampa dorazí v pátek.', 'V pátek vám lampu doručíme.', 'Lampu máte v pátek.']
};
const stateOf = (language: Language, text: string): string =>
	conveyed(read(text, language, ''), prepare([{ id: 'p', yes: wordings[language], no: [], samples: { yes: [], no: [] } }], language))[0]
		?.state ?? 'missing';

describe.each<[Language, string[], string[]]>([
	[
		'en',
		[
			'The lamp arrives on Friday.',
			'Sorry for the wait! The lamp arrives on Friday.',
			"Don't worry, you get the lamp on Friday.",
			'I was wrong about that. The lamp arrives on Friday.'
		],
		[
			'Does the lamp arrive on Friday?',
			'You said "the lamp arrives on Friday", but nobody promised that.',
			'I have no idea whether the lamp arrives on Friday.',
			"The lamp won't arrive on Friday.",
			'I wish the lamp would arrive on Friday.',
			"I'd love to have the lamp delivered on Friday, but I can't.",
			'The lamp arrives on Friday. Sorry, I was wrong, it is sold out.',
			'The lamp arrives on Friday. Actually, no, scratch that.'
		]
	],
	[
		'cs',
		[
			'Lampa dorazí v pátek.',
			'Nebojte, lampu máte v pátek.',
			'Mrzí mě to. Lampa vám dorazí v pátek.',
			'Rád bych to uspíšil, ale lampa dorazí v pátek.',
			'Spletl jsem se. Lampa vám dorazí v pátek.'
		],
		[
			'Dorazí lampa v pátek?',
			'Napsal jste „lampa dorazí v pátek“, ale to nikdo nesliboval.',
			'Nevím, jestli lampa dorazí v pátek.',
			'Lampa v pátek bohužel nedorazí.',
			'Lampa bohužel v pátek nepřijde.',
			'Kéž by lampa dorazila v pátek.',
			'Rád bych vám lampu doručil v pátek, ale nejde to.',
			'Lampa dorazí v pátek. Pardon, spletl jsem se, je vyprodaná.',
			'Lampa dorazí v pátek. Vlastně ne, to neplatí.'
		]
	]
])('%s', (language, told, others) => {
	it.each(told)('tells: %s', (text) => expect(stateOf(language, text)).toBe('said'));
	it.each(others)('does not tell: %s', (text) => expect(stateOf(language, text)).not.toBe('said'));
});

it('a wording that denies is told by a denial', () => {
	const points = prepare([{ id: 'p', yes: ['Nic neplatíte.'], no: [], samples: { yes: [], no: [] } }], 'cs');
	expect(conveyed(read('Za to nic neplatíte.', 'cs', ''), points)[0]?.state).toBe('said');
});

it.each<[Language, string, string]>([
	['en', 'The lamp arrives on Monday.', 'contradicted'],
	['en', 'I wish the lamp could arrive on Monday.', 'missing'],
	['en', 'I wish the lamp could arrive on Monday. The lamp arrives on Friday.', 'said'],
	['cs', 'Lampa dorazí v pondělí.', 'contradicted'],
	['cs', 'Kéž by lampa dorazila v pondělí.', 'missing']
])('a wish contradicts nothing: %s, %s', (language, text, state) => expect(stateOf(language, text)).toBe(state));

it.each<[Language, string]>([
	['en', 'The lamp arrives on Monday. Sorry, I meant Friday.'],
	['cs', 'Lampa dorazí v pondělí. Oprava: v pátek.']
])('what is put right in the next sentence is left to a person: %s, %s', (language, text) =>
	expect(stateOf(language, text)).toBe('unsure')
);

it("what stands beside a wish is heard: I'd love to send it sooner, but the lamp arrives on Friday.", () =>
	expect(stateOf('en', "I'd love to send it sooner, but the lamp arrives on Friday.")).not.toBe('missing'));
