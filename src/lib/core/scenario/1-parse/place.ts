import type { Block } from '../types.ts';
import { plainText } from './blocks.ts';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Indexes of the blocks in which the quoted words stand. */
export function findPlace(blocks: readonly Block[], quote: string): number[] {
	const words = squeezed(quote);
	return words === '' ? [] : blocks.flatMap((block, index) => (squeezed(plainText([block])).includes(words) ? [index] : []));
}
