// What must not be said: told only where a reply clearly says it, since a person may fail by it.
import type { Reading } from '../observe/reading-types.ts';
import { read } from '../observe/read.ts';
import type { Span } from '../types.ts';
import { match, type Match } from './match.ts';
import type { Point, References } from './references.ts';
import { lexicons } from './words.ts';

/** Shared words that make a sentence the same as a wording, per cent. */
const same = 80;

const wordings = new WeakMap<Point, string[][]>();

export function broken(reading: Reading, references: References): (Span & { name: string })[] {
	if (references.points.length === 0) return [];
	return match(reading, references).flatMap((found) => {
		const point = references.points[found.point];
		if (point === undefined) return [];
		const span = breaks(found) ? found : verbatim(reading, point);
		return span === null ? [] : [{ start: span.start, end: span.end, name: point.id }];
	});
}

/** Most of a wording, in one sentence or two. A denial, a question or another value is no breach. */
export function breaks(match: Match): boolean {
	if (match.flipped >= 25 || match.conflict + match.missing > 0 || match.question || match.relationsTurned > 0 || match.length > 2)
		return false;
	return (match.recall >= 85 && match.lettersYes >= 45 && match.likeYes >= 50) || (match.recall >= 75 && match.lettersYes >= 60);
}

/** Word for word, small words included: for wordings such as "You will have it tomorrow", which consist of little else. */
function verbatim(reading: Reading, point: Point): Span | null {
	const known = wordings.get(point) ?? point.yes.map((text) => wordsOf(read(text, reading.language)));
	wordings.set(point, known);
	const { negators, prefixed } = lexicons[reading.language];
	const denies = (words: string[]): boolean => words.some((word) => negators.test(word) || prefixed?.test(word) === true);
	for (const sentence of reading.sentences) {
		const words = wordsOf(reading, sentence.first, sentence.last);
		if (!sentence.question && known.some((wording) => alike(words, wording) >= same && denies(words) === denies(wording))) return sentence;
	}
	return null;
}

function wordsOf(reading: Reading, first = 0, last = reading.tokens.length): string[] {
	return reading.tokens
		.slice(first, last)
		.flatMap(({ kind, quoted, folded }) => (kind === 'punctuation' || kind === 'emoji' || quoted ? [] : [folded]));
}

/** Twice the shared words by all words, per cent. */
function alike(one: string[], other: string[]): number {
	const left = [...other];
	let shared = 0;
	for (const word of one) {
		const at = left.indexOf(word);
		if (at < 0) continue;
		left.splice(at, 1);
		shared++;
	}
	return one.length + other.length === 0 ? 0 : Math.floor((200 * shared) / (one.length + other.length));
}
