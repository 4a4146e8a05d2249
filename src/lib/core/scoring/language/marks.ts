// Marks, spaces, capitals and words written twice.
import type { Reading, Token } from '../observe/reading-types.ts';
import { isKnown } from './known-words.ts';
import type { LanguageContext, LanguageRule, Slip } from './types.ts';

/** Twice on purpose: "very, very", "had had", "that that"; and particles of verbs beside prepositions: "log in in". */
const welcomeTwice = new Set(
	'very really so no yes ok that had is do bye ha never more far much many long in on up now there well please you her his moc velmi opravdu ne ano jo ať tak už se si jen pořád dlouho kdo co to až hop bla blah nula yeah hello tak ale fakt'.split(
		' '
	)
);

export function markSlips(reading: Reading, context: LanguageContext): Slip[] {
	const slips: Slip[] = [];
	const { tokens, text } = reading;
	for (let i = 0; i < tokens.length; i++) {
		const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
		if (token === undefined || token.quoted) continue;
		const add = (rule: LanguageRule, from: Token, to: Token): void => void slips.push({ rule, start: from.start, end: to.end });
		if (before !== undefined && twice(before, token)) add('doubled-word', before, token);
		if (token.kind !== 'punctuation') continue;
		if (repeated(token.word)) add('repeated-mark', token, token);
		if (before !== undefined && /^[,.!?;:]$/.test(token.word) && isText(before) && loose(text, before, token, next))
			add('space-before-mark', token, token);
		if (/^[,;!]$/.test(token.word) && before?.kind === 'word' && next?.kind === 'word' && tight(before, token, next))
			add('space-after-mark', token, token);
	}
	return [...slips, ...shouted(reading, context)];
}

function twice(one: Token, other: Token): boolean {
	return (
		one.kind === 'word' &&
		other.kind === 'word' &&
		one.word === other.word &&
		!one.quoted &&
		one.word.length > 1 &&
		other.start === one.end + 1 &&
		!welcomeTwice.has(one.word) &&
		!one.capitals
	);
}

/** "?!" is a way to ask. */
function repeated(word: string): boolean {
	return (/^[!?]{2,}$/.test(word) && word !== '?!') || word === '..' || /^\.{5,}$/.test(word);
}

function isText({ kind }: Token): boolean {
	return kind !== 'punctuation' && kind !== 'emoji';
}

/** " ," but not " .NET" or " :-)". */
function loose(text: string, before: Token, mark: Token, next: Token | undefined): boolean {
	return /^[ \u00a0]+$/.test(text.slice(before.end, mark.start)) && (next === undefined || next.start > mark.end);
}

function tight(before: Token, mark: Token, next: Token): boolean {
	return before.end === mark.start && next.start === mark.end && before.word.length > 1 && next.word.length > 1;
}

/** Two plain words or more in capitals, side by side. */
function shouted({ tokens }: Reading, { language }: LanguageContext): Slip[] {
	const slips: Slip[] = [];
	for (let i = 0; i < tokens.length; i++) {
		let last = i;
		while (tokens[last]?.capitals && isKnown(tokens[last]?.word ?? '', language)) last++;
		const run = tokens.slice(i, last);
		if (run.length >= 2 && run.some(({ word }) => word.length >= 4))
			slips.push({ rule: 'capitals', start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
		i = Math.max(i, last - 1);
	}
	return slips;
}
