const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: browsers say where it comes from, whatever its content type.
 * One that says nothing is refused: no browser of the last years is silent about an unsafe method.
 */
export function isSameOrigin(method: string, headers: Headers, origin: string): boolean {
	if (safe.has(method)) return true;
	// Not sent over plain http except to this machine; where it is sent, it knows better than any comparison behind a proxy.
	const site = headers.get('sec-fetch-site');
	if (site) return site === 'same-origin';
	return headers.get('origin') === origin;
}
