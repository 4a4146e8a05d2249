// The shadow text cut into words, numbers, addresses, punctuation and emoji. One pass, one pattern, bounded repetitions.
import type { Language } from '../../scenario/types.ts';
import { meantBy } from '../language/corrections.ts';
import type { Token } from './reading-types.ts';
import { fold, stem } from './stem.ts';
import type { Shadow } from './normalise.ts';
import { spellingsBy } from './spellings.ts';
import { spellingOf, type Spelling } from './word-facts.ts';

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
	'uy'
);

const leetLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const leetSigns = /[013457@$]/;
/** Digits and signs strictly between letters, fewer than the letters: "h0vno", "k0k0t", "a$$hole", not "B2B" or "A1B2C". */
const leet = /^\p{L}+(?:[013457@$]{1,2}\p{L}+)+$/u;

export function tokenise({ text, starts, ends }: Shadow, language: Language): Token[] {
	const tokens: Token[] = [];
	for (let from = 0; from < text.length;) {
		const piece = isSpace(text.charCodeAt(from)) ? null : (plainPiece(text, from, language) ?? pieceAt(text, from, language));
		if (piece === null) {
			from++;
			continue;
		}
		const { kind, to, spelling } = piece;
		const { word, folded, stem, capitals } = spelling;
		const [start, end] = [at(starts, from, from), at(ends, to - 1, to)];
		tokens.push({ start, end, kind, word, folded, stem, value: '', capitals, quoted: false, spelling });
		from = to;
	}
	return tokens;
}

/** What a token is made from: its kind, where it ends (exclusive), how it is spelt. */
interface Piece {
	kind: Token['kind'];
	to: number;
	spelling: Spelling;
}

/** Most of a text is plain words and commas, seen at a glance. Null: the pattern must look. */
function plainPiece(text: string, from: number, language: Language): Piece | null {
	const to = plainEnd(text, from);
	if (to < 0) return null;
	if (isLetter(text.charCodeAt(from))) return { kind: 'word', to, spelling: spellings[language](text, from, to) };
	return { kind: 'punctuation', to, spelling: spellingOf(text.charAt(from)) };
}

/** Null: a space beyond those of plain texts. */
function pieceAt(text: string, from: number, language: Language): Piece | null {
	pattern.lastIndex = from;
	const match = pattern.exec(text);
	if (match === null) return null;
	let group = 1;
	while (match[group] === undefined) group++;
	const kind = kinds[group - 1] ?? 'punctuation';
	const to = from + match[0].length;
	const letters = unleet(match[0], kind);
	if (kind === 'word' || letters !== match[0]) return { kind: 'word', to, spelling: spellingIn(language, letters) };
	return { kind, to, spelling: spellingOf(plainly(match[0])) };
}

/** Where a plain word or mark that begins at `from` ends; -1: it is none. */
function plainEnd(text: string, from: number): number {
	const first = text.charCodeAt(from);
	if (first === 44) return from + 1;
	if (first === 46) return endsPlainly(text, from + 1) ? from + 1 : -1;
	let to = from;
	while (isLetter(text.charCodeAt(to))) to++;
	if (to === from || to - from > longestPlain) return -1;
	const next = text.charCodeAt(to);
	if (next === 44 || next === 33 || next === 63 || next === 59 || next === 41) return to;
	return endsPlainly(text, next === 46 ? to + 1 : to) ? to : -1;
}

const longestPlain = 60;

function endsPlainly(text: string, at: number): boolean {
	return at >= text.length || isSpace(text.charCodeAt(at));
}

function isSpace(code: number): boolean {
	return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Of Latin alphabets. */
function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

function at(offsets: Int32Array | null, index: number, plain: number): number {
	return offsets === null ? plain : (offsets[index] ?? plain);
}

const spellings: Record<Language, (text: string, from: number, to: number) => Spelling> = {
	en: spellingsBy((letters) => spelt(letters, 'en')),
	cs: spellingsBy((letters) => spelt(letters, 'cs'))
};

/** Of a word that was not written in one piece. */
export const spellingIn = (language: Language, letters: string): Spelling => spellings[language](letters, 0, letters.length);

function spelt(letters: string, language: Language): Spelling {
	const word = plainly(letters);
	// What begins with a capital may be a name.
	const folded = fold(letters === word ? meantBy(word, language) : word);
	const capitals = letters.length > 1 && letters === letters.toUpperCase() && letters !== word;
	return { letters, word, folded, stem: stem(folded, language), capitals, facts: [] };
}

function plainly(piece: string): string {
	return piece.toLowerCase().replaceAll('’', "'");
}

function unleet(piece: string, kind: Token['kind']): string {
	if ((kind !== 'word' && kind !== 'reference') || piece.length < 4 || !leetSigns.test(piece) || !leet.test(piece)) return piece;
	const signs = piece.replace(/[\p{L}]+/gu, '').length;
	if (signs >= piece.length - signs || (kind === 'reference' && piece !== piece.toLowerCase() && signs > 1)) return piece;
	return piece.replace(/[013457@$]/g, (sign) => leetLetters[sign] ?? sign);
}
