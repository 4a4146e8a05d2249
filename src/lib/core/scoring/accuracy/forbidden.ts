// What must not be said: told only where a reply clearly says it, since a person may fail by it.
import type { Reading, Sentence } from '../observe/reading-types.ts';
import { read } from '../observe/read.ts';
import type { Span } from '../types.ts';
import { match, type Match } from './match.ts';
import { refused, speaksOfRefusing } from './refusal.ts';
import type { References } from './references.ts';
import type { Point } from './wording.ts';
import { lexicons } from './words.ts';

/** Shared words that make a sentence the same as a wording, per cent. */
const same = 80;

type Wording = { words: string[]; question: boolean };
const wordings = new WeakMap<Point, Wording[]>();

export function broken(reading: Reading, references: References): (Span & { name: string })[] {
	if (references.points.length === 0) return [];
	return match(reading, references).flatMap((found) => {
		const point = references.points[found.point];
		if (point === undefined) return [];
		const span = breaks(found) ? found : verbatim(reading, point);
		// Who says kindly what cannot be has to name it.
		if (span !== null && refused(reading, span) && !speaksOfRefusing(point, reading.language)) return [];
		return span === null ? [] : [{ start: span.start, end: span.end, name: point.id }];
	});
}

/** Most of a wording, in one sentence or two. A denial, a question or another value is no breach. */
export function breaks(match: Match): boolean {
	if (match.flipped >= 25 || match.conflict + match.missing > 0 || match.question || match.relationsTurned > 0 || match.length > 2)
		return false;
	// One word alone is no breach: wordings that consist of little else are looked for word by word.
	if (match.matched < 12) return false;
	return (match.recall >= 85 && match.lettersYes >= 45 && match.likeYes >= 50) || (match.recall >= 75 && match.lettersYes >= 60);
}

/**
 * Word for word, small words included: for wordings such as "You will have it tomorrow", which consist of little else.
 * A question breaks only what is forbidden as a question ("Could you delete your post?").
 */
function verbatim(reading: Reading, point: Point): Span | null {
	const known = wordings.get(point) ?? point.yes.map((text) => wordingOf(read(text, reading.language)));
	wordings.set(point, known);
	const { negators, prefixed, turns } = lexicons[reading.language];
	const denies = (words: string[]): boolean => words.some((word) => negators.test(word) || prefixed?.test(word) === true);
	for (const sentence of reading.sentences) {
		const sameKind = known.filter(({ question }) => question === sentence.question);
		for (const [first, last] of clauses(reading, sentence)) {
			const words = wordsOf(reading, first, last);
			const wording = sameKind.find((other) => alike(words, other.words) >= same)?.words;
			if (wording === undefined) continue;
			// "I cannot promise that …": a denial before the clause is meant for it too, up to a "but".
			const before = reading.tokens.slice(sentence.first, last).map(({ folded }) => folded);
			const reached = before.slice(before.findLastIndex((word) => turns.test(word)) + 1);
			if (denies(reached) !== denies(wording)) continue;
			return { start: reading.tokens[first]?.start ?? sentence.start, end: reading.tokens[last - 1]?.end ?? sentence.end };
		}
	}
	return null;
}

function wordingOf(reading: Reading): Wording {
	return { words: wordsOf(reading), question: reading.sentences.some(({ question }) => question) };
}

/** Most clauses of a sentence that are looked at. */
const most = 8;
/** "ale", "a", "and", "but": they may begin a clause. */
const joints = /^(?:and|but|so|or|a|ale|i|takze|nebo|protoze|because)$/;

/** The sentence, and all runs of its clauses; as ranges of tokens. */
function clauses(reading: Reading, { first, last }: Sentence): [number, number][] {
	const cuts = [first];
	for (let i = first + 1; i < last && cuts.length < most; i++) {
		const token = reading.tokens[i];
		if (token !== undefined && (/^[,;:–—-]$/.test(token.word) || joints.test(token.folded))) cuts.push(i);
	}
	cuts.push(last);
	const runs: [number, number][] = [[first, last]];
	for (let from = 0; from + 1 < cuts.length; from++)
		for (let to = from + 1; to < cuts.length; to++) runs.push([cuts[from] ?? first, cuts[to] ?? last]);
	return runs;
}

function wordsOf(reading: Reading, first = 0, last = reading.tokens.length): string[] {
	return reading.tokens
		.slice(first, last)
		.flatMap(({ kind, quoted, folded }) => (kind === 'punctuation' || kind === 'emoji' || quoted || joints.test(folded) ? [] : [folded]));
}

/** Twice the shared words by all words, per cent. */
function alike(one: string[], other: string[]): number {
	// Too short or too long to be alike, whatever the words.
	if (200 * Math.min(one.length, other.length) < same * (one.length + other.length)) return 0;
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
