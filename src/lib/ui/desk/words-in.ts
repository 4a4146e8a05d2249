import type { Block, Inline } from '../../core/scenario/types.ts';

/** The words of a text as they are read, one piece after the other. */
export const wordsIn = (blocks: readonly Block[]): string => blocks.map(inBlock).join(' ');

function inBlock(block: Block): string {
	switch (block.type) {
		case 'list':
			return block.items.map(wordsIn).join(' ');
		case 'quote':
			return wordsIn(block.blocks);
		case 'code':
			return block.text;
		case 'rule':
			return '';
		default:
			return block.inline.map(inInline).join('');
	}
}

function inInline(inline: Inline): string {
	if ('text' in inline) return inline.text;
	if ('inline' in inline) return inline.inline.map(inInline).join('');
	return ' ';
}
