// Many characters at once, and where they come from. Only how many they are leaves the browser.

export interface Insertion {
	chars: number;
	source: 'articles' | 'elsewhere';
}

/** More characters than this were not typed. */
const many = 60;

/**
 * What a person pastes or drops. Everything else that brings many characters at once belongs to whoever writes: dictation, composition,
 * correction, what assistive technology types.
 */
const brought = new Set(['insertFromPaste', 'insertFromPasteAsQuotation', 'insertFromDrop', 'insertFromYank']);

/** Letters and digits alone: what is copied from a page loses its bullets and line breaks. */
const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Null: nothing to note. @param own texts that are the desk's or the person's own */
export function insertionOf(inputType: string, text: string, own: readonly string[]): Insertion | null {
	if (!brought.has(inputType) || text.length <= many) return null;
	const words = bare(text);
	return { chars: text.length, source: own.some((one) => bare(one).includes(words)) ? 'articles' : 'elsewhere' };
}

/** Watches a part of the page. What is copied or cut anywhere on this page is its own. Returns how to stop. */
export function watchInsertions(root: HTMLElement, own: () => readonly string[], note: (insertion: Insertion) => void): () => void {
	const copied: string[] = [];
	const oncopy = () => copied.push(selected());
	const onbeforeinput = (event: InputEvent) => {
		const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
		const insertion = insertionOf(event.inputType, text, [...own(), ...copied]);
		if (insertion) note(insertion);
	};
	document.addEventListener('copy', oncopy);
	document.addEventListener('cut', oncopy);
	root.addEventListener('beforeinput', onbeforeinput);
	return () => {
		document.removeEventListener('copy', oncopy);
		document.removeEventListener('cut', oncopy);
		root.removeEventListener('beforeinput', onbeforeinput);
	};
}

function selected(): string {
	const field = document.activeElement;
	if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return getSelection()?.toString() ?? '';
	return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}
