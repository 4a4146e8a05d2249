// Shortcuts, as agents know them from other desks: letters where nothing is being typed, Alt with an arrow everywhere.

export type Command = 'next' | 'previous' | 'reply' | 'note' | 'finish' | 'search' | 'brief' | 'actions' | 'log' | 'help';

/** What is pressed, by what it does; in the order in which the help lists them. */
export const keys: readonly { command: Command; shown: readonly string[] }[] = [
	{ command: 'reply', shown: ['R'] },
	{ command: 'note', shown: ['N'] },
	{ command: 'next', shown: ['J', 'Alt + ↓'] },
	{ command: 'previous', shown: ['K', 'Alt + ↑'] },
	{ command: 'search', shown: ['/'] },
	{ command: 'brief', shown: ['B'] },
	{ command: 'actions', shown: ['A'] },
	{ command: 'finish', shown: ['E'] },
	{ command: 'log', shown: ['Esc'] },
	{ command: 'help', shown: ['?'] }
];

const letters: Record<string, Command> = {
	r: 'reply',
	n: 'note',
	j: 'next',
	k: 'previous',
	'/': 'search',
	b: 'brief',
	a: 'actions',
	e: 'finish',
	'?': 'help'
};
const arrows: Record<string, Command> = { ArrowDown: 'next', ArrowUp: 'previous' };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/** @param typing the key would write something @param lettersOn people may switch single letters off, whose voice types them */
export function commandOf({ key, altKey, ctrlKey, metaKey, isComposing }: Pressed, typing: boolean, lettersOn: boolean): Command | null {
	if (ctrlKey || metaKey || isComposing) return null;
	if (altKey) return arrows[key] ?? null;
	if (key === 'Escape') return 'log';
	if (typing) return null;
	return lettersOn || key === '?' ? (letters[key.toLowerCase()] ?? null) : null;
}

/** A key pressed there writes, or chooses by letter. */
export const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));
