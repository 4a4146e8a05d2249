// The live stream of one attempt: what happens there, as it happens, resumed where it broke.
import type { Entry } from './view.ts';

interface Listener {
	/** Newest event that is known here; the stream goes on from it. */
	after: number;
	/** @param seq newest event that they make known */
	hear(entries: Entry[], seq: number): void;
	/** The stream is up, or not. */
	live(up: boolean): void;
}

/** At most one try a second. ms */
const pause = 1000;

/** Returns how to stop. */
export function listen(attemptId: string, { after, hear, live }: Listener): () => void {
	let seq = after;
	let source: EventSource | undefined;
	let again: ReturnType<typeof setTimeout> | undefined;
	const open = () => {
		again = undefined;
		source = new EventSource(`/attempt/${attemptId}/stream?after=${seq}`);
		source.onopen = () => live(true);
		source.onmessage = ({ data, lastEventId }) => {
			seq = Number(lastEventId);
			hear(JSON.parse(data) as Entry[], seq);
		};
		source.onerror = () => {
			live(false);
			// Not left to the browser: some wait longer each time, and none comes back after an answer that was an error.
			source?.close();
			again ??= setTimeout(open, pause);
		};
	};
	open();
	return () => {
		clearTimeout(again);
		source?.close();
	};
}
