import type { Attachment } from 'svelte/attachments';

const take =
	(isFree: (active: Element, place: HTMLElement) => boolean): Attachment<HTMLElement> =>
	(place) => {
		const later = requestAnimationFrame(() => {
			const { activeElement } = document;
			if (!activeElement || activeElement === document.body || isFree(activeElement, place)) place.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(later);
	};

/** What had the focus is gone, and this has come in its place: reading goes on here. */
export const focusIfLost = take(() => false);

/** Work goes on here for whoever was at work beside it; who reads elsewhere goes on reading. */
export const focusNext = take((active, place) => place.parentElement?.contains(active) ?? false);
