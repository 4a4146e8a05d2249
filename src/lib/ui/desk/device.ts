// As which device this browser went on with an attempt last. A cookie of that page alone: where none is kept, there is no pass either,
// and it is there when other storage is denied or full.

const name = 'firstline_desk';

/** Days. */
const kept = 60;

export const knownDevice = (): string | null => new RegExp(`(?:^|; )${name}=([0-9a-f-]{36})`).exec(document.cookie)?.[1] ?? null;

export function rememberDevice(device: string): void {
	document.cookie = `${name}=${device}; path=${location.pathname}; max-age=${kept * 86_400}; samesite=lax`;
}
