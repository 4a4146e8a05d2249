import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '../../src/lib/server/same-origin.ts';

const own = 'http://localhost:3000';

const cases: [method: string, headers: Record<string, string>, allowed: boolean][] = [
	['GET', {}, true],
	['GET', { origin: 'https://elsewhere.example' }, true],
	['HEAD', { 'sec-fetch-site': 'cross-site' }, true],
	['POST', { origin: own }, true],
	['POST', { 'sec-fetch-site': 'same-origin' }, true],
	['POST', { 'sec-fetch-site': 'same-origin', origin: 'https://seen-behind-a-proxy.example' }, true],
	['POST', {}, false],
	['POST', { origin: 'null' }, false],
	['POST', { origin: 'https://elsewhere.example' }, false],
	['POST', { origin: 'https://localhost:3000' }, false],
	['POST', { origin: 'http://localhost:3001' }, false],
	['POST', { 'sec-fetch-site': 'same-site', origin: own }, false],
	['POST', { 'sec-fetch-site': 'cross-site', origin: own }, false],
	['POST', { 'sec-fetch-site': 'none' }, false],
	['PUT', { origin: 'https://elsewhere.example', 'content-type': 'application/json' }, false],
	['PATCH', { origin: 'https://elsewhere.example' }, false],
	['DELETE', {}, false],
	['PROPFIND', {}, false]
];

describe('a request', () => {
	test.each(cases)('%s with %j may get through: %s', (method, headers, allowed) => {
		expect(isSameOrigin(method, new Headers(headers), own)).toBe(allowed);
	});
});
