// What every answer says to the browser. The content security policy stands in svelte.config.js.

/**
 * `same-origin` as referrer: links with tokens in them are told to nobody else, while forms of our own still send their origin.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

const twoYears = 63_072_000;

/** For a page or answer made for somebody: nothing of it stays in a cache, unless its maker says so. */
export function addHeaders(headers: Headers, isHttps: boolean): void {
	for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
	if (isHttps) headers.set('Strict-Transport-Security', `max-age=${twoYears}`);
	if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
}
