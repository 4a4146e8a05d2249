// What a device and its connection can do. Every check ends by itself, and none of them throws.
import { openOutbox } from '#lib/ui/desk/outbox.ts';

/** ms that one request may take. */
const patience = 4000;

/** Messages outlive the page on this device. */
export const canStore = async (): Promise<boolean> => (await openOutbox()).durable;

/** The middle one of five ways there and back, ms; null: the server does not answer. */
export async function wayAndBack(address: string): Promise<number | null> {
	const times: number[] = [];
	for (let i = 0; i < 5; i++) {
		const from = performance.now();
		const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) }).catch(() => null);
		if (!answer?.ok) return null;
		times.push(performance.now() - from);
	}
	return Math.round(times.toSorted((a, b) => a - b)[2]!);
}

export interface Live {
	/** Events came one by one, as they were sent. */
	live: boolean;
	/** How far this device's clock is from the server's, ms; null: nothing came. */
	clockOff: number | null;
}

/** Half of the pause in which the server sends: what comes closer together was held back on the way. ms */
const together = 250;

export async function liveStream(address: string): Promise<Live> {
	const came: { at: number; off: number }[] = [];
	try {
		const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
		if (!answer.ok || !answer.body) return { live: false, clockOff: null };
		const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			const now = Number(/data: (\d+)/.exec(part.value)?.[1]);
			if (now) came.push({ at: performance.now(), off: Date.now() - now });
		}
	} catch {
		// It broke off: what came until then is what is known.
	}
	const [first, second] = came;
	return { live: second !== undefined && second.at - first!.at > together, clockOff: first?.off ?? null };
}
