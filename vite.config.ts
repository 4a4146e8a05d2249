import { availableParallelism } from 'node:os';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { coachWorker } from './src/cli/coach-worker.mjs';
import { mendedPostgres } from './src/cli/mended-postgres.mjs';
import { paraglide } from './src/cli/paraglide.mjs';

// Everything that touches the database runs on each kind of server: tests/integration/servers.ts.
const servers = ['socket', 'tcp', ...(process.env.TEST_DATABASE_URL ? ['external'] : [])];

// npm run test:faults: those that take minutes, too.
const slow = process.env.FAULTS ? ['tests/faults/**/*.slow.ts'] : [];

// Those that share no state share their modules: loading them anew for each file took longer than the tests. Those that look at
// times run last: they mostly wait, too.
const together = { isolate: false, maxWorkers: Math.max(2, availableParallelism() - 1), sequence: { groupOrder: 0 } };
const last = { maxWorkers: slow.length > 0 ? 1 : 2, sequence: { groupOrder: 1 } };

export default defineConfig(({ command }) => ({
	plugins: [mendedPostgres(), paraglideVitePlugin(paraglide), sveltekit()],
	build: { chunkSizeWarningLimit: 700 },
	worker: coachWorker,
	// Some hundreds of small files, most of them for other databases: reading them would be half of a start. And the driver, to be mended.
	ssr: { noExternal: command === 'build' ? ['drizzle-orm', 'postgres'] : [] },
	test: {
		reporters: ['default'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...together } },
			...servers.map((name) => ({
				extends: true as const,
				test: { name, include: ['tests/integration/**/*.test.ts'], globalSetup: 'tests/integration/servers.ts', ...together }
			})),
			{ extends: true, test: { name: 'start', include: ['tests/start/**/*.test.ts'], ...last } },
			{
				extends: true,
				test: { name: 'faults', include: ['tests/faults/**/*.test.ts', ...slow], globalSetup: 'tests/faults/build.ts', ...last }
			}
		]
	}
}));
