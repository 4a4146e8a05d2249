// As which device this browser went on with an attempt last. In a cookie: where none is kept, there is no pass either,
// and it is there when other storage is denied or full. Not bound to a path, for a page may be reached without being loaded.

const name = 'firstline_desk';

/** Days. */
const kept = 60;

/** Attempts that are remembered: who has more of them open at once is asked. */
const most = 6;

/** Newest first. */
function remembered(): [attempt: string, device: string][] {
	const value = new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
	return value.split('~').flatMap((pair): [string, string][] => {
		const [attempt, device] = pair.split('.');
		return attempt && device ? [[attempt, device]] : [];
	});
}

export const knownDevice = (attempt: string): string | null => remembered().find(([id]) => id === attempt)?.[1] ?? null;

export function rememberDevice(attempt: string, device: string): void {
	const others = remembered().filter(([id]) => id !== attempt);
	const value = [[attempt, device], ...others].slice(0, most).map((pair) => pair.join('.'));
	document.cookie = `${name}=${value.join('~')}; path=/; max-age=${kept * 86_400}; samesite=lax`;
}
