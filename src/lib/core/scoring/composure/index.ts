// Composure: as kind under fire as in calm. An insult is never returned, a thankless customer is seen off politely.
import type { Scenario } from '../../scenario/types.ts';
import { placeOf } from '../conduct/phrases.ts';
import { plainSentences } from '../observe/plain.ts';
import { read } from '../observe/read.ts';
import { placeIn, wholeOf } from '../scorecard/place.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import { lessSlips, type Prices, type Slip } from '../scorecard/slips.ts';
import { wordless, type Part } from '../scorecard/parts.ts';
import { turnVariance } from '../scorecard/politeness-part.ts';
import { round } from '../scorecard/shares.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { composureWords } from './words.ts';

/** `cooler-under-fire`: a point for each point of politeness that is missing beyond the margin, 50 at most. */
export const composurePrices = {
	mirrors: [25, 4],
	quarrels: [10, 3],
	panics: [10, 2],
	'cooler-under-fire': [50, 1],
	'cold-farewell': [10, 1],
	steady: [0, 0],
	'kind-farewell': [0, 0]
} satisfies Prices<string>;

export type ComposureRule = keyof typeof composurePrices;
type ComposureSlip = Slip<ComposureRule>;

/** Tenths of anger from which on a customer is hard to bear. */
const heated = 60;
/** What one may expect of anybody: whoever is colder than this in calm gains nothing by it under fire. */
const decent = 50;
/** Points of politeness by which two means differ by chance. */
const margin = 8;
/** Politeness below which a farewell is cold. */
const coldFarewell = 40;

/** Null: nobody was angry and nobody offended. */
export function composurePart(scenario: Scenario, { turns }: Performance): Part | null {
	if (turns.length === 0) return scenario.kind === 'conversation' && scenario.customer.anger >= heated ? wordless() : null;
	const hot = turns.filter((turn) => provoked(turn, scenario));
	if (hot.length === 0) return null;
	const others = turns.filter((turn) => !hot.includes(turn));
	const part = lessSlips('composure', composurePrices, [
		...hot.flatMap((turn) => [...mirrors(turn), ...quarrels(turn, scenario)]),
		...turns.flatMap((turn) => panics(turn, scenario)),
		...steadiness(hot, others),
		...farewell(hot, turns.at(-1))
	]);
	return { ...part, variance: part.variance + turnVariance(hot) + turnVariance(others) };
}

function provoked({ anger, heard }: ScoredTurn, { language }: Scenario): boolean {
	return anger >= heated || placeOf(composureWords[language].provocation, plainSentences(read(heard, language))) !== null;
}

/** Like with like: rude, threatening or mocking back. */
function mirrors(turn: ScoredTurn): ComposureSlip[] {
	const act = turn.observations.acts.find(({ tone, points }) => points < 0 && (tone === 'rude' || tone === 'threat' || tone === 'sarcasm'));
	if (act !== undefined) return [{ rule: 'mirrors', at: placeIn(turn, act), beat: turn.beat }];
	return turn.observations.tones.includes('rude') ? [{ rule: 'mirrors', at: wholeOf(turn), beat: turn.beat }] : [];
}

/** Argues about who is right. */
function quarrels(turn: ScoredTurn, { forbidden }: Scenario): ComposureSlip[] {
	const { acts, forbidden: broken } = turn.observations;
	const rules = new Set(forbidden.filter(({ kind }) => kind === 'quarrel' || kind === 'public-quarrel').map(({ name }) => name));
	const seen =
		acts.find(({ rule, tone, points }) => points < 0 && (tone === 'blame' || rule === 'passive-aggression')) ??
		broken.find(({ name }) => rules.has(name));
	return seen === undefined ? [] : [{ rule: 'quarrels', at: placeIn(turn, seen), beat: turn.beat }];
}

function panics(turn: ScoredTurn, { language }: Scenario): ComposureSlip[] {
	const seen = placeOf(composureWords[language].panic, plainSentences(readingOf(turn, language)));
	return seen === null ? [] : [{ rule: 'panics', at: placeIn(turn, seen), beat: turn.beat }];
}

const mean = (turns: ScoredTurn[]): number =>
	turns.reduce((sum, { observations }) => sum + observations.politeness.score, 0) / Math.max(1, turns.length);

/** The mean of the heated turns against that of the others; told at the turn that was least kind, or else at the kindest. */
function steadiness(hot: ScoredTurn[], others: ScoredTurn[]): ComposureSlip[] {
	const [calm, fire] = [Math.max(decent, round(mean(others))), round(mean(hot))];
	const ordered = [...hot].sort((one, other) => one.observations.politeness.score - other.observations.politeness.score);
	const points = Math.min(50, calm - fire - margin);
	const turn = points > 0 ? ordered[0] : ordered.at(-1);
	if (turn === undefined) return [];
	const told = { at: wholeOf(turn), beat: turn.beat, params: { calm, fire } };
	return points > 0 ? [{ rule: 'cooler-under-fire', points, ...told }] : [{ rule: 'steady', ...told }];
}

/** The last word to a customer who gave no thanks. */
function farewell(hot: ScoredTurn[], last: ScoredTurn | undefined): ComposureSlip[] {
	if (last === undefined || !hot.includes(last)) return [];
	const kind = last.observations.acts.find(({ tone, points }) => points > 0 && tone !== null);
	if (last.observations.politeness.score < coldFarewell) return [{ rule: 'cold-farewell', at: wholeOf(last), beat: last.beat }];
	return kind === undefined ? [] : [{ rule: 'kind-farewell', at: placeIn(last, kind), beat: last.beat }];
}
