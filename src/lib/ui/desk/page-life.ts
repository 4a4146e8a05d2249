// A page is left, hidden and come back to without being loaded anew: what it does then.
import type { Desk } from './desk.svelte.ts';

/** Keeps a desk going for as long as its page lives. Returns how to stop. */
export function live(desk: Desk): () => void {
	let stop = desk.start();
	const leave = () => stop();
	const comeBack = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		stop = desk.start();
		void desk.look();
	};
	const hide = () => {
		if (document.hidden) desk.drafts.flush();
	};
	addEventListener('pagehide', leave);
	addEventListener('pageshow', comeBack);
	document.addEventListener('visibilitychange', hide);
	return () => {
		stop();
		removeEventListener('pagehide', leave);
		removeEventListener('pageshow', comeBack);
		document.removeEventListener('visibilitychange', hide);
	};
}

/** The browser asks before it leaves the page. Returns how to stop that. */
export function askBeforeLeaving(): () => void {
	const ask = (event: BeforeUnloadEvent) => event.preventDefault();
	addEventListener('beforeunload', ask);
	return () => removeEventListener('beforeunload', ask);
}
