// One message on its way to the server, and what came of it.
import { m } from '#lib/paraglide/messages.js';
import type { Message, Receipt } from './view.ts';

export type Answer =
	| { kind: 'stored'; receipt: Receipt }
	/** A message refused earlier used up no number: this is the next one. */
	| { kind: 'renumber'; expected: number }
	| { kind: 'refused'; problem: string }
	/** `unknown`: the server answers, but does not know who this is any more. */
	| { kind: 'later'; unknown: boolean };

/** A way that swallows a message without a word is tried anew after so many ms. */
const patience = 15_000;
/** The person is unknown, or known as somebody else: not signed in, another link opened in this browser. */
const unknown = new Set([401, 403, 404]);

/** Never fails: whatever goes wrong on the way is tried again later. */
export async function post(attemptId: string, message: Message): Promise<Answer> {
	try {
		const response = await fetch(`/attempt/${attemptId}/events`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(message),
			keepalive: true,
			signal: AbortSignal.timeout(patience)
		});
		return await read(response);
	} catch {
		return { kind: 'later', unknown: false };
	}
}

async function read(response: Response): Promise<Answer> {
	if (response.ok) return { kind: 'stored', receipt: (await response.json()) as Receipt };
	if (response.status >= 500 || response.status === 429) return { kind: 'later', unknown: false };
	if (unknown.has(response.status)) return { kind: 'later', unknown: true };
	const told = (await response.json().catch(() => ({}))) as { code?: string; message?: string; expected?: number };
	if (told.code === 'out-of-order' && told.expected !== undefined) return { kind: 'renumber', expected: told.expected };
	return { kind: 'refused', problem: told.message ?? m.desk_refused() };
}
