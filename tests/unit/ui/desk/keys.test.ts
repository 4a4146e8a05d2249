import { describe, expect, it } from 'vitest';
import { commandOf } from '#lib/ui/desk/keys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, isComposing: false };

describe('a key', () => {
	it.each([
		{ key: 'r', command: 'reply' },
		{ key: 'R', command: 'reply' },
		{ key: '/', command: 'search' },
		{ key: '?', command: 'help' },
		{ key: 'x', command: null }
	])('$key where nothing is typed: $command', ({ key, command }) => expect(commandOf({ ...plain, key }, false, true)).toBe(command));

	it.each(['r', '/', '?', 'Enter'])('%s within a text is a part of it', (key) =>
		expect(commandOf({ ...plain, key }, true, true)).toBeNull()
	);

	it('Escape leads out of a text', () => expect(commandOf({ ...plain, key: 'Escape' }, true, true)).toBe('log'));

	it('Escape that ends a composition stays there', () =>
		expect(commandOf({ ...plain, key: 'Escape', isComposing: true }, true, true)).toBeNull());

	it.each([
		{ key: 'ArrowDown', command: 'next' },
		{ key: 'ArrowUp', command: 'previous' }
	])('Alt with $key is $command, also within a text', ({ key, command }) =>
		expect(commandOf({ ...plain, key, altKey: true }, true, false)).toBe(command)
	);

	it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])('of the browser’s own is left to it: %o', (held) =>
		expect(commandOf({ ...plain, ...held, key: 'r' }, false, true)).toBeNull()
	);

	it('that is a letter does nothing once letters are switched off; the help is still there', () => {
		expect(commandOf({ ...plain, key: 'n' }, false, false)).toBeNull();
		expect(commandOf({ ...plain, key: '?' }, false, false)).toBe('help');
	});
});
