// Names in disguise: "1diot", "b!tch", "kráv0", "id*ot". Only what makes a known name is read as one.
import type { Reading } from '../observe/reading-types.ts';
import { spellingIn } from '../observe/tokenise.ts';
import type { Spelling } from '../observe/word-facts.ts';

const letters: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i',
	'|': 'l'
};
const disguised = /^(?=.*\p{L}.*\p{L})(?=.*(?:[\d@$!|*]\p{L}|\p{L}[\d@$*]+$))[\p{L}\d@$!|*]{4,24}$/u;
const hidden = ['a', 'e', 'i', 'o', 'u'];
/** No disguise is cut into more tokens. */
const mostTokens = 8;

/** The name that begins at a token, and the token after it; null: none. `isName` is asked of folded words. */
export function unmasked(
	{ text, tokens, language }: Reading,
	from: number,
	to: number,
	isName: (word: string) => boolean
): { spelling: Spelling; next: number } | null {
	const start = tokens[from]?.start ?? 0;
	const before = tokens[from - 1];
	if (before?.end === start && before.kind !== 'punctuation') return null;
	let last = from;
	while (last + 1 < Math.min(to, from + mostTokens) && tokens[last + 1]?.start === tokens[last]?.end) last++;
	if (!holdsSign(text, start, tokens[last]?.end ?? start)) return null;
	for (; last >= from; last--) {
		const piece = text.slice(start, tokens[last]?.end).toLowerCase();
		if (!disguised.test(piece)) continue;
		const plain = piece.replace(/[\d@$!|]/g, (sign) => letters[sign] ?? sign);
		const spellings = hidden.map((letter) => spellingIn(language, plain.replaceAll('*', letter)));
		const spelling = spellings.find(({ folded }) => isName(folded));
		if (spelling !== undefined) return { spelling, next: last + 1 };
	}
	return null;
}

/** What makes a disguise; hardly any word holds one. */
const signs = '0123456789@$!|*';

function holdsSign(text: string, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (signs.includes(text[i] ?? '')) return true;
	return false;
}
