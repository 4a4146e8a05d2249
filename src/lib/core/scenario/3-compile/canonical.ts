import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with sorted keys and no white space: equal values give equal bytes. Keys whose value is undefined are left out. */
export function canonical(value: unknown): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
	let text = '';
	if (Array.isArray(value)) {
		for (const one of value) text += (text === '' ? '' : ',') + canonical(one);
		return `[${text}]`;
	}
	const record = value as Readonly<Record<string, unknown>>;
	for (const key of Object.keys(record).sort(byCodeUnits)) {
		const inner = record[key];
		if (inner !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(inner)}`;
	}
	return `{${text}}`;
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "sha256:…" over the canonical JSON. */
export const hashOf = (value: unknown): string => `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`;
