// What language knows, as one text: part of the model's hash, so that changed words or prices are another model.
import { costs } from './index.ts';
import * as cs from './words/cs.ts';
import * as en from './words/en.ts';

/** Of the phrases and the code; to be raised when they decide otherwise. */
const version = 2;

export const fingerprint: string = JSON.stringify({ version, costs, words: [en.frequent, en.known, cs.frequent, cs.known].map(sum) });

/** FNV-1a. */
function sum(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}
