// The author's wordings beside a window as whole texts: how far each lies along it, word for word, and how much of each stands there at all.
import { align, type Alignment } from './alignment.ts';
import type { Core } from './core.ts';
import { matchedBits, share, type Window } from './gather.ts';
import { pieces } from './pieces.ts';
import type { References } from './references.ts';
import type { Sight } from './sight.ts';
import { weightIn } from './wording.ts';

export interface Along extends Alignment {
	/** Of all wordings, and of the author's first, shares 0–100. */
	alongMean: number;
	alongFirst: number;
	/** Weighted share of a wording's terms that stand in the window: mean, least, of the first; in the whole reply, mean. */
	recallMean: number;
	recallLeast: number;
	recallFirst: number;
	recallAnywhere: number;
}

export function along(sight: Sight, { references }: References, { own }: Core, window: Window): Along {
	const { sentences } = sight.reading;
	const [start, end] = [sentences[window.first]?.start ?? 0, sentences[window.first + window.length - 1]?.end ?? 0];
	const here = pieces(sight.reading).filter((piece) => piece.start >= start && piece.start < end);
	const whole = { first: 0, length: sentences.length };
	const out: Along = { ...noAlong };
	let wordings = 0;
	for (const r of own) {
		const reference = references[r];
		if (reference === undefined || reference.says === 'no' || reference.sample) continue;
		const alignment = align(reference.pieces, here);
		const recall = share(weightIn(reference, matchedBits(sight, r, window).all), reference.total);
		if (wordings++ === 0) [out.alongFirst, out.recallFirst, out.recallLeast] = [alignment.along, recall, recall];
		if (alignment.along > out.along) Object.assign(out, alignment);
		out.alongMean += alignment.along;
		out.recallMean += recall;
		out.recallLeast = Math.min(out.recallLeast, recall);
		out.recallAnywhere += share(weightIn(reference, matchedBits(sight, r, whole).all), reference.total);
	}
	for (const mean of ['alongMean', 'recallMean', 'recallAnywhere'] as const) out[mean] = Math.floor(out[mean] / Math.max(1, wordings));
	return out;
}

export const noAlong: Along = {
	along: 0,
	words: 0,
	small: 0,
	swapped: 0,
	swappedValues: 0,
	putIn: 0,
	leftOut: 0,
	turned: 0,
	smallPutIn: 0,
	alongMean: 0,
	alongFirst: 0,
	recallMean: 0,
	recallLeast: 0,
	recallFirst: 0,
	recallAnywhere: 0
};
