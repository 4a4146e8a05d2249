// Messages on this device until the server has given a receipt. IndexedDB survives reload, crash and closed tabs;
// where it is denied, memory holds them and the desk says so.
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
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

function database(): Promise<IDBDatabase> {
	const request = indexedDB.open('firstline', 1);
	request.onupgradeneeded = () => request.result.createObjectStore('outbox', { keyPath: 'message.clientId' });
	return done(request);
}

const byOrder = (a: Stored, b: Stored) =>
	a.message.device === b.message.device ? a.message.clientSeq - b.message.clientSeq : a.order - b.order;

function inMemory(): Outbox {
	const entries = new Map<string, Stored>();
	return {
		durable: false,
		put: async (entry) => void entries.set(entry.message.clientId, entry),
		remove: async (clientId) => void entries.delete(clientId),
		of: async (attemptId) => [...entries.values()].filter((e) => e.attemptId === attemptId).sort(byOrder)
	};
}

/** Never fails: the worst case is an outbox that only lives as long as the page. */
export async function openOutbox(): Promise<Outbox> {
	try {
		const db = await database();
		const store = (mode: IDBTransactionMode) => db.transaction('outbox', mode, { durability: 'strict' }).objectStore('outbox');
		await done(store('readonly').count());
		return {
			durable: true,
			put: async (entry) => void (await done(store('readwrite').put(entry))),
			remove: async (clientId) => void (await done(store('readwrite').delete(clientId))),
			of: async (attemptId) => ((await done(store('readonly').getAll())) as Stored[]).filter((e) => e.attemptId === attemptId).sort(byOrder)
		};
	} catch {
		return inMemory();
	}
}
