import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from '../../src/lib/server/config.ts';

describe('the environment', () => {
	test('needs to say nothing', () => {
		const config = readConfig({});
		expect(config).toMatchObject({
			host: '127.0.0.1',
			port: 3000,
			trustProxy: false,
			databaseUrl: null,
			demonstration: 'auto',
			dataDirChosen: false
		});
		expect(config.dataDir).toMatch(/\/\.data$/);
		expect(config.scenarios).toMatch(/\/scenarios$/);
	});

	test('with empty values says nothing', () => {
		expect(readConfig({ HOST: '', PORT: '', DATABASE_URL: '', FIRSTLINE_DEMO: '' })).toEqual(readConfig({}));
	});

	test.each(['no', '80000', '-1', '3000.5', '3000 '.repeat(2)])('with PORT=%s is refused in a sentence', (port) => {
		expect(() => readConfig({ PORT: port })).toThrow(/^PORT is .* must be a number/);
	});

	test.each([
		['on', 'on'],
		['1', 'on'],
		['off', 'off'],
		['OFF', 'off'],
		['0', 'off'],
		[undefined, 'auto']
	])('FIRSTLINE_DEMO=%s means %s', (value, meaning) => {
		expect(readConfig({ FIRSTLINE_DEMO: value }).demonstration).toBe(meaning);
	});
});

test.each([
	['127.0.0.1', true],
	['127.8.0.1', true],
	['localhost', true],
	['::1', true],
	['0.0.0.0', false],
	['::', false],
	['192.168.1.4', false],
	['127.0.0.1.example.com', false]
])('the host %s reaches this machine alone: %s', (host, alone) => {
	expect(isLoopback(host)).toBe(alone);
});
