/**
 * Politeness of one turn: named rules, then a learned model of the words, then a table that turns their sum into 0–100.
 *
 * The receipt adds up: base (128) + points of all acts = raw; score = table[raw kept within 0–255].
 * The model's part is told as acts of the rule "model", the sentences that it hears most in, and one act "model-rest" over the whole
 * text for the remainder.
 */
import type { Tone } from '../../scenario/types.ts';
import { features } from '../model/features.ts';
import type { ToneModel } from '../model/language.ts';
import { markPoints, pointsOf, tokenParts } from '../model/weights.ts';
import type { Reading } from '../observe/reading-types.ts';
import { read } from '../observe/read.ts';
import type { ActSeen, LanguageModel } from '../types.ts';
import type { Act } from './acts.ts';
import { actsOf } from './acts.ts';
import { bareness } from './bare.ts';
import { contentStems } from './rule-set.ts';
import { marksOf } from './shape.ts';
import { neutral } from './neutral.ts';
import { tonesOf } from './tones.ts';

export const base = 128;

/** The most sentences shown, the fewest points and words of one. */
const shown = { sentences: 6, points: 2, words: 3 };
/** Fewer words tell the model less: its points shrink with them. */
const enoughWords = 8;

export interface Politeness {
	acts: ActSeen[];
	tones: Tone[];
	/** confidence: 0–100 */
	politeness: { raw: number; score: number; confidence: number };
}

/** `language` is a part of what readModel returned; `customer` is what the customer said before. */
export function politeness(reading: Reading, language: LanguageModel, context: { customer: string }): Politeness {
	const model = language as ToneModel;
	const shared = contentStems(read(context.customer, reading.language), model.rules);
	const acts = actsOf(model.rules, reading, shared);
	const bare = bareness(reading, acts);
	const learned = learnedActs(model, reading, marksOf(reading, acts, shared), bare.length > 0);
	const raw = [...acts, ...bare, ...learned].reduce((sum, act) => sum + act.points, base);
	const index = Math.max(0, Math.min(255, raw));
	const score = model.table[index] ?? 0;
	const confidence = model.confidence[index] ?? 0;
	return {
		acts: [...acts.map(toActSeen), ...bare, ...learned],
		tones: tonesOf(reading, acts, { score, confidence }),
		politeness: { raw, score, confidence }
	};
}

/** A bare reply cannot be learned into a kind one. */
function learnedActs(model: ToneModel, reading: Reading, marks: number[], bare: boolean): ActSeen[] {
	const seen = features(neutral(reading));
	const shares = tokenParts(model.weights, seen, reading.tokens.length);
	const words = reading.tokens.filter((token) => token.kind === 'word').length;
	// `|| 0` keeps minus zero out of stored scores.
	const shrink = (points: number) => Math.trunc((points * Math.min(words, enoughWords)) / enoughWords) || 0;
	let sum = 0;
	for (const value of shares) sum += value;
	const whole = shrink(pointsOf(sum) + markPoints(model.weights, marks));
	const total = bare ? Math.min(0, whole) : whole;
	const told = toldSentences(reading, (first, last) => shrink(pointsOf(shares.subarray(first, last).reduce((all, one) => all + one, 0))));
	const rest = told.reduce((left, act) => left - act.points, total);
	return [...told, { rule: 'model-rest', tone: null, points: rest, start: 0, end: reading.text.length }];
}

/** People feel tone in clauses and sentences, not in single words. */
function toldSentences(reading: Reading, pointsFrom: (first: number, last: number) => number): ActSeen[] {
	return reading.sentences
		.filter(({ first, last }) => reading.tokens.slice(first, last).filter((token) => token.kind === 'word').length >= shown.words)
		.map(({ first, last, start, end }) => ({ rule: 'model', tone: null, points: pointsFrom(first, last), start, end }))
		.filter(({ points }) => Math.abs(points) >= shown.points)
		.sort((one, other) => Math.abs(other.points) - Math.abs(one.points) || one.start - other.start)
		.slice(0, shown.sentences)
		.sort((one, other) => one.start - other.start);
}

function toActSeen({ rule, tone, points, start, end }: Act): ActSeen {
	return { rule, tone, points, start, end };
}
