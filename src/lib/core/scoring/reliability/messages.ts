// Too many messages, empty ones, and the same sentence again.
import type { Scenario } from '../../scenario/types.ts';
import { plainSentences, spanOf } from '../observe/plain.ts';
import { fold } from '../observe/stem.ts';
import { placeIn } from '../scorecard/place.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import type { ScoredTurn } from '../types.ts';
import type { ReliabilitySlip } from './slip.ts';
import { reliabilityWords } from './words.ts';

/** Bubbles in a row that nobody minds; empty ones in a conversation. */
const fewBubbles = 5;
const fewFillers = 2;
/** Words of an empty bubble at most; of a sentence that is noticed when it comes again, at least. */
const longestFiller = 3;
const shortestSentence = 6;

export function messageSlips(turns: ScoredTurn[], scenario: Scenario): ReliabilitySlip[] {
	const quick = scenario.channel === 'chat' || scenario.channel === 'messenger';
	return [...(quick ? [...floods(turns), ...fillers(turns, scenario)] : []), ...saidAgain(turns, scenario)];
}

/** At the first bubble that was too many. */
function floods(turns: ScoredTurn[]): ReliabilitySlip[] {
	return turns.flatMap(({ replies, beat }): ReliabilitySlip[] => {
		const more = replies[fewBubbles];
		if (more === undefined) return [];
		return [
			{ rule: 'too-many-bubbles', at: { seq: more.seq, start: 0, end: more.end - more.start }, beat, params: { count: replies.length } }
		];
	});
}

function fillers(turns: ScoredTurn[], { language }: Scenario): ReliabilitySlip[] {
	const { filler } = reliabilityWords[language];
	const empty = turns.flatMap(({ replies, text, beat }) =>
		replies
			.filter(({ start, end }) => {
				const words = fold(text.slice(start, end).toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
				return replies.length > 1 && words.length <= longestFiller && words.every((word) => filler.has(word));
			})
			.map(({ seq, start, end }): ReliabilitySlip => ({ rule: 'filler', at: { seq, start: 0, end: end - start }, beat }))
	);
	return empty.slice(fewFillers);
}

/** Word for word in an earlier turn. A question may be put again: perhaps nobody answered it. */
function saidAgain(turns: ScoredTurn[], { language }: Scenario): ReliabilitySlip[] {
	const before = new Set<string>();
	return turns.flatMap((turn) => {
		const sentences = plainSentences(readingOf(turn, language)).filter(
			({ text, sentence }) => wordsIn(text) >= shortestSentence && !sentence.question
		);
		const again = sentences.filter(({ text }) => before.has(text));
		for (const { text } of sentences) before.add(text);
		return again.map((one): ReliabilitySlip => ({
			rule: 'said-again',
			at: placeIn(turn, spanOf(one, 0, one.text.length)),
			beat: turn.beat
		}));
	});
}

/** Without the marks that stand for pauses. */
const wordsIn = (plain: string): number => plain.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
