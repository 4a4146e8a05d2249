// Questions of the customer that nobody took up. In doubt a question was answered: only silence about it counts.
import type { Scenario } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import { plainSentences } from '../conduct/plain.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import { quoted } from '../scorecard/quoted.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { reliabilityWords } from './words.ts';

export interface OpenQuestion {
	turn: ScoredTurn;
	/** As the customer put it. */
	question: string;
}

/**
 * Turns that heard a question at a beat with something to tell or to do, told nothing, asked nothing back, put nothing off, took up no word of the
 * question, and after which none of what was needed was told or done either.
 */
export function openQuestions(scenario: Scenario, performance: Performance): OpenQuestion[] {
	return performance.turns.flatMap((turn, i) => {
		const heard = read(turn.heard, scenario.language);
		const questions = heard.sentences.filter(({ question }) => question);
		const last = questions.at(-1);
		if (last === undefined || !wantsAnswer(turn, scenario) || takenUp(turn, heard, scenario)) return [];
		if (answeredLater(turn, performance.turns.slice(i + 1), performance, scenario)) return [];
		return [{ turn, question: quoted(turn.heard.slice(last.start, last.end)) }];
	});
}

const needsOf = (turn: ScoredTurn, { path }: Scenario) => path.find(({ name }) => name === turn.beat)?.needs ?? [];

function wantsAnswer(turn: ScoredTurn, scenario: Scenario): boolean {
	return needsOf(turn, scenario).some(({ kind }) => kind === 'fact' || kind === 'again');
}

function takenUp(turn: ScoredTurn, heard: Reading, { language }: Scenario): boolean {
	const { facts, asked, promises = [], tones } = turn.observations;
	if (facts.length > 0 || asked.length > 0 || promises.length > 0 || tones.includes('ownership')) return true;
	const reading = readingOf(turn, language);
	const { deferral } = reliabilityWords[language];
	if (plainSentences(reading).some(({ text }) => [...text.matchAll(deferral)].length > 0)) return true;
	const theirs = contentOf(heard);
	return [...contentOf(reading)].some((stem) => theirs.has(stem));
}

/** Stems of words that carry content. */
function contentOf({ tokens, language }: Reading): Set<string> {
	const { stop } = lexicons[language];
	return new Set(tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3 && !stop.has(folded)).map(({ stem }) => stem));
}

function answeredLater(turn: ScoredTurn, later: ScoredTurn[], { actions }: Performance, scenario: Scenario): boolean {
	return needsOf(turn, scenario).some((need) => {
		if (need.kind === 'action') return actions.some(({ action, refused }) => action === need.action && !refused);
		if (need.kind !== 'fact' && need.kind !== 'again') return false;
		return later.some(({ observations }) => observations.facts.some(({ fact }) => fact === need.fact));
	});
}
