// Of all tabs of a browser that show the same thing, one works on it; the others wait until it is closed, or take over.

interface Turns {
	/** It is this tab's turn. */
	gained(): void;
	/** Another tab has it: it had it before this one came, or has taken it over. */
	lost(): void;
}

export interface OneTab {
	/** Takes the turn from whichever tab has it. */
	take(): void;
	/** Leaves the turn to the others. */
	stop(): void;
}

/** After so many ms without the turn it is asked whether somebody else has it: what a reload leaves behind is gone by then. */
const patience = 300;

/** @param name of what is worked on */
export function oneTab(name: string, { gained, lost }: Turns): OneTab {
	// Secure pages alone have locks. Elsewhere each tab works for itself, and the server takes nothing twice.
	if (navigator.locks === undefined) {
		queueMicrotask(gained);
		return { take: gained, stop: () => undefined };
	}
	let release: (() => void) | undefined;
	let waiting = new AbortController();
	/** A browser may also be slow to answer: nobody else has it then, and nobody is asked. */
	const look = async () => {
		const { held = [] } = await navigator.locks.query();
		if (release || waiting.signal.aborted) return;
		if (held.some((lock) => lock.name === name)) lost();
		else notYet = setTimeout(look, patience);
	};
	let notYet = setTimeout(look, patience);
	const hold = () => {
		clearTimeout(notYet);
		gained();
		return new Promise<void>((resolve) => (release = resolve));
	};
	const request = async (how: LockOptions) => {
		try {
			await navigator.locks.request(name, how, hold);
		} catch {
			// No longer wanted, or taken over by another tab: then this one waits for the next turn.
			if (how.signal?.aborted || !release) return;
			release = undefined;
			lost();
			wait();
		}
	};
	const wait = () => {
		waiting = new AbortController();
		void request({ signal: waiting.signal });
	};
	const stop = () => {
		clearTimeout(notYet);
		const held = release;
		release = undefined;
		waiting.abort();
		held?.();
	};
	wait();
	return {
		take: () => {
			if (release) return;
			stop();
			void request({ steal: true });
		},
		stop
	};
}
