// All that an author's conditions speak of, wherever they stand.
import type { Condition, Scenario } from '../../scenario/types.ts';

/** Comparisons, tones, actions …: the parts of which conditions are made, without the words that join them. */
export function conditionParts({ path, reactions, endings }: Scenario): Condition[] {
	return [
		...path.flatMap(({ goto }) => goto.flatMap(({ when }) => (when === null ? [] : [when]))),
		...reactions.map(({ when }) => when),
		...endings.map(({ when }) => when)
	].flatMap(partsOf);
}

function partsOf(condition: Condition): Condition[] {
	if (condition.is === 'not') return partsOf(condition.of);
	return condition.is === 'all' || condition.is === 'any' ? condition.of.flatMap(partsOf) : [condition];
}
