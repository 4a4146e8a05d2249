// From voices to a place on the scale. The five levels are weighed side by side, for they lie on no line: mockery and warmth are both
// personal and vivid, coldness and plain facts both official, so that one sum of words cannot put them in order.
import { voiceCount } from '../model/slots.ts';

/** Where hostile, cold, neutral, polite and warm lie on the raw scale. */
export const places = [4, 70, 140, 200, 252] as const;
/** The level that has no voice. */
const neutral = 2;

/** Voices are told in 64ths: so much more makes a level e times as likely. */
export const unit = 64;
/** e^(-1/64), as a product that every machine rounds alike. */
const step = 0.9844964370054085;
const powers = powersOf(16 * unit);

export interface Sound {
	/** 0 hostile … 4 warm: the likeliest. */
	level: number;
	/** 0–255: the mean place of the levels, each weighed by how likely it is. */
	raw: number;
	/** How likely it is that the text is hostile, 0–1000. */
	hostile: number;
}

/** Voices in 64ths, in the order of `voices`: hostile, cold, polite, warm, against neutral as 0. */
export function soundOf(voices: readonly number[]): Sound {
	const levels = levelsOf(voices);
	const most = Math.max(...levels);
	const shares = levels.map((level) => powers[Math.min(powers.length - 1, most - level)] ?? 0);
	const all = shares.reduce((sum, share) => sum + share, 0);
	const weighed = shares.reduce((sum, share, level) => sum + share * (places[level] ?? 0), 0);
	return { level: levels.indexOf(most), raw: Math.round(weighed / all), hostile: Math.round((1000 * (shares[0] ?? 0)) / all) };
}

/** How far a level's voice stands out from the mean of the others, in 64ths; the voices begin at `from`. */
export function standsOut(voices: ArrayLike<number>, level: number, from = 0): number {
	let [own, all] = [0, 0];
	for (let voice = 0; voice < voiceCount; voice++) {
		const loud = voices[from + voice] ?? 0;
		all += loud;
		if ((voice < neutral ? voice : voice + 1) === level) own = loud;
	}
	return Math.trunc((own * places.length - all) / (places.length - 1));
}

export function together(one: readonly number[], other: readonly number[]): number[] {
	return Array.from({ length: voiceCount }, (_, voice) => (one[voice] ?? 0) + (other[voice] ?? 0));
}

function levelsOf(voices: readonly number[]): number[] {
	const [hostile = 0, cold = 0, polite = 0, warm = 0] = voices;
	return [hostile, cold, 0, polite, warm];
}

/** Whole numbers from 2²⁴ downwards. */
function powersOf(length: number): Int32Array {
	const found = new Int32Array(length + 1);
	let power = 1 << 24;
	for (let i = 0; i <= length; i++, power *= step) found[i] = Math.round(power);
	return found;
}
