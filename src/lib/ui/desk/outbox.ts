// Messages on this device until the server has given a receipt. IndexedDB survives reload, crash and closed tabs;
// where it is denied, memory holds them and the desk says so.
import { answered, openStore, written } from './idb.ts';
import type { Message } from './view.ts';

export interface Stored {
	attemptId: string;
	/** Order of sending across reloads. */
	order: number;
	message: Message;
}

export interface Outbox {
	durable: boolean;
	put(entry: Stored): Promise<void>;
	remove(clientId: string): Promise<void>;
	/** Oldest first. */
	of(attemptId: string): Promise<Stored[]>;
	/** Ids of the attempts for which somebody's words or deeds wait. */
	attempts(): Promise<string[]>;
}

const byOrder = (a: Stored, b: Stored) =>
	a.message.device === b.message.device ? a.message.clientSeq - b.message.clientSeq : a.order - b.order;

/** What is about the page, not about the work: the server takes it at any time. */
export const ofThePage: ReadonlySet<Message['kind']> = new Set<Message['kind']>(['take', 'notice']);

const attemptsOf = (entries: Stored[]): string[] => [
	...new Set(entries.filter(({ message }) => !ofThePage.has(message.kind)).map((e) => e.attemptId))
];

function inMemory(): Outbox {
	const entries = new Map<string, Stored>();
	return {
		durable: false,
		put: async (entry) => void entries.set(entry.message.clientId, entry),
		remove: async (clientId) => void entries.delete(clientId),
		of: async (attemptId) => [...entries.values()].filter((e) => e.attemptId === attemptId).sort(byOrder),
		attempts: async () => attemptsOf([...entries.values()])
	};
}

/** Never fails: the worst case is an outbox that only lives as long as the page. */
export async function openOutbox(): Promise<Outbox> {
	try {
		const db = await openStore('firstline', 'outbox', { keyPath: 'message.clientId' });
		const read = () => db.transaction('outbox').objectStore('outbox');
		const change = async (what: (store: IDBObjectStore) => void): Promise<void> => {
			const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
			what(transaction.objectStore('outbox'));
			return written(transaction);
		};
		const all = (): Promise<Stored[]> => answered(read().getAll());
		await answered(read().count());
		return {
			durable: true,
			put: (entry) => change((store) => store.put(entry)),
			remove: (clientId) => change((store) => store.delete(clientId)),
			of: async (attemptId) => (await all()).filter((e) => e.attemptId === attemptId).sort(byOrder),
			attempts: async () => attemptsOf(await all())
		};
	} catch {
		return inMemory();
	}
}
