import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { paraglide } from './src/cli/paraglide.mjs';

export default defineConfig({
	plugins: [paraglideVitePlugin(paraglide), sveltekit()],
	build: { chunkSizeWarningLimit: 700 },
	test: {
		include: ['tests/{unit,integration}/**/*.test.ts'],
		reporters: ['default'],
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
});
