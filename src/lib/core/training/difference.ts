// Two wordings of the same thing, word by word: what both say, and what only one of them does.

export interface Piece {
	text: string;
	/** Both have it, in the same order. */
	shared: boolean;
}

/** A word with the space before it. What it is compared by: letters and digits, in any case. */
interface Word {
	text: string;
	key: string;
}

const wordsOf = (text: string): Word[] =>
	(text.match(/\s*\S+/g) ?? []).map((word) => ({
		text: word,
		key: (
			word
				.normalize('NFC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]/gu) ?? [word.trim()]
		).join('')
	}));

/** Pieces of `one` and of `other`; put together again, each is the text that it was made of. The longest run of shared words wins. */
export function difference(one: string, other: string): { one: Piece[]; other: Piece[] } {
	const [left, right] = [wordsOf(one), wordsOf(other)];
	const lengths = commonLengths(left, right);
	const [sharedLeft, sharedRight] = [new Set<number>(), new Set<number>()];
	for (let i = 0, k = 0; i < left.length && k < right.length;) {
		if (left[i]!.key === right[k]!.key) {
			sharedLeft.add(i++);
			sharedRight.add(k++);
		} else if (lengths[i + 1]![k]! >= lengths[i]![k + 1]!) i++;
		else k++;
	}
	return { one: piecesOf(left, sharedLeft), other: piecesOf(right, sharedRight) };
}

/** At [i][k]: how many words the rests from i and from k have in common, in order. */
function commonLengths(left: readonly Word[], right: readonly Word[]): Uint16Array[] {
	const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1));
	for (let i = left.length - 1; i >= 0; i--)
		for (let k = right.length - 1; k >= 0; k--)
			lengths[i]![k] = left[i]!.key === right[k]!.key ? lengths[i + 1]![k + 1]! + 1 : Math.max(lengths[i + 1]![k]!, lengths[i]![k + 1]!);
	return lengths;
}

/** Neighbours of one kind are one piece. */
function piecesOf(words: readonly Word[], shared: ReadonlySet<number>): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, { text }] of words.entries()) {
		const last = pieces.at(-1);
		if (last && last.shared === shared.has(index)) last.text += text;
		else pieces.push({ text, shared: shared.has(index) });
	}
	return pieces;
}
