// A sentence as plain words, so that phrases can be looked for in it, with the way back to the text.
import { lexicons } from '../accuracy/words.ts';
import type { Span } from '../types.ts';
import type { Reading, Sentence, Slot } from './reading-types.ts';
import { capital, spellingOf, type Spelling } from './word-facts.ts';

/** Folded words, and the text that they make: parted and surrounded by single spaces. */
export interface PlainWords {
	text: string;
	words: Spelling[];
	/** Where each of them begins in `text`. */
	places: number[];
}

/** Typed values stand as "<kind:value>", every pause inside the sentence as ",", a question mark as "?"; what quotes the customer is left out. */
export interface Plain extends PlainWords {
	/** Where each word stands in the reply. */
	spans: Span[];
	sentence: Sentence;
}

const pauses = ',;:()–—/';

const noNames = new Set<string>();
const known = new WeakMap<Reading, Plain[]>();

/** One for each sentence, in order. With the customer's message, names that it holds stand as "<name>". */
export function plainSentences(reading: Reading, customer: Reading | null = null): Plain[] {
	if (customer !== null) return plainly(reading, namesIn(customer));
	const found = known.get(reading) ?? plainly(reading, noNames);
	known.set(reading, found);
	return found;
}

function plainly(reading: Reading, names: ReadonlySet<string>): Plain[] {
	const slots = new Map(reading.slots.map((slot) => [slot.first, slot]));
	return reading.sentences.map((sentence) => plain(reading, slots, sentence, names));
}

function plain({ tokens, text: original }: Reading, slots: Map<number, Slot>, sentence: Sentence, names: ReadonlySet<string>): Plain {
	const words: Spelling[] = [];
	const places: number[] = [];
	const spans: Span[] = [];
	let text = ' ';
	const add = (word: string, start: number, end: number, spelling: Spelling = spellingOf(word)): void => {
		words.push(spelling);
		places.push(text.length);
		spans.push({ start, end });
		text += `${word} `;
	};
	for (let i = sentence.first; i < sentence.last;) {
		const token = tokens[i];
		const slot = slots.get(i);
		// Numbers and days in words are better known by their words.
		const typed = slot !== undefined && !(token?.kind === 'word' && (slot.kind === 'number' || slot.kind === 'date')) ? slot : null;
		i = typed === null ? i + 1 : Math.max(typed.last, i + 1);
		if (token === undefined || token.quoted) continue;
		if (typed !== null) add(`<${typed.kind}:${typed.value.replaceAll(' ', '')}>`, typed.start, typed.end);
		else if (names.has(token.stem) && capital(original, token)) add('<name>', token.start, token.end);
		else if (token.kind !== 'punctuation') add(token.folded, token.start, token.end, token.spelling);
		else if ((token.word.length === 1 && pauses.includes(token.word)) || (token.word === '-' && original[token.start - 1] === ' '))
			add(',', token.start, token.end);
		else if (token.word === '>' || token.word.includes('?')) add(token.word === '>' ? '>' : '?', token.start, token.end);
	}
	return { text, words, places, spans, sentence };
}

/** Where the words between two offsets of the plain text stand in the reply. */
export function spanOf({ places, spans, sentence }: Plain, from: number, to: number): Span {
	const within = spans.filter((_, i) => (places[i] ?? 0) >= from && (places[i] ?? 0) < to);
	return { start: within[0]?.start ?? sentence.start, end: within.at(-1)?.end ?? sentence.end };
}

/** Stems of capitalised words that are no small words: firms and products, and some that only begin a sentence. */
export function namesIn({ tokens, text, language }: Reading): Set<string> {
	const { stop, light } = lexicons[language];
	return new Set(
		tokens
			.filter((token) => token.kind === 'word' && capital(text, token) && !stop.has(token.folded) && !light.has(token.stem))
			.map(({ stem }) => stem)
	);
}
