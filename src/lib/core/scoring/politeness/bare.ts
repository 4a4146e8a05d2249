// A few words and none of them kind: a rule about the reply as a whole, which patterns cannot see.
import type { Reading } from '../observe/reading-types.ts';
import type { ActSeen } from '../types.ts';
import type { Act } from './acts.ts';

/** A question alone asks for something at least. */
const points = { saying: -10, asking: -5 };
const fewWords = 16;
/** So few words that calming facts ("nothing is lost") are no kindness yet. */
const veryFew = 8;

/** One act over the whole text, or none. */
export function bareness(reading: Reading, acts: readonly Act[]): ActSeen[] {
	const words = reading.tokens.filter((token) => token.kind === 'word' && !token.quoted).length;
	const isKind = (act: Act) => act.points > 0 && act.rule !== 'greeting' && (act.rule !== 'reassurance' || words > veryFew);
	if (words > fewWords || words === 0 || acts.some(isKind)) return [];
	const asking = reading.sentences.every((sentence) => sentence.question);
	return [{ rule: 'bare', tone: null, points: asking ? points.asking : points.saying, start: 0, end: reading.text.length }];
}
