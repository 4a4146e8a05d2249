// Where sentences begin and end, and how long they are.
import type { Channel } from '../../scenario/types.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import type { LanguageContext, Slip } from './types.ts';

/** Letters are held to more than quick messages. */
const letters: ReadonlySet<Channel> = new Set(['email', 'ticket', 'forum']);
/** Words; longer ones are hard to follow. */
const longest = { en: 40, cs: 34 };
/** A shorter line may be a heading, a greeting or a signature. */
const shortestLine = 6;
/** Before these a Czech clause begins with a comma, unless it follows one of `noComma`. */
const clause = new Set(['že', 'protože', 'aby', 'abyste', 'abychom']);
const noComma = new Set(
	'a i ale nebo ani tak tím to toho tomu jen jenom nejen ne až prý asi ano snad zvlášť zejména hlavně především právě jedině pouze například jak co přesto totiž takže než ještě dokonce zrovna sice ovšem však bohužel leda místo tudíž případě kvůli přestože ledaže možná vždyť jako jasně samozřejmě jistě určitě aspoň alespoň akorát natož škoda kde'.split(
		' '
	)
);

export function sentenceSlips(reading: Reading, { language, channel = 'ticket' }: LanguageContext): Slip[] {
	const slips = [...longSentences(reading, longest[language])];
	if (language === 'cs') slips.push(...missingCommas(reading));
	return letters.has(channel) ? [...slips, ...smallLetters(reading), ...openEnd(reading)] : slips;
}

function longSentences({ tokens, sentences }: Reading, most: number): Slip[] {
	return sentences
		.filter(
			({ first, last }) =>
				last - first > most && tokens.slice(first, last).filter(({ kind, quoted }) => kind === 'word' && !quoted).length > most
		)
		.map(({ start, end }) => ({ rule: 'long-sentence', start, end }));
}

function missingCommas(reading: Reading): Slip[] {
	const slips: Slip[] = [];
	const { tokens } = reading;
	tokens.forEach((token, i) => {
		if (!clause.has(token.word) || token.quoted || reading.text[token.start] !== token.word[0]) return;
		const before = tokens[i - 1];
		if (before?.kind === 'word' && !noComma.has(before.word)) slips.push({ rule: 'missing-comma', start: before.start, end: token.end });
	});
	return slips;
}

/** A sentence that follows another, or opens the text, without a capital; and "i" for "I". */
function smallLetters({ text, tokens, sentences, language }: Reading): Slip[] {
	const slips: Slip[] = [];
	for (const { first } of sentences) {
		const [before, token, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
		if (token?.kind !== 'word' || token.quoted || next?.start === token.end) continue;
		const afterStop = before === undefined || (stops(before, tokens[first - 2]) && token.start > before.end);
		if (afterStop && /^\p{Ll}+$/u.test(text.slice(token.start, token.end)))
			slips.push({ rule: 'small-letter', start: token.start, end: token.end });
	}
	if (language !== 'en') return slips;
	tokens.forEach((token, i) => {
		if (token.word !== 'i' || text[token.start] !== 'i' || token.quoted) return;
		// "i." and "i)" count something.
		const alone = tokens[i + 1]?.kind === 'word' && tokens[i - 1]?.kind === 'word';
		if (alone) slips.push({ rule: 'small-letter', start: token.start, end: token.end });
	});
	return slips;
}

/** Surely the end of a sentence: a full stop may also belong to an abbreviation or a number. */
function stops(mark: Token, before: Token | undefined): boolean {
	return /^[!?]$/.test(mark.word) || (mark.word === '.' && before?.kind === 'word' && !before.capitals && before.word.length > 3);
}

/** The last line of words that ends with none of the marks that end a sentence. */
function openEnd({ text, tokens, sentences }: Reading): Slip[] {
	const last = tokens.at(-1);
	if (last === undefined || last.quoted || (last.kind !== 'word' && last.kind !== 'number')) return [];
	const line = text.lastIndexOf('\n', last.start) + 1;
	const from = Math.max(line, sentences.at(-1)?.start ?? 0);
	const inLine = tokens.filter(({ start }) => start >= from);
	const words = inLine.filter(({ kind }) => kind === 'word').length;
	const signed = /^\p{Lu}/u.test(text.slice(last.start));
	return words < shortestLine || signed || /^[-–•*>]/.test(inLine[0]?.word ?? '')
		? []
		: [{ rule: 'no-end-mark', start: last.start, end: last.end }];
}
