// The shadow text cut into words, numbers, addresses, punctuation and emoji. One pass, one pattern, bounded repetitions.
import type { Language } from '../../scenario/types.ts';
import { meantBy } from '../language/corrections.ts';
import type { Token } from './reading-types.ts';
import { remembered } from './remembered.ts';
import { fold, stem } from './stem.ts';
import type { Shadow } from './normalise.ts';

const kinds = ['link', 'email', 'emoji', 'reference', 'time', 'number', 'word', 'emoji', 'punctuation'] as const;
const pattern = new RegExp(
	[
		String.raw`((?:https?:\/\/|www\.)[^\s<>"'„“”«»]{1,2000}[^\s<>"'„“”«».,;:!?)\]])`,
		String.raw`([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})`,
		String.raw`([:;]-?[()DPp/|](?![\p{L}\p{N}])|<3)`,
		String.raw`(#\d[\dA-Za-z]{0,30}(?:-[\dA-Za-z]{1,30}){0,4}|[A-Za-z]{1,6}-?\d[\dA-Za-z]{0,30}(?:-[\dA-Za-z]{1,30}){0,4}(?![\p{L}]))`,
		String.raw`(\d{1,2}:\d{2}(?!\d))`,
		String.raw`(\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,6}(?!\d)(?:,\d{1,2}(?!\d))?|\d{1,40}(?:[.,]\d{1,20}){0,4})`,
		String.raw`((?:[Ee]-(?=mail|shop))?\p{L}[\p{L}\p{M}]{0,80}(?:['’@$*0134][\p{L}]{1,40}){0,4})`,
		String.raw`(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?)`,
		String.raw`([!?]{1,200}|\.{1,200}|[^\s])`
	].join('|'),
	'gu'
);

const leetLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
/** Digits and signs strictly between letters, fewer than the letters: "h0vno", "k0k0t", "a$$hole", not "B2B" or "A1B2C". */
const leet = /^\p{L}+(?:[013457@$]{1,2}\p{L}+)+$/u;

export function tokenise(shadow: Shadow, language: Language): Token[] {
	const tokens: Token[] = [];
	for (const match of shadow.text.matchAll(pattern)) {
		let group = 1;
		while (match[group] === undefined) group++;
		const piece = match[0];
		const from = match.index;
		const to = from + piece.length;
		tokens.push(token(piece, kinds[group - 1] ?? 'punctuation', at(shadow.starts, from, from), at(shadow.ends, to - 1, to), language));
	}
	return tokens;
}

function at(offsets: Int32Array | null, index: number, plain: number): number {
	return offsets === null ? plain : (offsets[index] ?? plain);
}

function token(piece: string, kind: Token['kind'], start: number, end: number, language: Language): Token {
	const letters = unleet(piece, kind);
	const wordLike = kind === 'word' || letters !== piece;
	const { word, folded, stem } = wordLike ? spellings[language](letters) : plainly(letters);
	return {
		start,
		end,
		kind: wordLike ? 'word' : kind,
		word,
		folded,
		stem,
		value: '',
		capitals: wordLike && letters.length > 1 && letters === letters.toUpperCase() && letters !== word,
		quoted: false
	};
}

type Spelling = Pick<Token, 'word' | 'folded' | 'stem'>;

const spellings: Record<Language, (letters: string) => Spelling> = {
	en: remembered((letters) => spelt(letters, 'en')),
	cs: remembered((letters) => spelt(letters, 'cs'))
};

function spelt(letters: string, language: Language): Spelling {
	const { word } = plainly(letters);
	// What begins with a capital may be a name.
	const folded = fold(letters === word ? meantBy(word, language) : word);
	return { word, folded, stem: stem(folded, language) };
}

function plainly(piece: string): Spelling {
	const word = piece.toLowerCase().replaceAll('’', "'");
	return { word, folded: word, stem: word };
}

function unleet(piece: string, kind: Token['kind']): string {
	if ((kind !== 'word' && kind !== 'reference') || piece.length < 4 || !leet.test(piece)) return piece;
	const signs = piece.replace(/[\p{L}]+/gu, '').length;
	if (signs >= piece.length - signs || (kind === 'reference' && piece !== piece.toLowerCase() && signs > 1)) return piece;
	return piece.replace(/[013457@$]/g, (sign) => leetLetters[sign] ?? sign);
}
