import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the newest words of a log in sight, from their beginning where they are long, unless the person has scrolled up to read.
 * @param changes read whatever makes the log longer
 */
export const follow =
	(changes: () => unknown): Attachment<HTMLElement> =>
	(log) => {
		const newest = () => {
			const words = log.lastElementChild;
			const top = words ? words.getBoundingClientRect().top - log.getBoundingClientRect().top + log.scrollTop - 8 : 0;
			return Math.min(log.scrollHeight - log.clientHeight, top);
		};
		let stick = true;
		const onscroll = () => (stick = log.scrollTop > newest() - 160);
		log.addEventListener('scroll', onscroll);
		const toEnd = () => {
			if (stick) log.scrollTop = newest();
		};
		$effect(() => {
			changes();
			toEnd();
		});
		// A notice above or the keyboard of a phone below takes some of its room.
		const resized = new ResizeObserver(toEnd);
		resized.observe(log);
		return () => {
			log.removeEventListener('scroll', onscroll);
			resized.disconnect();
		};
	};
