import type { Attachment } from 'svelte/attachments';

/** What had the focus is gone, and this has come in its place: reading goes on here. */
export const focusIfLost: Attachment<HTMLElement> = (place) => {
	const later = requestAnimationFrame(() => {
		const { activeElement } = document;
		if (activeElement === null || activeElement === document.body) place.focus({ preventScroll: true });
	});
	return () => cancelAnimationFrame(later);
};
