// What is on this device alone, as a text to keep somewhere safe.
import type { Outgoing } from './sender.svelte.ts';

/** What somebody wrote in it; empty: nothing that a person would miss. */
export function wordsOf({ message }: Pick<Outgoing, 'message'>): string {
	switch (message.kind) {
		case 'reply':
			return message.subject ? `${message.subject}\n\n${message.text}` : message.text;
		case 'note':
		case 'mark':
		case 'reflect':
			return message.text;
		case 'action':
			return message.input;
		default:
			return '';
	}
}

/** Title, then each text under a line; drafts last. */
export const copyOf = (title: string, outgoing: readonly Pick<Outgoing, 'message'>[], drafts: readonly string[]): string =>
	[title, ...[...outgoing.map(wordsOf), ...drafts].filter((words) => words.trim() !== '')].join('\n\n----------\n\n') + '\n';

/** Offers a text to the browser's own way of saving files. */
export function saveText(name: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
