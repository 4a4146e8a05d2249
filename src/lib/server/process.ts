// What there is one of in a process, although its modules may be loaded twice: by the built server and by the entry that starts it.

export function onePerProcess<T>(name: string, make: () => T): T {
	const places = globalThis as unknown as Record<symbol, T | undefined>;
	return (places[Symbol.for(`firstline.${name}`)] ??= make());
}
