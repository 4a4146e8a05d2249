// Length in proportion to what the moment asks for: the author's model reply is the measure.
import type { Scenario } from '../../scenario/types.ts';
import { wholeOf } from '../scorecard/place.ts';
import type { ScoredTurn } from '../types.ts';
import { lengthOf } from './anatomy.ts';
import type { FormSlip } from './slip.ts';

/** Words. Three times the model reply is too long, but nothing up to 120 words; less than a third of it is too short for a letter, but nothing from 12 words on. */
const never = { long: 120, short: 12 };

export function disproportion(turn: ScoredTurn, { path, channel }: Scenario): FormSlip[] {
	const model = lengthOf(path.find(({ name }) => name === turn.beat)?.model ?? '');
	const words = lengthOf(turn.text);
	const slip = (rule: FormSlip['rule']): FormSlip[] => [{ rule, at: wholeOf(turn), beat: turn.beat, params: { words } }];
	if (model === 0) return [];
	if (words > Math.max(never.long, 3 * model)) return slip('too-long');
	const quick = channel === 'chat' || channel === 'messenger';
	return !quick && words < never.short && 10 * words < 3 * model ? slip('too-short') : [];
}
