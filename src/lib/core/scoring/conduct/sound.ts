// What a reply sounds like decides where words do not: who fobs off, recites or quarrels sounds cold or hostile, whatever the words.
import type { RuleKind } from '../../scenario/types.ts';
import { base } from '../politeness/index.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { ActSeen } from '../types.ts';
import type { Verdict } from './conduct.ts';

/** Raw politeness (see politeness/index.ts) up to which the sound speaks for a broken rule, and whether it is enough. */
const coldest: Partial<Record<RuleKind, { raw: number; state: 'broken' | 'unsure' }>> = {
	quarrel: { raw: 95, state: 'broken' },
	'public-quarrel': { raw: 75, state: 'broken' },
	deflection: { raw: 90, state: 'broken' },
	canned: { raw: 90, state: 'broken' },
	threat: { raw: 70, state: 'unsure' },
	discrimination: { raw: 40, state: 'unsure' }
};
/** What sounds like this was written for this customer. */
const personal = 150;
/** Of fewer words the sound says little. */
const enough = 8;

/** `found` by words, heard again. */
export function heard(kind: RuleKind, found: Verdict, reading: Reading, acts: readonly ActSeen[]): Verdict {
	const raw = acts.reduce((sum, { points }) => sum + points, base);
	if (kind === 'canned' && found.state === 'broken' && found.confidence < 70 && raw > personal)
		return { state: 'kept', confidence: 60, at: null };
	const cold = coldest[kind];
	if (found.state !== 'kept' || cold === undefined || raw > cold.raw || reading.tokens.length < enough) return found;
	const [worst] = [...acts].filter(({ rule }) => rule !== 'model-rest').sort((one, other) => one.points - other.points);
	return {
		state: cold.state,
		confidence: cold.state === 'broken' ? 65 : 50,
		at: { start: worst?.start ?? 0, end: worst?.end ?? reading.text.length }
	};
}
