// A shadow of the text in which nothing imitates anything else, with offsets back to the text as it was sent.

/** `starts[i]`/`ends[i]`: where the i-th UTF-16 unit of `text` comes from in the original. Null: the two are the same. */
export interface Shadow {
	text: string;
	starts: Int32Array | null;
	ends: Int32Array | null;
	/** Characters that cannot be seen, or that imitate others. */
	hidden: number;
}

const plain = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2026\u202f\u20ac]*$/;
const cluster = /(?:\p{L}|\p{N})\p{M}+|[^]/gu;
/** Code points that show nothing, from–to. */
const invisible: [number, number][] = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180e, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0x3164, 0x3164],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xe0000, 0xe01ef]
];
/** Join emoji, or choose how they look: nothing to hide beside one. */
const joiners = new Set([0x200d, 0xfe0e, 0xfe0f]);
const pictograph = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u;
const compatibility = /^[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff]$/u;
const latin = /\p{Script=Latin}/u;
const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
const mixedWord = /[\p{L}\p{N}]+/gu;

/** Cyrillic and Greek letters that look like Latin ones. */
const lookalikes = new Map(
	[...'аaеeоoрpсcуyхxіiјjѕsԁdһhкkАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaοoεeιiνvρpτtυuκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].reduce<[string, string][]>(
		(pairs, letter, i, all) => (i % 2 === 0 ? [...pairs, [letter, all[i + 1] ?? letter]] : pairs),
		[]
	)
);

/** NFC, no invisible characters, no full-width or mathematical letters, no look-alikes inside Latin words. */
export function shadow(text: string): Shadow {
	if (plain.test(text)) return { text, starts: null, ends: null, hidden: 0 };
	let out = '';
	let hidden = 0;
	let previous = '';
	const starts: number[] = [];
	const ends: number[] = [];
	for (const match of text.matchAll(cluster)) {
		const piece = match[0];
		const end = match.index + piece.length;
		const code = piece.codePointAt(0) ?? 0;
		if (invisible.some(([from, to]) => code >= from && code <= to)) {
			if (!(joiners.has(code) && pictograph.test(previous))) hidden++;
			continue;
		}
		previous = piece;
		const seen = visible(piece);
		if (seen.imitates) hidden++;
		for (let i = 0; i < seen.text.length; i++) {
			starts.push(match.index);
			ends.push(end);
		}
		out += seen.text;
	}
	const unmasked = unmask(out);
	return { text: unmasked.text, starts: Int32Array.from(starts), ends: Int32Array.from(ends), hidden: hidden + unmasked.count };
}

/** One letter with its accents: composed; accents that do not compose are piled up by hand and dropped. */
function visible(piece: string): { text: string; imitates: boolean } {
	// One for one: a character that stands for several would give two tokens the same place.
	const imitated = compatibility.test(piece) ? piece.normalize('NFKC') : piece;
	if (imitated !== piece && imitated.length === 1) return { text: imitated, imitates: true };
	if (piece.length === 1) return { text: piece, imitates: false };
	const composed = piece.normalize('NFC');
	if (/^.\p{M}+$/u.test(composed)) return { text: composed.replace(/\p{M}+/gu, ''), imitates: true };
	return { text: composed, imitates: false };
}

/** Look-alikes only count inside words that also hold Latin letters: a text in Cyrillic stays what it is. */
function unmask(text: string): { text: string; count: number } {
	if (!foreign.test(text)) return { text, count: 0 };
	let count = 0;
	const unmasked = text.replace(mixedWord, (word) => {
		if (!latin.test(word) || !foreign.test(word)) return word;
		return word.replace(/[\u0370-\u04ff]/g, (letter) => {
			const twin = lookalikes.get(letter);
			if (twin !== undefined) count++;
			return twin ?? letter;
		});
	});
	return { text: unmasked, count };
}
