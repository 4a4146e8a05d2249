// Is what the customer asks answered, and is the answer about his trouble? Told from what the two texts share and from how answers sound.
import type { Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Reading, Sentence, SlotKind, Token } from '../observe/reading-types.ts';
import type { Verdict } from './conduct.ts';
import { acts, asksAnew, clearly, joins, plainly, stock, wanted, yesOrNo } from './answer-words.ts';
import type { Phrases } from './phrases.ts';
import { plainSentences } from '../observe/plain.ts';

const kept = (confidence: number): Verdict => ({ state: 'kept', confidence, at: null });

/** Each question of the customer wants an answer of its kind in a sentence about it. */
export function unanswered(reading: Reading, customer: Reading): Verdict {
	const questions = customer.sentences.filter(({ question }) => question).flatMap((question) => partsOf(question, customer));
	if (questions.length === 0) return kept(60);
	const { language } = reading;
	const text = whole(reading);
	const doing = count(acts[language], text);
	const stockphrases = sentencesWith(stock[language], reading);
	const missed = questions.filter((question) => answer(question, customer, reading) < 2).length;
	const weak = questions.filter((question) => answer(question, customer, reading) === 0).length;
	const strength = 2 * missed + weak + Math.min(2, stockphrases) - 2 * Math.min(2, doing);
	return missed > 0 && strength >= 2 ? about(reading, strength >= 4 ? 75 : 60) : kept(strength <= 0 ? 75 : 60);
}

/** 0: nothing speaks for an answer, 1: something does, 2: it sounds like one, or it is about what was asked and of the right kind. */
function answer(question: Sentence, customer: Reading, reading: Reading): number {
	const { language } = reading;
	const asked = plainSentences({ ...customer, sentences: [question] })[0]?.text ?? '';
	const want = wanted[language].find((one) => asked.search(one.question) >= 0);
	const about = contentOf(customer, question);
	const sentences = plainSentences(reading);
	const fits = sentences.map(({ text, sentence }) => {
		if (want === undefined && (text.search(plainly[language]) >= 0 || takesUp(asked, text, language))) return 2;
		// "Tomorrow between ten and one."
		const exact =
			want !== undefined && (slotIn(reading, sentence, want.slots) || (want.exact !== undefined && text.search(want.exact) >= 0));
		if (exact && sentence.last - sentence.first < 14) return 2;
		if (want !== undefined && text.search(clearly[language]) >= 0) return 2;
		const shares = shared(about, contentOf(reading, sentence));
		const sounds =
			want === undefined ? text.search(yesOrNo[language]) >= 0 : text.search(want.answer) >= 0 || slotIn(reading, sentence, want.slots);
		const dated = want === undefined && slotIn(reading, sentence, ['amount', 'date', 'time']);
		return (sounds || dated ? 1 : 0) + (shares > 0 ? 1 : 0);
	});
	return Math.max(0, ...fits);
}

/** "How much is it, and can we bring the dog?" */
function partsOf(question: Sentence, { tokens, language }: Reading): Sentence[] {
	for (let i = question.first + 2; i < question.last - 2; i++)
		if (joins[language].test(tokens[i]?.folded ?? '') && asksAnew[language].test(tokens[i + 1]?.folded ?? ''))
			return [{ ...question, last: i }, ...partsOf({ ...question, first: i + 1 }, { tokens, language } as Reading)];
	return [question];
}

/** "Je to veganské?" – "Je." */
function takesUp(asked: string, text: string, language: Language): boolean {
	if (language !== 'cs') return false;
	const verb = /^ (?:a )?(?:ne)?([^ ]{2,}) /.exec(asked)?.[1] ?? '';
	const first = /^ (?:dobry den , )?(?:ne)?([^ ]{2,}) /.exec(text)?.[1] ?? '';
	return verb !== '' && (verb === first || (verb.length > 4 && verb.slice(0, -2) === first.slice(0, -2)));
}

function slotIn({ slots }: Reading, { first, last }: Pick<Sentence, 'first' | 'last'>, kinds: SlotKind[]): boolean {
	return slots.some((slot) => kinds.includes(slot.kind) && slot.first >= first && slot.first < last);
}

/** Nothing of the customer's matter, in words that would do for anybody. */
export function canned(reading: Reading, customer: Reading): Verdict {
	const { language } = reading;
	const doing = count(acts[language], whole(reading));
	const stockphrases = sentencesWith(stock[language], reading);
	const same = shared(all(customer), all(reading));
	const particular = stockphrases === 0 && slotIn(reading, { first: 0, last: reading.tokens.length }, ['amount', 'time']);
	const strength = Math.min(4, 2 * stockphrases) - 2 * Math.min(2, doing) - (particular ? 1 : 0) + (same === 0 ? 2 : same === 1 ? -1 : -3);
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

function sentencesWith({ pattern: found }: Phrases, reading: Reading): number {
	return plainSentences(reading).filter(({ text }) => text.search(found) >= 0).length;
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
