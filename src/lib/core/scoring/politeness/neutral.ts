// A reading as the learned model may see it: names, titles and the gender of the writer say nothing about tone.
import type { Language } from '../../scenario/types.ts';
import { isKnown } from '../language/known-words.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { remembered } from '../observe/remembered.ts';
import { stem } from '../observe/stem.ts';

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
	return folded === token.folded ? token : { ...token, folded, stem: stem(folded, 'cs') };
}

const knownIn: Record<Language, (word: string) => boolean> = {
	en: remembered((word) => isKnown(word, 'en')),
	cs: remembered((word) => isKnown(word, 'cs'))
};

/** A capital inside a sentence; at its beginning, on a word that nobody knows. */
function isName({ text, language }: Reading, token: Token, opens: boolean): boolean {
	if (token.capitals || !/^\p{Lu}/u.test(text.slice(token.start, token.start + 2)) || noName[language].has(token.folded)) return false;
	return !opens || !knownIn[language](token.word);
}

/** "poslala jsem" as "poslal jsem", "ráda" as "rád". */
function masculine(tokens: Token[], i: number): string {
	const { folded } = tokens[i] ?? { folded: '' };
	if (folded === 'rada') return 'rad';
	if (!/..la$/.test(folded)) return folded;
	for (let k = i - 3; k <= i + 3; k++) if (persons.has(tokens[k]?.folded ?? '')) return folded.slice(0, -1);
	return folded;
}
