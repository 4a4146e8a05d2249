// Turns with words, read for real: what the criteria beyond politeness, accuracy and speed look at.
import type { Criterion, Scenario } from '../../../src/lib/core/scenario/types.ts';
import { score } from '../../../src/lib/core/scoring/scorecard/score.ts';
import type { Finding, Observations, Performance, Scorecard, ScoredTurn } from '../../../src/lib/core/scoring/types.ts';
import { lampShop, noModel, played, seen } from '../scoring/fixtures.ts';

/** A turn of bubbles, the n-th turn beginning at seq 10 n. */
export function said(
	n: number,
	bubbles: string | string[],
	part: Partial<Omit<ScoredTurn, 'observations'>> & { observations?: Partial<Observations> } = {}
): ScoredTurn {
	const texts = typeof bubbles === 'string' ? [bubbles] : bubbles;
	let end = -1;
	const replies = texts.map((text, i) => {
		const start = end + 1;
		end = start + text.length;
		return { seq: 10 * n + i, start, end };
	});
	return {
		replies,
		text: texts.join('\n'),
		beat: 'opening',
		time: 30_000,
		register: 'formal',
		heard: 'My lamp flickers.',
		anger: 30,
		...part,
		observations: seen(part.observations)
	};
}

/** The lamp shop under one criterion alone. */
export function only(criterion: Criterion, part: Partial<Scenario> = {}): Scenario {
	return lampShop('en', { rubric: { [criterion]: 100 }, ...part });
}

export const cardOf = (scenario: Scenario, part: Partial<Performance>): Scorecard => score(scenario, played(part), noModel);

/** Score of the one criterion, null where it does not apply. */
export const scoreOf = (scenario: Scenario, part: Partial<Performance>): number | null => cardOf(scenario, part).criteria[0]?.score ?? null;

/** Findings of a criterion as "rule points". */
export const found = ({ findings }: Scorecard, criterion: Criterion): string[] =>
	findings.filter((one) => one.criterion === criterion).map(({ rule, points }) => (points === 0 ? rule : `${rule} ${points}`));

/** The words that a finding stands on. */
export function wordsOf({ at }: Finding, turns: ScoredTurn[]): string | null {
	const turn = turns.find(({ replies }) => replies.some(({ seq }) => seq === at?.seq));
	const reply = turn?.replies.find(({ seq }) => seq === at?.seq);
	return at === null || turn === undefined || reply === undefined ? null : turn.text.slice(reply.start + at.start, reply.start + at.end);
}
