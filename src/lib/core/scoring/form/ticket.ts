// A ticket: the right cause tagged, a note for whoever opens it next, a greeting, paragraphs.
import type { Scenario } from '../../scenario/types.ts';
import type { Performance } from '../types.ts';
import { lengthOf } from './anatomy.ts';
import { disproportion } from './length.ts';
import { blocks } from './letter.ts';
import type { FormSlip } from './slip.ts';
import { opening } from './talk.ts';

/** Words with which a note begins to help anybody. */
const usefulNote = 4;

export function ticketSlips(scenario: Scenario, performance: Performance): FormSlip[] {
	const { turns } = performance;
	return [
		...opening(turns, scenario),
		...turns.flatMap((turn) => [...blocks(turn), ...disproportion(turn, scenario)]),
		...noted(performance)
	];
}

/** The cause, where the scenario has any to choose from. */
export function tagged({ tags = [] }: Scenario, { tag }: Performance): FormSlip[] {
	const best = tags.find((one) => one.right);
	const chosen = tags.find(({ name }) => name === tag);
	if (best === undefined || chosen?.right === true) return [];
	return [{ rule: chosen === undefined ? 'tag-missing' : 'tag-wrong', at: null, beat: null, params: { text: best.label } }];
}

function noted({ notes }: Performance): FormSlip[] {
	if (notes.length === 0) return [{ rule: 'note-missing', at: null, beat: null }];
	const longest = [...notes].sort((one, other) => lengthOf(other.text) - lengthOf(one.text) || one.seq - other.seq)[0];
	if (longest === undefined || lengthOf(longest.text) >= usefulNote) return [];
	return [{ rule: 'note-bare', at: { seq: longest.seq, start: 0, end: longest.text.length }, beat: null }];
}
