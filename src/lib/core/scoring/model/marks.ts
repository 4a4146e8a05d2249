/** Weights of marks: few, strong, and apart from those of the text. */
export const markBuckets = 1 << 13;

/** FNV-1a of a mark's name, folded to its bucket. */
export function markOf(name: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
	return (value ^ (value >>> 13) ^ (value >>> 26)) & (markBuckets - 1);
}
