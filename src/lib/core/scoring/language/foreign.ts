// The reply as a whole: another language, or Czech without its diacritics.
import type { Language } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import { ofWord } from '../observe/word-facts.ts';
import { fold } from '../observe/stem.ts';
import { isKnown, wordsOf } from './known-words.ts';
import { byFold } from './spelling.cs.ts';
import type { Slip } from './types.ts';

const fewest = 4;

/** Words that only the other language uses often, and hardly any that only this one does; or letters that are not Latin. */
export function otherLanguage(reading: Reading): Slip[] {
	const words = wordsIn(reading);
	if (words.length < fewest) return [];
	let [ours, theirs, strange] = [0, 0, 0];
	for (const { spelling } of words) {
		const side = sideOf(spelling);
		if (side === 'neither') strange++;
		else if (side === reading.language) ours++;
		else if (side !== 'both') theirs++;
	}
	const foreign = (theirs >= 3 && theirs > 3 * ours) || 2 * strange > words.length;
	return foreign && !(reading.language === 'cs' && bare(words)) ? [{ rule: 'other-language', ...whole(words) }] : [];
}

/** The only language that uses the word often; "neither": not in Latin letters. */
const sideOf = ofWord(({ word }): Language | 'both' | 'neither' => {
	if (!/[a-z]/.test(fold(word))) return 'neither';
	const [en, cs] = [wordsOf('en').frequent.has(word), wordsOf('cs').frequent.has(word)];
	return en === cs ? 'both' : en ? 'en' : 'cs';
});

/** No diacritics at all, where at least three words need them. */
export function withoutDiacritics(reading: Reading): Slip[] {
	if (reading.language !== 'cs') return [];
	const words = wordsIn(reading);
	return bare(words) ? [{ rule: 'no-diacritics', ...whole(words) }] : [];
}

function bare(words: Token[]): boolean {
	if (words.some(({ word, folded }) => word !== folded)) return false;
	return words.filter(({ word }) => byFold(word).some((meant) => meant !== word) && !isKnown(word, 'cs')).length >= 3;
}

function wordsIn({ tokens }: Reading): Token[] {
	return tokens.filter(({ kind, quoted, word }) => kind === 'word' && !quoted && word.length > 1);
}

function whole(words: Token[]): { start: number; end: number } {
	return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
