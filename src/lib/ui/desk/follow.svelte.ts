import type { Attachment } from 'svelte/attachments';

/** Keeps the newest words of a log in sight, unless the person has scrolled up to read. @param changes read whatever makes the log longer */
export const follow =
	(changes: () => unknown): Attachment<HTMLElement> =>
	(log) => {
		const near = () => log.scrollHeight - log.scrollTop - log.clientHeight < 160;
		let stick = true;
		const onscroll = () => (stick = near());
		log.addEventListener('scroll', onscroll);
		const toEnd = () => {
			if (stick) log.scrollTop = log.scrollHeight;
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
