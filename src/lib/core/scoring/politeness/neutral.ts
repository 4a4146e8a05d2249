// A reading as the learned model may see it: names, titles and the gender of the writer say nothing about tone.
import type { Language } from '../../scenario/types.ts';
import { isKnown } from '../language/known-words.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { remembered } from '../observe/remembered.ts';
import { stem } from '../observe/stem.ts';
import { capital, ofWord, type Spelling } from '../observe/word-facts.ts';

const titles: Record<Language, ReadonlySet<string>> = {
	en: new Set('mr mrs ms miss mx dr sir madam'.split(' ')),
	cs: new Set('pan pane pana panu panem pani panove slecno slecna slecny ing mgr mudr dr'.split(' '))
};
/** Written with a capital out of politeness, or always. */
const noName: Record<Language, ReadonlySet<string>> = {
	en: new Set("i i'm i've i'll i'd".split(' ')),
	cs: new Set(
		'vy vas vam vami vase vasi vasich vasim vasimi vaseho vasemu ty te ti tebe tobe tebou tvuj tvoje tve tvou tveho tvym'.split(' ')
	)
};
/** Beside these, a Czech verb in the past tells the gender of the writer or of the customer. */
const persons = new Set('jsem jste jsi bych byste bys sem'.split(' '));

export function neutral(reading: Reading): Reading {
	const { tokens, sentences, language } = reading;
	const opening = new Set(sentences.map(({ first }) => first));
	return { ...reading, tokens: tokens.map((token, i) => neutralToken(reading, token, i, opening.has(i), language)) };
}

function neutralToken(reading: Reading, token: Token, i: number, opens: boolean, language: Language): Token {
	if (token.kind !== 'word' || token.quoted) return token;
	if (titles[language].has(token.folded) || isName(reading, token, opens)) return { ...token, kind: 'reference' };
	if (language !== 'cs') return token;
	const folded = masculine(reading.tokens, i);
	if (folded === token.folded) return token;
	const spelling = respelt(folded);
	return { ...token, folded, stem: spelling.stem, spelling };
}

const knownIn: Record<Language, (spelling: Spelling) => boolean> = {
	en: ofWord(({ word }) => isKnown(word, 'en')),
	cs: ofWord(({ word }) => isKnown(word, 'cs'))
};

const respelt = remembered(
	(folded): Spelling => ({ letters: folded, word: folded, folded, stem: stem(folded, 'cs'), capitals: false, facts: [] }),
	2000
);

/** A capital inside a sentence; at its beginning, on a word that nobody knows. */
function isName({ text, language }: Reading, token: Token, opens: boolean): boolean {
	if (token.capitals || !capital(text, token) || noName[language].has(token.folded)) return false;
	return !opens || !knownIn[language](token.spelling);
}

/** "poslala jsem" as "poslal jsem", "ráda" as "rád". */
function masculine(tokens: Token[], i: number): string {
	const { folded } = tokens[i] ?? { folded: '' };
	if (folded === 'rada') return 'rad';
	if (folded.length < 4 || !folded.endsWith('la')) return folded;
	for (let k = i - 3; k <= i + 3; k++) if (persons.has(tokens[k]?.folded ?? '')) return folded.slice(0, -1);
	return folded;
}
