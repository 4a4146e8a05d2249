// E-mail: a subject, a greeting, paragraphs, a signature; one letter for one answer.
import type { Scenario } from '../../scenario/types.ts';
import { placeIn, wholeOf } from '../scorecard/place.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { greets, names, paragraphs } from './anatomy.ts';
import { disproportion } from './length.ts';
import type { FormSlip } from './slip.ts';

/** Words that a paragraph may have. */
const longestParagraph = 90;

export function letterSlips(scenario: Scenario, { turns }: Performance): FormSlip[] {
	return turns.flatMap((turn) => ofLetter(turn, scenario));
}

function ofLetter(turn: ScoredTurn, scenario: Scenario): FormSlip[] {
	const { beat, subject, replies } = turn;
	const slip = (rule: FormSlip['rule'], holds: boolean, at: FormSlip['at'] = null): FormSlip[] => (holds ? [{ rule, at, beat }] : []);
	const second = replies[1];
	return [
		...slip('subject-empty', subject?.trim() === ''),
		...slip('greeting-missing', !greets(turn, scenario)),
		...slip('signature-missing', !names(turn, scenario, true)),
		...blocks(turn),
		...slip('two-letters', second !== undefined, second ? { seq: second.seq, start: 0, end: second.end - second.start } : null),
		...disproportion(turn, scenario)
	];
}

/** Paragraphs in which nobody finds anything again. */
export function blocks(turn: ScoredTurn): FormSlip[] {
	return paragraphs(turn.text)
		.filter(({ words }) => words > longestParagraph)
		.map((paragraph): FormSlip => ({ rule: 'one-block', at: placeIn(turn, paragraph) ?? wholeOf(turn), beat: turn.beat }));
}
