// Which criterion is scored by what. Politeness, accuracy and speed are always looked at, the others where the rubric names them.
import { criteria, type Criterion, type Scenario } from '../../scenario/types.ts';
import { balancePart } from '../balance/index.ts';
import { composurePart } from '../composure/index.ts';
import { formPart } from '../form/index.ts';
import { reliabilityPart } from '../reliability/index.ts';
import type { Performance } from '../types.ts';
import { accuracyPart } from './accuracy-part.ts';
import { judgementPart } from './judgement-part.ts';
import { languagePart } from './language-part.ts';
import type { Part } from './parts.ts';
import { placeIn } from './place.ts';
import { politenessPart, type PoliteText } from './politeness-part.ts';
import { registerPart } from './register-part.ts';
import { reviewPart } from './review-part.ts';
import { speedPart, type TimedTurn } from './speed-part.ts';

/** Null: it does not apply. */
export type Parts = Record<Criterion, Part | null>;

type Further = Exclude<Criterion, 'politeness' | 'accuracy' | 'speed'>;

/** `care` is a matter of the queue as a whole: see queue.ts. */
const further: Record<Further, (scenario: Scenario, performance: Performance) => Part | null> = {
	form: formPart,
	register: registerPart,
	language: languagePart,
	composure: composurePart,
	reliability: reliabilityPart,
	balance: balancePart,
	care: () => null,
	judgement: judgementPart
};

const isFurther = (criterion: Criterion): criterion is Further => criterion in further;

/** Of any kind but a queue. */
export function partsOf(scenario: Scenario, performance: Performance, turns: TimedTurn[]): Parts {
	const parts = Object.fromEntries(criteria.map((criterion) => [criterion, null])) as Parts;
	for (const criterion of criteria) {
		if (isFurther(criterion) && (scenario.rubric[criterion] ?? 0) > 0) parts[criterion] = further[criterion](scenario, performance);
	}
	return { ...parts, ...always(scenario, performance, turns) };
}

function always(scenario: Scenario, performance: Performance, turns: TimedTurn[]): Partial<Parts> {
	if (scenario.kind === 'questionnaire') return {};
	if (scenario.kind === 'page-review') {
		return {
			politeness: performance.marks.length === 0 ? null : politenessPart(performance.marks.map(ofMark)),
			accuracy: reviewPart(scenario, performance)
		};
	}
	const accuracy = accuracyPart(scenario, performance);
	return {
		politeness: politenessPart(performance.turns.map(ofScoredTurn)),
		accuracy,
		speed: speedPart(turns, performance.ignored, accuracy?.score ?? null)
	};
}

function ofScoredTurn(turn: Performance['turns'][number]): PoliteText {
	return { observations: turn.observations, place: (act) => placeIn(turn, act), beat: turn.beat };
}

function ofMark({ seq, observations }: Performance['marks'][number]): PoliteText {
	return { observations, place: ({ start, end }) => ({ seq, start, end }), beat: null };
}
