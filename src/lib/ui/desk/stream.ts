// The live stream of one attempt: what happens there, as it happens, resumed where it broke.
import type { Entry } from './view.ts';

interface Listener {
	/** Newest event that is known here; the stream goes on from it. */
	after: number;
	hear(entries: Entry[]): void;
	/** The stream is up, or not. */
	live(up: boolean): void;
}

/** Returns how to stop. */
export function listen(attemptId: string, { after, hear, live }: Listener): () => void {
	let seq = after;
	let source: EventSource | undefined;
	let again: ReturnType<typeof setTimeout> | undefined;
	const open = () => {
		source = new EventSource(`/attempt/${attemptId}/stream?after=${seq}`);
		source.onopen = () => live(true);
		source.onmessage = ({ data, lastEventId }) => {
			seq = Number(lastEventId);
			hear(JSON.parse(data) as Entry[]);
		};
		source.onerror = () => {
			live(false);
			// The browser reconnects by itself unless the answer was an error.
			if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, 1500);
		};
	};
	open();
	return () => {
		clearTimeout(again);
		source?.close();
	};
}
