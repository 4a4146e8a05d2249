// The order in which a list is shown: drawn by the seed, because authors write the right one first.
import { draw } from '../dialogue/index.ts';
import type { Item, Tag } from '../scenario/types.ts';

/** Places in a list of so many, in the order in which they are shown. */
function drawnOrder(seed: string, purpose: string, count: number): number[] {
	const keys = Array.from({ length: count }, (_, place) => ({ place, key: draw(seed, `${purpose}/${place}`, 0x100000000) }));
	return keys.toSorted((a, b) => a.key - b.key || a.place - b.place).map(({ place }) => place);
}

/** An item's options as they are shown: their places in the author's list. What is chosen is named by its place as shown. */
export const optionOrder = (seed: string, { name, options }: Item): number[] => drawnOrder(seed, `item/${name}`, options.length);

export const tagOrder = (seed: string, tags: readonly Tag[]): number[] => drawnOrder(seed, 'tags', tags.length);
