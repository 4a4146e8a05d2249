// As which devices this browser went on with an attempt. In a cookie, which is read at once and is there where other storage is denied
// or full; and in a database that is written through at once, for a browser that is killed forgets the cookies of its last half minute.

import { answered, openStore, written } from './idb.ts';

const name = 'firstline_desk';

/** Days. */
const kept = 60;

/** Attempts whose device the cookie names: who has more of them open at once, and no database, is asked. */
const most = 6;

/** Newest first. */
function remembered(): [attempt: string, device: string][] {
	const value = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
	return value.split('~').flatMap((pair): [string, string][] => {
		const [attempt, device] = pair.split('.');
		return attempt && device ? [[attempt, device]] : [];
	});
}

/** The last one, as far as the cookie knows. */
export const knownDevice = (attempt: string): string | null => remembered().find(([id]) => id === attempt)?.[1] ?? null;

/** All that outlive a crash. Never fails: a database that is denied knows none. */
export async function keptDevices(attempt: string): Promise<string[]> {
	try {
		const db = await open();
		const found = await answered<string[] | undefined>(db.transaction('device').objectStore('device').get(attempt));
		db.close();
		return found ?? [];
	} catch {
		return [];
	}
}

export async function rememberDevice(attempt: string, device: string): Promise<void> {
	const others = remembered().filter(([id]) => id !== attempt);
	// Not bound to a path, for a page may be reached without being loaded.
	const value = [[attempt, device], ...others].slice(0, most).map((pair) => pair.join('.'));
	document.cookie = `${name}=${value.join('~')}; path=/; max-age=${kept * 86_400}; samesite=lax`;
	const devices = new Set([...(await keptDevices(attempt)), device]);
	try {
		const db = await open();
		const transaction = db.transaction('device', 'readwrite', { durability: 'strict' });
		transaction.objectStore('device').put([...devices], attempt);
		await written(transaction);
		db.close();
	} catch {
		// The cookie has to do.
	}
}

/** A database of its own: the outbox could not be changed while an older page has it open. */
const open = (): Promise<IDBDatabase> => openStore('firstline-devices', 'device');
