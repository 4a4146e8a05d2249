import type { Attachment } from 'svelte/attachments';

/** Words count as read along with so far from the newest, px. */
const near = 160;

/**
 * Keeps the newest words of a log in sight, from their beginning where they are long, unless the person has scrolled up to read.
 * Much enlarged, the page scrolls instead of the log: then whoever is writing keeps the field in sight.
 * @param changes read whatever makes the log longer
 */
export const follow =
	(changes: () => unknown): Attachment<HTMLElement> =>
	(log) => {
		const page = document.documentElement;
		const scroller = () => (getComputedStyle(log).overflowY === 'visible' ? page : log);
		const newest = () => {
			const by = scroller();
			const end = by.scrollHeight - by.clientHeight;
			const words = log.lastElementChild;
			if (!words || (by === page && document.activeElement instanceof HTMLTextAreaElement)) return end;
			const above = by === page ? 0 : by.getBoundingClientRect().top;
			return Math.min(end, words.getBoundingClientRect().top - above + by.scrollTop - 8);
		};
		let stick = true;
		// On a phone that is turned, what scrolled before is reset: that is nobody's wish.
		const onscroll = ({ currentTarget }: Event) => {
			const by = scroller();
			if (currentTarget === (by === page ? document : log)) stick = by.scrollTop > newest() - near;
		};
		log.addEventListener('scroll', onscroll);
		document.addEventListener('scroll', onscroll);
		const toEnd = () => {
			if (stick) scroller().scrollTop = newest();
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
			document.removeEventListener('scroll', onscroll);
			resized.disconnect();
		};
	};
