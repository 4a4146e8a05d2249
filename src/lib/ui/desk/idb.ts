// The browser's database, asked with promises.

export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

/** It is on the disk: what a transaction was asked to keep may still fail when it ends, where there is no room left. */
export const written = (transaction: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
	});

/** A database of one store. */
export function openStore(name: string, store: string, options: IDBObjectStoreParameters = {}): Promise<IDBDatabase> {
	const request = indexedDB.open(name, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(store, options);
	return answered(request);
}
