// What a person should look at: texts that try to please the scorer instead of the customer, or that cannot be read.
import type { Channel } from '../../scenario/types.ts';
import { shingles } from '../accuracy/scenario-points.ts';
import type { Flag } from '../types.ts';
import { foreign } from './foreign.ts';
import { injected } from './injection.ts';
import type { Reading } from './reading-types.ts';
import { stuffed } from './stuffing.ts';

/** Longer than anybody reads: words in quick channels, in letters. */
const longest: Record<Channel, number> = { chat: 250, messenger: 250, email: 600, ticket: 600, forum: 600 };
/** Letters of a word that nobody writes: a text of fewer words may still be endless. */
const lettersOfWord = 20;

/** `articles`: runs of five words of each; `customer`: what the customer wrote before. */
export function flags(reading: Reading, context: { channel: Channel; articles: Set<string>[]; customer?: string }): Flag[] {
	const words = reading.tokens.filter((token) => token.kind === 'word' && !token.quoted).map((token) => token.folded);
	const found: Flag[] = [];
	const add = (flag: Flag, holds: boolean): void => {
		if (holds) found.push(flag);
	};
	const most = longest[context.channel];
	add('stuffing', stuffed(reading, words, context.customer ?? ''));
	add('injection', injected(reading));
	add('hidden-text', reading.hidden >= 3 || concealed(reading.text));
	add('wrong-language', foreign(reading));
	add('pasted-article', words.length >= 25 && context.articles.length > 0 && pasted(reading.text, context.articles));
	add(
		'empty',
		!reading.tokens.some(({ kind, word }) => kind !== 'punctuation' && kind !== 'emoji' && (kind !== 'word' || word.length > 1))
	);
	add('very-long', words.length > most || reading.text.length > most * lettersOfWord);
	return found;
}

/** Hardly any reply holds one of these signs. */
const markup = /[<&\\]|\/\*|\[\/\/|:\s*(?:none|hidden|0|transparent|white|#)/i;
const hiding =
	/<!-{2}|\/\*[^]{3,}?\*\/|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*0|(?<!-)color\s*[:=]\s*["']?(?:white|#fff(?:fff)?\b|transparent)|\\color\{white\}|\[\/\/\]:\s*#|<(?:span|div|p)\s[^>]{0,200}hidden|&#(?:820[3-7]|x200[b-f]);|&zwn?j;/i;
/** A text far below the last line, or far to the right. */
const far = /\n\s{40,}\S|\S[ \u00a0]{80}/;

/** Words in code: letters of both sizes and more without a pause than any word, number or address has. */
const encoded =
	/(?:%[\da-f]{2}){8}|(?:\b[\da-f]{2}\b\s){12}|(?:^|\s)(?=\S*[a-z])(?=\S*[A-Z]\S*[A-Z])(?=\S*[\d=+])[A-Za-z\d+/]{24,}={0,2}(?=\s|$)/;

/** Markup that hides words, comments, letters that turn the direction, words out of sight. */
function concealed(text: string): boolean {
	return (
		(markup.test(text) && hiding.test(text)) || /[\u202d\u202e]/.test(text) || encoded.test(text) || (/\s{20}/.test(text) && far.test(text))
	);
}

/** Two thirds of its runs of five words stand in the articles, or forty words in a row. */
const longRun = 36;

function pasted(text: string, articles: Set<string>[]): boolean {
	const known = [...shingles(text)].map((run) => articles.some((article) => article.has(run)));
	let [row, most] = [0, 0];
	for (const is of known) {
		row = is ? row + 1 : 0;
		most = Math.max(most, row);
	}
	return most >= longRun || 3 * known.filter((is) => is).length >= 2 * known.length;
}
