// The live stream of one attempt: what happens there, as it happens, resumed where it broke.
import type { Entry } from './view.ts';

interface Listener {
	/** Newest event that is known here; the stream goes on from it. */
	after: number;
	/** @param seq newest event that they make known */
	hear(entries: Entry[], seq: number): void;
	/** How things stand with the server. */
	way(way: Way): void;
}

/** `away`: the server is there, and says that it cannot serve anybody; `broken`: nothing is heard of it. */
export type Way = 'live' | 'away' | 'broken';

/** At most one try a second. ms */
const pause = 1000;
/** A server that stops says so, and another is there already, or soon. Not all at the same moment. ms */
const [soon, spread] = [100, 200];
/** Shorter breaks are not worth a word. ms */
const unnoticed = 1500;

/** Returns how to stop. */
export function listen(attemptId: string, { after, hear, way }: Listener): () => void {
	let seq = after;
	let source: EventSource | undefined;
	let again: ReturnType<typeof setTimeout> | undefined;
	let noticed: ReturnType<typeof setTimeout> | undefined;
	const show = (now: Way) => {
		clearTimeout(noticed);
		noticed = undefined;
		way(now);
	};
	const open = () => {
		again = undefined;
		let isLeaving = false;
		source = new EventSource(`/attempt/${attemptId}/stream?after=${seq}`);
		source.onopen = () => show('live');
		source.onmessage = ({ data, lastEventId }) => {
			seq = Number(lastEventId);
			hear(JSON.parse(data) as Entry[], seq);
		};
		source.addEventListener('leaving', () => (isLeaving = true));
		source.addEventListener('away', () => show('away'));
		source.addEventListener('back', () => show('live'));
		source.onerror = () => {
			noticed ??= setTimeout(() => show('broken'), unnoticed);
			// Not left to the browser: some wait longer each time, and none comes back after an answer that was an error.
			source?.close();
			again ??= setTimeout(open, isLeaving ? soon + Math.random() * spread : pause);
		};
	};
	open();
	return () => {
		clearTimeout(again);
		clearTimeout(noticed);
		source?.close();
	};
}
