// A file of names as text: what it is written in is seldom said.

/** Letters that are Czech in Windows-1250 and rare as what Windows-1252 has in their place (ČĎĚŇŘŤŮčďěňřťů), and the other way round. */
const central = new Set([0xc8, 0xcf, 0xcc, 0xd2, 0xd8, 0x8d, 0xd9, 0xe8, 0xef, 0xec, 0xf2, 0xf8, 0x9d, 0xf9]);
const western = new Set([0xc0, 0xc3, 0xc5, 0xca, 0xd1, 0xd5, 0xe0, 0xe3, 0xe5, 0xea, 0xf1, 0xf5]);

const tried = (encoding: string, bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

/** UTF-8, or UTF-16 with its mark, or one of the two Windows alphabets of Europe; null: no text at all (a spreadsheet's own file). */
export function decode(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return tried('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return tried('utf-16be', bytes);
	if (bytes.includes(0)) return null;
	return tried('utf-8', bytes) ?? tried(alphabetOf(bytes), bytes);
}

function alphabetOf(bytes: Uint8Array): string {
	let balance = 0;
	for (const byte of bytes) balance += central.has(byte) ? 1 : western.has(byte) ? -1 : 0;
	return balance < 0 ? 'windows-1252' : 'windows-1250';
}
