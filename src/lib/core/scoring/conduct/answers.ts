// Is what the customer asks answered, and is the answer about his trouble? Told from what the two texts share and from how answers sound.
import { lexicons } from '../accuracy/words.ts';
import type { Reading, Sentence, SlotKind, Token } from '../observe/reading-types.ts';
import type { Verdict } from './conduct.ts';
import { acts, clearly, plainly, stock, wanted, yesOrNo } from './answer-words.ts';
import type { Phrases } from './phrases.ts';
import { plainSentences } from '../observe/plain.ts';

const kept = (confidence: number): Verdict => ({ state: 'kept', confidence, at: null });

/** Each question of the customer wants an answer of its kind in a sentence about it. */
export function unanswered(reading: Reading, customer: Reading): Verdict {
	const questions = customer.sentences.filter(({ question }) => question);
	if (questions.length === 0) return kept(60);
	const { language } = reading;
	const text = whole(reading);
	const doing = count(acts[language], text);
	const stockphrases = count(stock[language], text);
	const missed = questions.filter((question) => answer(question, customer, reading) < 2).length;
	const weak = questions.filter((question) => answer(question, customer, reading) === 0).length;
	const strength = 2 * missed + weak + Math.min(2, stockphrases) - 2 * Math.min(2, doing);
	return strength >= 2 ? about(reading, strength >= 4 ? 75 : 60) : kept(strength <= 0 ? 75 : 60);
}

/** 0: nothing speaks for an answer, 1: something does, 2: it sounds like one, or it is about what was asked and of the right kind. */
function answer(question: Sentence, customer: Reading, reading: Reading): number {
	const { language } = reading;
	const asked = plainSentences({ ...customer, sentences: [question] })[0]?.text ?? '';
	const want = wanted[language].find((one) => asked.search(one.question) >= 0);
	const about = contentOf(customer, question);
	const sentences = plainSentences(reading);
	const fits = sentences.map(({ text, sentence }) => {
		if (want === undefined && text.search(plainly[language]) >= 0) return 2;
		// "Tomorrow between ten and one."
		if (want !== undefined && want.slots.length > 0 && slotIn(reading, sentence, want.slots) && sentence.last - sentence.first < 14)
			return 2;
		if (want !== undefined && text.search(clearly[language]) >= 0) return 2;
		const shares = shared(about, contentOf(reading, sentence));
		const sounds =
			want === undefined ? text.search(yesOrNo[language]) >= 0 : text.search(want.answer) >= 0 || slotIn(reading, sentence, want.slots);
		return (sounds ? 1 : 0) + (shares > 0 ? 1 : 0);
	});
	return Math.max(0, ...fits);
}

function slotIn({ slots }: Reading, { first, last }: Sentence, kinds: SlotKind[]): boolean {
	return slots.some((slot) => kinds.includes(slot.kind) && slot.first >= first && slot.first < last);
}

/** Nothing of the customer's matter, in words that would do for anybody. */
export function canned(reading: Reading, customer: Reading): Verdict {
	const { language } = reading;
	const text = whole(reading);
	const same = shared(all(customer), all(reading));
	const strength =
		Math.min(4, 2 * count(stock[language], text)) - 2 * Math.min(2, count(acts[language], text)) + (same === 0 ? 2 : same === 1 ? -1 : -3);
	return strength >= 2 ? about(reading, strength >= 4 ? 75 : 60) : kept(strength <= 0 ? 75 : 60);
}

/** The whole reply: what is missing stands nowhere in it. */
function about({ sentences }: Reading, confidence: number): Verdict {
	return { state: 'broken', confidence, at: { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 } };
}

function whole(reading: Reading): string {
	return plainSentences(reading)
		.map(({ text }) => text)
		.join(',');
}

function count({ pattern: found }: Phrases, text: string): number {
	return [...text.matchAll(found)].length;
}

function all(reading: Reading): Token[] {
	return reading.sentences.flatMap((sentence) => contentOf(reading, sentence));
}

function contentOf({ tokens, language }: Reading, { first, last }: Sentence): Token[] {
	const { stop, light } = lexicons[language];
	return tokens
		.slice(first, last)
		.filter(
			(token) =>
				!token.quoted &&
				(token.kind === 'word' ? token.folded.length > 2 && !stop.has(token.folded) && !light.has(token.stem) : token.value !== '')
		);
}

/** Words of the one that the other has too: by stem, value, or the same beginning. */
function shared(one: Token[], other: Token[]): number {
	const found = new Set(
		one
			.filter((a) =>
				other.some((b) =>
					a.kind === 'word'
						? a.stem === b.stem || (a.folded.length > 5 && b.folded.slice(0, 5) === a.folded.slice(0, 5))
						: a.value === b.value
				)
			)
			.map(({ stem }) => stem)
	);
	return found.size;
}
