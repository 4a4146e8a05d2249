// What patterns see of a sentence: words as they are meant, pauses, and no quotations of the customer.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { spellingIn } from '../observe/tokenise.ts';
import { capital, ofWordIn, spellingOf, type Spelling } from '../observe/word-facts.ts';
import { unmasked } from './disguise.ts';
import type { Words } from './pattern.ts';

export interface View extends Words {
	words: string[];
	spellings: Spelling[];
	paused: boolean[];
	/** The tokens that each word is: first (inclusive) to last (exclusive). */
	first: number[];
	last: number[];
}

const endMarks = '!?.…';
const titles: Record<Language, ReadonlySet<string>> = {
	en: new Set('mr mrs ms miss mx dr dear professor'.split(' ')),
	cs: new Set('pan pane pana panu panem pani slecno slecna slecny dr mgr ing'.split(' '))
};
const isTitle = ofWordIn(({ folded }, language) => titles[language].has(folded));
/** Drawn out letters are one: "idiooot". */
const undrawn = ofWordIn((spelling, language) => {
	const word = spelling.word.replace(/(\p{L})\1\1+/gu, '$1');
	return word === spelling.word ? spelling : spellingIn(language, word);
});
/** What somebody is called whose name is a word as well: "Dear Mr Fool". */
const name = spellingOf('<name>');

/** Commas, dashes and quotation marks only as pauses. `isName` knows the folded words that people are insulted with. */
export function viewOf(reading: Reading, from: number, to: number, isName: (word: string) => boolean): View {
	const view: View = { words: [], spellings: [], paused: [], first: [], last: [] };
	let pause = true;
	for (let i = from; i < to;) {
		const token = reading.tokens[i];
		const { spelling, next } = wordAt(reading, i, to, isName);
		if (token !== undefined && !token.quoted) {
			if (token.kind === 'punctuation' && next === i + 1 && !endMarks.includes(token.word.charAt(0))) pause ||= !isHyphen(reading, i);
			else {
				view.words.push(spelling.folded);
				view.spellings.push(spelling);
				view.paused.push(pause);
				view.first.push(i);
				view.last.push(next);
				pause = false;
			}
		}
		i = next;
	}
	return view;
}

function wordAt(reading: Reading, i: number, to: number, isName: (word: string) => boolean): { spelling: Spelling; next: number } {
	const next = spacedUntil(reading.tokens, i, to);
	if (next > i + 1) return { spelling: together(reading, i, next), next };
	return unmasked(reading, i, to, isName) ?? { spelling: meant(reading, i), next };
}

/** Inside a compound: "know-it-all". */
function isHyphen({ text, tokens }: Reading, i: number): boolean {
	const token = tokens[i];
	return token?.word === '-' && /\S/.test(text[token.start - 1] ?? ' ') && /\S/.test(text[token.end] ?? ' ');
}

const fewestSpaced = 4;

/** Where a word ends that is written letter by letter: "i d i o t", "i.d.i.o.t"; the next token where there is none. */
function spacedUntil(tokens: Token[], from: number, to: number): number {
	let letters = 0;
	let last = from;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.kind === 'word' && token.word.length === 1 && !token.quoted) {
			letters++;
			last = i;
		} else if (token?.kind !== 'punctuation' || token.word.length > 1 || i > last + 1 || letters === 0) break;
	}
	return letters >= fewestSpaced ? last + 1 : from + 1;
}

function together({ tokens, language }: Reading, from: number, to: number): Spelling {
	const letters = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
	return spellingIn(language, letters.map(({ word }) => word).join(''));
}

function meant(reading: Reading, i: number): Spelling {
	const { tokens, language } = reading;
	const token = tokens[i];
	if (token === undefined) return name;
	if (token.kind !== 'word' || isTitle[language](token.spelling)) return token.spelling;
	const title = tokens[tokens[i - 1]?.word === '.' ? i - 2 : i - 1];
	if (title !== undefined && isTitle[language](title.spelling) && capital(reading.text, token) && !isHyphen(reading, i + 1)) return name;
	return undrawn[language](token.spelling);
}
