// Questions of the customer that nobody took up. In doubt a question was answered: only silence about it counts.
import type { Scenario } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import { says } from '../conduct/phrases.ts';
import { plainSentences } from '../observe/plain.ts';
import { read } from '../observe/read.ts';
import type { Reading, Sentence } from '../observe/reading-types.ts';
import { quoted } from '../scorecard/quoted.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { reliabilityWords } from './words.ts';

/** Words: "Sorry?" and "Is that so?" are no questions. */
const shortest = 4;

export interface OpenQuestion {
	turn: ScoredTurn;
	/** As the customer put it. */
	question: string;
}

/**
 * Turns that heard a question at a beat with something to tell, told nothing, asked nothing back, put nothing off, took up no word of the question or of
 * its answer, and after which none of what was needed was told or done either.
 */
export function openQuestions(scenario: Scenario, performance: Performance): OpenQuestion[] {
	return performance.turns.flatMap((turn, i) => {
		const heard = read(turn.heard, scenario.language);
		const last = heard.sentences.findLast((sentence) => sentence.question && wordsIn(heard, sentence) >= shortest);
		if (last === undefined || !wantsAnswer(turn, scenario) || takenUp(turn, heard, scenario)) return [];
		if (answeredLater(turn, performance.turns.slice(i + 1), performance, scenario)) return [];
		return [{ turn, question: quoted(turn.heard.slice(last.start, last.end)) }];
	});
}

const wordsIn = ({ tokens }: Reading, { first, last }: Sentence): number =>
	tokens.slice(first, last).filter(({ kind }) => kind !== 'punctuation').length;

const needsOf = (turn: ScoredTurn, { path }: Scenario) => path.find(({ name }) => name === turn.beat)?.needs ?? [];

function wantsAnswer(turn: ScoredTurn, scenario: Scenario): boolean {
	return needsOf(turn, scenario).some(({ kind }) => kind === 'fact' || kind === 'again');
}

function takenUp(turn: ScoredTurn, heard: Reading, scenario: Scenario): boolean {
	const { language } = scenario;
	const { facts, asked, promises = [], tones } = turn.observations;
	if (facts.length > 0 || asked.length > 0 || promises.length > 0 || tones.includes('ownership')) return true;
	const reading = readingOf(turn, language);
	const { deferral } = reliabilityWords[language];
	if (plainSentences(reading).some((sentence) => says(deferral, sentence))) return true;
	const theirs = new Set([heard, ...wordings(turn, scenario)].flatMap(contentOf));
	return contentOf(reading).some((word) => theirs.has(word));
}

/** What would answer it, as the author says it. */
function wordings(turn: ScoredTurn, scenario: Scenario): Reading[] {
	const facts = new Set(needsOf(turn, scenario).flatMap((need) => (need.kind === 'fact' || need.kind === 'again' ? [need.fact] : [])));
	return scenario.facts
		.filter(({ name }) => facts.has(name))
		.flatMap(({ say, also }) => [say, ...also].map((wording) => read(wording, scenario.language)));
}

/** Stems of words that carry content, and typed values. */
function contentOf({ tokens, language }: Reading): string[] {
	const { stop } = lexicons[language];
	return tokens
		.filter(({ kind, folded }) => (kind === 'word' ? folded.length > 3 && !stop.has(folded) : kind !== 'punctuation' && kind !== 'emoji'))
		.map(({ stem }) => stem);
}

function answeredLater(turn: ScoredTurn, later: ScoredTurn[], { actions }: Performance, scenario: Scenario): boolean {
	return needsOf(turn, scenario).some((need) => {
		if (need.kind === 'action') return actions.some(({ action, refused }) => action === need.action && !refused);
		if (need.kind !== 'fact' && need.kind !== 'again') return false;
		return later.some(({ observations }) => observations.facts.some(({ fact }) => fact === need.fact));
	});
}
