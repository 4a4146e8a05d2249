// What needs and reactions ask for: the tones of the acts, and three that describe the turn as a whole.
import type { Tone } from '../../scenario/types.ts';
import { tones } from '../../scenario/types.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Act } from './acts.ts';

/** Up to: cold without a rule to show for it, cold; from: warm. Scores of 0–100. */
const limits = { canned: 22, cold: 32, warm: 72 };
/** A verdict without a rule to show for it needs this many words, and hostility to be this likely (of 1000) and to have more of them. */
const sure = { words: 12, hostile: { likely: 900, words: 17 } };

/** In the order of the list of tones. */
export function tonesOf(reading: Reading, acts: readonly Act[], whole: { score: number; hostile: number }): Tone[] {
	const found = new Set<Tone>(acts.filter((act) => act.tone !== 'warm' && act.tone !== 'cold').map((act) => act.tone));
	const words = reading.tokens.filter((token) => token.kind === 'word').length;
	const unkind = acts.some((act) => act.points < 0);
	const kind = acts.some((act) => act.points >= 3);
	const hostile = whole.hostile >= sure.hostile.likely && words >= sure.hostile.words;
	if (hostile || acts.some((act) => act.rude)) found.add('rude');
	const canned = whole.score <= limits.canned && words >= sure.words && !kind;
	const cold = whole.score <= limits.cold ? unkind || canned : acts.some((act) => act.tone === 'cold') && !kind;
	if (cold && !found.has('rude')) found.add('cold');
	if (whole.score >= limits.warm && !found.has('rude') && kind) found.add('warm');
	return tones.filter((tone) => found.has(tone));
}
