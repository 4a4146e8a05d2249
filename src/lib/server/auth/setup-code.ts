import { randomInt } from 'node:crypto';

// Without characters that are read or typed as others.
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Sixteen characters (79 bits) in groups of four, to be typed from a terminal. */
export function newSetupCode(): string {
	const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
	return [group(), group(), group(), group()].join('-');
}

/** The same code, however it was typed. */
export const normalCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
