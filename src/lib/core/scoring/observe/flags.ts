// What a person should look at: texts that try to please the scorer instead of the customer, or that cannot be read.
import type { Channel, Language } from '../../scenario/types.ts';
import { shingles } from '../accuracy/scenario-points.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Flag } from '../types.ts';
import type { Reading } from './reading-types.ts';

/** Longer than anybody reads: words in quick channels, in letters. */
const longest: Record<Channel, number> = { chat: 250, messenger: 250, email: 600, ticket: 600, forum: 600 };

const injection =
	/\b(?:ignore|disregard|forget) (?:all |any |the |your |my )*(?:previous|prior|above|earlier|other)? ?(?:instructions?|rules?|prompts?|guidelines)|\b(?:system prompt|language model|you are (?:now )?(?:a|an|the) (?:ai|grader|scorer|evaluator|assistant)|as an ai\b)|\b(?:give|award|assign|rate|score|grade) (?:me|this|it|my|the)[\w ]{0,30}(?:full|maximum|max|highest|perfect|top|100|ten)\b|\b(?:note|message|dear) (?:to|for)? ?(?:the )?(?:grader|scorer|evaluator|examiner)|\b(?:score|politeness|accuracy) ?[:=] ?(?:100|10|full|max)|ignoruj\w* (?:vsechny |veskere |predchozi |predesle |sve |tve |svoje )*(?:pokyny|instrukce|pravidla)|zapomen\w* (?:na )?(?:vsechny |predchozi |predesle )*(?:pokyny|instrukce|pravidla)|\b(?:ohodnot|hodnot|oboduj|udel|prid[ei]l|dej)\w* (?:mi |tuto |tuhle |tento |teto |mou )*(?:odpoved\w* |reakc\w* )?(?:plny\w*|nejvyssi\w*|maximal\w*|sto|100)|\b(?:jsi|jste) (?:umela inteligence|jazykovy model|hodnotitel)|poznamka pro hodnotitele|(?:zdvorilost|presnost|skore) ?[:=] ?(?:100|plny|max)/;

/** Beginnings of the words of which one stands in every match of `injection`. */
const injected = new Set(
	'inst rule prom guid mode ai grad scor eval exam assi poli full maxi max high perf top 100 ten 10 poky prav umel jazy hodn ohod plny plne nejv sto zdvo pres skor'.split(
		' '
	)
);

export function flags(reading: Reading, context: { channel: Channel; articles: Set<string>[] }): Flag[] {
	const words = reading.tokens.filter((token) => token.kind === 'word' && !token.quoted).map((token) => token.folded);
	const found: Flag[] = [];
	const add = (flag: Flag, holds: boolean): void => {
		if (holds) found.push(flag);
	};
	add('stuffing', stuffed(words, reading.language));
	add(
		'injection',
		words.length >= 4 && reading.tokens.some(({ folded }) => injected.has(folded.slice(0, 4))) && injection.test(foldedLine(reading))
	);
	add('hidden-text', reading.hidden >= 3);
	add('wrong-language', foreign(reading, words));
	add('pasted-article', words.length >= 25 && context.articles.length > 0 && pasted(reading.text, context.articles));
	add('empty', !reading.tokens.some((token) => token.kind !== 'punctuation'));
	add('very-long', words.length > longest[context.channel]);
	return found;
}

function foldedLine(reading: Reading): string {
	return reading.tokens.map((token) => token.folded).join(' ');
}

/** Words strung together without grammar, or the same run of words over and over. */
function stuffed(words: string[], language: Language): boolean {
	if (words.length < 12) return false;
	const { stop } = lexicons[language];
	const small = words.filter((word) => stop.has(word)).length;
	if (words.length >= 15 && small * 6 < words.length) return true;
	return often(words) && repeats(words);
}

const mostRuns = 4;

/** Words of a run that comes so often come as often: three of them, or fewer that come back within it. Few replies have any. */
function often(words: string[]): boolean {
	const counts = new Map<string, number>();
	let [times, few] = [0, 0];
	for (const word of words) {
		const count = (counts.get(word) ?? 0) + 1;
		counts.set(word, count);
		if (count === mostRuns) few++;
		times = Math.max(times, count);
	}
	return few >= 3 || times > mostRuns;
}

function repeats(words: string[]): boolean {
	const runs = new Map<string, number>();
	for (let i = 0; i + 2 < words.length; i++) {
		const run = words.slice(i, i + 3).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return Math.max(0, ...runs.values()) >= mostRuns;
}

/** Another script, or mostly the small words of the other language. */
function foreign(reading: Reading, words: string[]): boolean {
	const letters = words.join('');
	const latin = letters.replace(/[^a-z]/g, '').length;
	if (letters.length >= 8 && latin * 2 < letters.length) return true;
	const other: Language = reading.language === 'cs' ? 'en' : 'cs';
	const own = words.filter((word) => lexicons[reading.language].stop.has(word) && !lexicons[other].stop.has(word)).length;
	const theirs = words.filter((word) => lexicons[other].stop.has(word) && !lexicons[reading.language].stop.has(word)).length;
	return words.length >= 4 && theirs >= 2 && theirs >= 3 * own;
}

/** Two thirds of its runs of five words stand in one article. */
function pasted(text: string, articles: Set<string>[]): boolean {
	const own = [...shingles(text)];
	return articles.some((article) => 3 * own.filter((run) => article.has(run)).length >= 2 * own.length);
}
