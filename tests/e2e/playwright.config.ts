import { defineConfig } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Chosen once, for the workers as well: they read this file again.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'firstline-e2e-'));
process.env.E2E_PORT ??= String(41_000 + Math.floor(Math.random() * 4000));

const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const root = join(import.meta.dirname, '../..');

export default defineConfig({
	testDir: '.',
	testMatch: '*.test.ts',
	outputDir: join(root, 'test-results'),
	workers: 2,
	fullyParallel: true,
	timeout: 120_000,
	// A second try tells a wrong product from a machine that was busy elsewhere; what needed it is named at the end.
	retries: 1,
	expect: { timeout: 15_000 },
	use: {
		baseURL,
		locale: 'en-GB',
		screenshot: 'only-on-failure',
		// Recording costs a third of the time: TRACE=on for who looks for a failure.
		trace: process.env.TRACE === 'on' ? 'retain-on-failure' : 'on-first-retry',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: [
				...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
				...['--disable-background-networking', '--disable-component-update', '--disable-sync']
			]
		}
	},
	// The built server, as people run it, with the demonstration in an empty folder.
	webServer: {
		command: `${process.execPath} src/cli/serve.ts`,
		cwd: root,
		url: `${baseURL}/health`,
		env: {
			NODE_ENV: 'production',
			DATA_DIR: process.env.E2E_DATA,
			PORT: process.env.E2E_PORT,
			HOST: '127.0.0.1',
			FIRSTLINE_DEMO: 'on',
			DATABASE_URL: ''
		},
		gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
		timeout: 120_000
	}
});
