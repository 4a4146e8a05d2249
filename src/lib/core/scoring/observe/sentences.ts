// Sentences: runs of tokens up to a full stop, a question or exclamation mark, or the end of a line.
import type { Sentence, Token } from './reading-types.ts';
import { capital } from './word-facts.ts';

/** Never the end of a sentence. */
const titles = new Set(
	'č p čís cis str ul pí ing mgr bc mudr judr dr mr mrs ms prof st no tj tzn např napr popř popr resp vs approx e g i eg ie cca'.split(' ')
);
/** The end of a sentence only before a capital letter. */
const abbreviations = new Set('no kč kc tel atd apod max min etc a m hod min tis mil sv odst ks'.split(' '));

export function sentences(text: string, tokens: Token[]): Sentence[] {
	const out: Sentence[] = [];
	let first = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (!endsHere(text, tokens, i)) continue;
		out.push(sentence(tokens, first, i + 1));
		first = i + 1;
	}
	if (first < tokens.length) out.push(sentence(tokens, first, tokens.length));
	return out;
}

function sentence(tokens: Token[], first: number, last: number): Sentence {
	let question = false;
	for (let i = last - 1; i >= first && tokens[i]?.kind !== 'word'; i--) question ||= tokens[i]?.word.includes('?') ?? false;
	return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, first, last, question };
}

function endsHere(text: string, tokens: Token[], i: number): boolean {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (token === undefined || next === undefined) return true;
	for (let at = token.end; at < next.start; at++) if (text.charCodeAt(at) === 10) return true;
	if (token.kind !== 'punctuation' && token.kind !== 'emoji') return false;
	// Closing quotation marks, brackets and emoji belong to the sentence that they follow.
	if (follows(next) && (next.kind === 'emoji' || next.start === token.end)) return false;
	let j = i;
	while (j > 0 && follows(tokens[j])) j--;
	return stops(text, tokens, j, next);
}

const closers = '"”“\')]»';

function follows(token: Token | undefined): boolean {
	return token?.kind === 'emoji' || (token?.kind === 'punctuation' && token.word.length === 1 && closers.includes(token.word));
}

function stops(text: string, tokens: Token[], i: number, next: Token): boolean {
	const token = tokens[i];
	if (token === undefined) return true;
	if (/^[!?]+$/.test(token.word) || token.word === '…') return true;
	if (!/^\.+$/.test(token.word)) return false;
	const before = tokens[i - 1];
	if (token.word.length > 1 || before === undefined) return true;
	// Without a space after it, it is inside something: "14.30", "e.g.".
	if (next.start === token.end) return false;
	if (before.end !== token.start) return true;
	if (/\d$/.test(before.word) || abbreviations.has(before.word)) return capital(text, next);
	return !titles.has(before.word);
}
