// Whether somebody is before the page: when another window was in front of it, and when the whole device slept.

interface Watcher {
	/** A second has gone by. */
	tick(): void;
	/** The page is before the person again, after so many ms. */
	back(ms: number): void;
	/** Nothing ran here for a while, though the page was in sight: it slept, or somebody has set its clock. */
	stopped(): void;
}

/** A shorter look elsewhere is none. ms */
const glance = 2000;
/** A longer pause between two ticks of a second. ms */
const pause = 30_000;

/** Returns how to stop. */
export function watchPresence({ tick, back, stopped }: Watcher): () => void {
	let leftAt: number | null = null;
	let tickedAt = Date.now();
	const isAway = () => document.hidden || !document.hasFocus();
	const look = () => {
		if (isAway()) {
			leftAt ??= performance.now();
			return;
		}
		const ms = leftAt === null ? 0 : Math.round(performance.now() - leftAt);
		leftAt = null;
		if (ms > glance) back(ms);
	};
	const second = () => {
		const now = Date.now();
		// Timers of hidden pages are slowed down: that is no sleep.
		if (leftAt === null && Math.abs(now - tickedAt) > pause) stopped();
		tickedAt = now;
		tick();
	};
	const timer = setInterval(second, 1000);
	addEventListener('focus', look);
	addEventListener('blur', look);
	document.addEventListener('visibilitychange', look);
	return () => {
		clearInterval(timer);
		removeEventListener('focus', look);
		removeEventListener('blur', look);
		document.removeEventListener('visibilitychange', look);
	};
}
