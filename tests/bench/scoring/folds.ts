// Parts of a set that share no group: what is judged was never learnt from.
import { readFileSync } from 'node:fs';
import path from 'node:path';

export function rowsOf<Row>(folder: string, file: string): Row[] {
	return readFileSync(path.join(folder, file), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Row);
}

/** The part (0 … parts-1) of each row; rows of a group stay together. Spread evenly, whatever the order of the groups. */
export function partsOf(groups: string[], parts = 10): number[] {
	const order = [...new Set(groups)].sort((one, other) => hash(one) - hash(other) || (one < other ? -1 : 1));
	const partOf = new Map(order.map((group, i) => [group, i % parts]));
	return groups.map((group) => partOf.get(group) ?? 0);
}

/** FNV-1a. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}
