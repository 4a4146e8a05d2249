// What the sum is made of: measures of a match in the order of the weights.
import type { Brief } from './brief.ts';
import { share } from './gather.ts';
import type { Match } from './match.ts';

/** Of each: 1 where more of it may only speak for the point, −1 only against it, 0 where trees may find out. */
const list: [(match: Match) => number, -1 | 0 | 1][] = [
	[({ recall }) => recall, 1],
	[({ recall }) => Math.max(0, recall - 60), 1],
	[({ precision }) => precision, 1],
	[({ recall, precision }) => Math.floor((recall * precision) / 100), 1],
	[({ likeYes }) => likeYes, 1],
	[({ likeNo }) => likeNo, -1],
	[({ likeYes, likeNo }) => likeYes - likeNo, 1],
	// A copy of the author's words with one of them changed is nearest of all by its letters: no sign of its own.
	[({ lettersYes }) => lettersYes, 0],
	[({ lettersNo }) => lettersNo, 0],
	[({ lettersFound }) => lettersFound, 0],
	[({ lettersOwn }) => lettersOwn, 0],
	[({ evidence }) => Math.max(-100, Math.min(100, evidence)), 1],
	[({ evidence }) => evidence, 1],
	[({ learnt }) => learnt, 1],
	[({ learntReply }) => learntReply, 1],
	[({ wordings }) => 30 * wordings, 0],
	[({ heads }) => heads, 1],
	[({ headsTurned }) => headsTurned, 0],
	[({ headsAnywhere }) => headsAnywhere, 1],
	[({ headsReplaced }) => headsReplaced, -1],
	[({ flipped }) => flipped, -1],
	[({ clausesFlipped }) => clausesFlipped, -1],
	[({ slots }) => 30 * Math.min(3, slots), 1],
	[({ missing }) => 30 * Math.min(3, missing), -1],
	[({ conflict }) => 30 * Math.min(3, conflict), -1],
	[({ strange }) => 30 * Math.min(3, strange), -1],
	[({ bounds }) => 50 * Math.min(2, bounds), -1],
	[({ required }) => 30 * required, 0],
	[({ lacking }) => lacking, -1],
	[({ rival }) => rival, -1],
	[({ valueContext }) => valueContext, 1],
	[({ contradiction }) => contradiction?.confidence ?? 0, -1],
	[({ relationsMissing }) => 30 * Math.min(3, relationsMissing), 0],
	[({ relationsTurned }) => 50 * Math.min(2, relationsTurned), -1],
	[({ inverted }) => inverted, -1],
	[({ inSequence }) => 30 * inSequence, 1],
	[({ outOfSequence }) => 30 * outOfSequence, -1],
	[({ roles }) => 50 * Math.min(2, roles), -1],
	[({ replaced }) => replaced, -1],
	[({ absent }) => absent, -1],
	[({ families }) => families.deed ?? 0, -1],
	[({ families }) => families.stuff ?? 0, -1],
	[
		({ families }) =>
			Math.max(0, ...['channel', 'actor', 'means', 'remedy', 'paper', 'place', 'group'].map((family) => families[family] ?? 0)),
		-1
	],
	[({ namesMissing }) => 50 * namesMissing, -1],
	[({ namesReplaced }) => namesReplaced, -1],
	[({ foreign }) => foreign, 0],
	[({ unknown }) => unknown, 0],
	[({ inside }) => inside, 0],
	[({ insideDenials }) => 50 * insideDenials, 0],
	[({ insideContrasts }) => 50 * insideContrasts, 0],
	[({ denials }) => 50 * denials, 0],
	[({ windowDenials }) => 30 * windowDenials, 0],
	[({ wordingDenials }) => 30 * wordingDenials, 0],
	[({ conditions }) => 50 * conditions, 0],
	[({ wordingConditions }) => 30 * wordingConditions, 0],
	[({ contrasts }) => 50 * contrasts, 0],
	[({ universals }) => 50 * universals, 0],
	[({ hedged }) => (hedged ? 100 : 0), -1],
	[({ question }) => (question ? 100 : 0), -1],
	[({ length }) => 50 * (length - 1), 0],
	[({ along }) => along, 0],
	[({ alongMean }) => alongMean, 0],
	[({ alongFirst }) => alongFirst, 0],
	[({ words }) => 10 * words, 0],
	[({ small }) => 10 * small, 0],
	[({ small, words }) => share(small, small + words), 0],
	[({ swapped }) => 20 * swapped, 0],
	[({ swappedValues }) => 50 * swappedValues, -1],
	[({ putIn }) => 20 * putIn, 0],
	[({ leftOut }) => 20 * leftOut, 0],
	[({ turned }) => 50 * turned, 0],
	[({ smallPutIn }) => 20 * smallPutIn, 0],
	[({ recallMean }) => recallMean, 0],
	[({ recallLeast }) => recallLeast, 0],
	[({ recallFirst }) => recallFirst, 0],
	[({ recallAnywhere }) => recallAnywhere, 0],
	[({ otherRecall }) => otherRecall, 0],
	[({ recall, otherRecall }) => recall - otherRecall, 1],
	[({ otherAlong }) => otherAlong, 0],
	[({ alongMean, otherAlong }) => alongMean - otherAlong, 1]
];

/** Of a brief text besides. */
const whole: [(brief: Brief) => number, -1 | 0 | 1][] = [
	[({ wordingSize }) => 10 * wordingSize, 0],
	[({ size }) => 10 * size, 0],
	[({ words }) => 5 * words, 0],
	[({ ratio }) => ratio, 0],
	[({ alike }) => alike, 1],
	[({ alikeMean }) => alikeMean, 1],
	[({ found }) => found, 1],
	[({ known }) => known, 1],
	[({ newFound }) => newFound, 1],
	[({ newKnown }) => newKnown, 1],
	[({ wordingNew }) => 20 * wordingNew, 0],
	[({ textNew }) => 20 * textNew, 0],
	[({ bothNew }) => 20 * bothNew, 0],
	[({ strange }) => strange, 0],
	[({ wordingAsked }) => wordingAsked, 0],
	[({ textAsked }) => textAsked, 0],
	[({ valuesMissing }) => 30 * valuesMissing, -1],
	[({ valuesStrange }) => 30 * valuesStrange, -1],
	[({ namesMissing }) => 30 * namesMissing, -1],
	[({ namesStrange }) => 30 * namesStrange, -1],
	[({ denied }) => 50 * denied, 0],
	[({ moodOther }) => (moodOther ? 100 : 0), -1],
	[({ relations }) => relations, 0]
];

const own = list.map(([, direction]) => direction);
const withWhole = [...own, ...whole.map(([, direction]) => direction)];

/** `brief`: of brief texts. */
export const directions = { own, brief: withWhole } as const;

export function measures(match: Match): number[] {
	const values = list.map(([measure]) => measure(match));
	const { brief } = match;
	return brief === null ? values : [...values, ...whole.map(([measure]) => measure(brief))];
}
