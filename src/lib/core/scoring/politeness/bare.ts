// A few words and none of them kind: a rule about the reply as a whole, which patterns cannot see.
import type { Reading } from '../observe/reading-types.ts';
import type { ActSeen } from '../types.ts';
import type { Act } from './acts.ts';

const points = -10;
const fewWords = 12;

/** One act over the whole text, or none. Calming facts ("nothing is lost") alone make no kind reply. */
export function bareness(reading: Reading, acts: readonly Act[]): ActSeen[] {
	const words = reading.tokens.filter((token) => token.kind === 'word').length;
	const kind = acts.some((act) => act.points > 0 && act.rule !== 'reassurance' && act.rule !== 'greeting');
	if (words > fewWords || words === 0 || kind) return [];
	return [{ rule: 'bare', tone: null, points, start: 0, end: reading.text.length }];
}
