import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/core/scenario/types.ts';
import { read } from '../../../src/lib/core/scoring/observe/read.ts';
import { neutral } from '../../../src/lib/core/scoring/politeness/neutral.ts';

/** What the learned model sees: names and titles as "·". */
const seen = (language: Language, text: string): string =>
	neutral(read(text, language))
		.tokens.filter(({ kind }) => kind === 'word' || kind === 'reference')
		.map(({ kind, folded }) => (kind === 'word' ? folded : '·'))
		.join(' ');

describe('two texts that differ in who writes to whom look the same to the model of tone', () => {
	test.each<[Language, string, string]>([
		['en', 'Dear Mr Smith, your lamp is here.', 'Dear Mrs Nguyen, your lamp is here.'],
		['en', 'Thank you, Tom. I have checked it.', 'Thank you, Fatima. I have checked it.'],
		['cs', 'Dobrý den, pane Nováku, lampa je tady.', 'Dobrý den, paní Nguyenová, lampa je tady.'],
		['cs', 'Lampu jsem vám poslal a rád pomohu.', 'Lampu jsem vám poslala a ráda pomohu.']
	])('(%s) "%s" and "%s"', (language, one, other) => {
		expect(seen(language, one)).toBe(seen(language, other));
	});
});

describe('what is no name stays', () => {
	test.each<[Language, string, string]>([
		['en', 'Could I help? Please STOP.', 'could i help please stop'],
		['cs', 'Mrzí mě, že Vám Vaše lampa nesvítí.', 'mrzi me ze vam vase lampa nesviti'],
		['cs', 'Lampa se rozsvítila sama.', 'lampa se rozsvitila sama']
	])('(%s) "%s"', (language, text, words) => {
		expect(seen(language, text)).toBe(words);
	});
});
