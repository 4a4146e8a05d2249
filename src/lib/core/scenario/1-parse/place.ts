import type { Block } from '../types.ts';
import { plainText } from './blocks.ts';

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Finds the indexes of the blocks in which quoted words stand. */
export function placeFinder(blocks: readonly Block[]): (quote: string) => number[] {
	const texts = blocks.map((block) => squeezed(plainText([block])));
	return (quote) => {
		const words = squeezed(quote);
		return words === '' ? [] : texts.flatMap((text, index) => (text.includes(words) ? [index] : []));
	};
}

/** The same for one quotation. */
export const findPlace = (blocks: readonly Block[], quote: string): number[] => placeFinder(blocks)(quote);
