/**
 * Politeness of one turn: named rules, a learned model that hears which level of tone the words and the rules' points sound like, and a
 * table that turns where this lies into 0–100.
 *
 * The receipt adds up: base (128) + points of all acts = raw; score = table[raw kept within 0–255].
 * The model's part is told as acts of rules "model-…" (see putting.ts), the sentences that it hears most in, and one act "model-rest" over the whole
 * text for the remainder.
 */
import type { Tone } from '../../scenario/types.ts';
import { features } from '../model/features.ts';
import type { ToneModel } from '../model/language.ts';
import { marked, spoken, tokenParts } from '../model/weights.ts';
import type { Reading, Sentence, Token } from '../observe/reading-types.ts';
import { read } from '../observe/read.ts';
import type { ActSeen, LanguageModel } from '../types.ts';
import type { Act } from './acts.ts';
import { actsOf } from './acts.ts';
import { bareness } from './bare.ts';
import { visible } from './hidden.ts';
import { places, soundOf, standsOut, together } from './levels.ts';
import { contentStems } from './rule-set.ts';
import { marksOf } from './shape.ts';
import { neutral } from './neutral.ts';
import { puttingOf, type Heard } from './putting.ts';
import { requestRaw } from './requests.ts';
import { tonesOf } from './tones.ts';

export const base = 128;

/** The most sentences shown, the fewest points and words of one, how far at least it stands out, in percent of the mean sentence, and how many points all share at least. */
const shown = { sentences: 6, points: 2, words: 3, ofMean: 80, least: 24 };
/** Fewer words tell the model less: its points shrink with them. */
const enoughWords = 12;

export interface Politeness {
	acts: ActSeen[];
	tones: Tone[];
	/** confidence: 0–100 */
	politeness: { raw: number; score: number; confidence: number };
}

/** `language` is a part of what readModel returned; `customer` is what the customer said before, null: the text stands alone and answers nobody. */
export function politeness(whole: Reading, language: LanguageModel, context: { customer: string | null }): Politeness {
	const reading = visible(whole);
	const model = language as ToneModel;
	const shared = contentStems(read(context.customer ?? '', reading.language), model.rules);
	const acts = actsOf(model.rules, reading, shared);
	const marks = marksOf(reading, acts, shared);
	const asked = context.customer === null && model.requests ? requestRaw(model.requests, reading, features(neutral(reading)), marks) : null;
	if (asked !== null)
		return addedUp(
			model,
			reading,
			acts,
			[
				rest(
					reading,
					acts.reduce((left, act) => left - act.points, asked - base)
				)
			],
			0
		);
	const bare = bareness(reading, acts);
	const learned = learnedActs(model, reading, [...acts, ...bare], shared, marks);
	return addedUp(model, reading, acts, [...bare, ...learned.acts], learned.hostile);
}

/**
 * Of advice about somebody's work, by the named rules alone: the model has learned from replies to customers, and hears coldness in the
 * plain word about a page. Plain advice is polite; what is unkind in it weighs double, for nothing else speaks against it.
 */
export function politenessOfAdvice(reading: Reading, language: LanguageModel): Politeness {
	const model = language as ToneModel;
	const acts = actsOf(model.rules, reading, new Set()).map((act) => (act.points < 0 ? { ...act, points: 2 * act.points } : act));
	const plain = { rule: 'advice', tone: null, points: places[3] - base, start: 0, end: reading.text.length };
	return addedUp(model, reading, acts, [...bareness(reading, acts), plain], 0);
}

function addedUp(model: ToneModel, reading: Reading, named: Act[], others: ActSeen[], hostile: number): Politeness {
	const acts = [...named.map(toActSeen), ...others];
	const raw = acts.reduce((sum, act) => sum + act.points, base);
	const index = Math.max(0, Math.min(255, raw));
	const score = model.table[index] ?? 0;
	const confidence = model.confidence[index] ?? 0;
	return { acts, tones: tonesOf(reading, named, { score, hostile }), politeness: { raw, score, confidence } };
}

/** What is missing between the points of `named` acts and where the text as a whole sounds to lie. A bare reply cannot be learned into a kind one. */
function learnedActs(
	model: ToneModel,
	reading: Reading,
	named: readonly ActSeen[],
	taken: ReadonlySet<string>,
	marks: number[]
): { acts: ActSeen[]; hostile: number } {
	const shares = tokenParts(model.weights, features(neutral(reading), model.weights.text), reading.tokens.length);
	const words = Math.min(wordsOf(reading.tokens), enoughWords);
	const heard = (first: number, last: number) => spoken(shares, first, last);
	const points = named.reduce((sum, act) => sum + act.points, 0);
	const sound = soundOf(together(heard(0, reading.tokens.length), marked(model.weights, marks, points)));
	// `|| 0` keeps minus zero out of stored scores.
	const missing = Math.trunc(((sound.raw - base - points) * words) / enoughWords) || 0;
	const total = named.some(({ rule }) => rule === 'bare') ? Math.min(0, missing) : missing;
	const whole = shareable(total, sound.level, Math.trunc((shown.least * words) / enoughWords));
	const told = toldSentences(
		{ reading, shares, taken, level: sound.level },
		(first, last) => standsOut(heard(first, last), sound.level),
		whole
	);
	const left = told.reduce((sum, act) => sum - act.points, total);
	return { acts: [...told, rest(reading, left)], hostile: sound.hostile };
}

/** The wording as a whole. */
function rest({ text }: Reading, points: number): ActSeen {
	return { rule: 'model-rest', tone: null, points, start: 0, end: text.length };
}

/** Points for sentences to share, so that a hostile text shows what is hostile in it, also where the rules have said more than that already. */
function shareable(total: number, level: number, least: number): number {
	const sign = Math.sign(level - 2 || total);
	return sign * Math.max(least, sign * total);
}

/**
 * People feel tone in clauses and sentences, not in single words. Each that speaks for the text's level shares in the `whole` by how far
 * it stands out; long ones stand out by more, but not in proportion.
 */
function toldSentences(seen: Heard, standing: (first: number, last: number) => number, whole: number): ActSeen[] {
	const { reading } = seen;
	const sentences: { sentence: Sentence; weight: number }[] = [];
	for (const sentence of reading.sentences) {
		const { first, last } = sentence;
		const words = wordsOf(reading.tokens, first, last);
		if (words < shown.words) continue;
		sentences.push({ sentence, weight: Math.trunc((16 * Math.max(0, standing(first, last))) / Math.sqrt(words)) });
	}
	const mean = sumOf(sentences) / Math.max(1, sentences.length);
	const told = sentences
		.filter(({ weight }) => weight > 0 && 100 * weight >= shown.ofMean * mean)
		.sort((one, other) => other.weight - one.weight || one.sentence.start - other.sentence.start)
		.slice(0, shown.sentences)
		.sort((one, other) => one.sentence.start - other.sentence.start);
	const all = sumOf(told);
	return told.flatMap(({ sentence, weight }) => {
		const points = Math.trunc((whole * weight) / all);
		if (Math.abs(points) < shown.points) return [];
		return [{ rule: puttingOf(seen, sentence), tone: null, points, start: sentence.start, end: sentence.end }];
	});
}

function sumOf(sentences: readonly { weight: number }[]): number {
	return sentences.reduce((sum, { weight }) => sum + weight, 0);
}

function wordsOf(tokens: readonly Token[], first = 0, last = tokens.length): number {
	let words = 0;
	for (let i = first; i < last; i++) if (tokens[i]?.kind === 'word' && !tokens[i]?.quoted) words++;
	return words;
}

function toActSeen({ rule, tone, points, start, end }: Act): ActSeen {
	return { rule, tone, points, start, end };
}
