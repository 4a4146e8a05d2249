// Somebody's words inside a sentence of the receipt: one line, not long.

/** UTF-16 units. */
const longest = 90;

export function quoted(text: string): string {
	const flat = text.replaceAll(/\s+/g, ' ').trim();
	return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}
