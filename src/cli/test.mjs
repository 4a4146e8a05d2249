// npm test: everything that has to hold, from the style to the journeys in a browser. Ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { nodeBinary } from './node.mjs';
import { build, install } from './prepare.mjs';
import { root } from './root.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} text */
const say = (text) => console.log(`\n• ${text}`);

const reports = mkdtempSync(join(tmpdir(), 'firstline-test-'));
/** Of the server that the journeys go through. */
const data = mkdtempSync(join(tmpdir(), 'firstline-e2e-'));

/** Runs a tool with the Node of the product; what it writes is shown. @param {string[]} args @param {Record<string, string>} env */
const succeeds = (args, env = {}) =>
	spawnSync(nodeBinary(), args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** Several tools that count as one. @param {string[][]} tools @returns {Count} */
function one(...tools) {
	const failures = tools.filter((args) => !succeeds(args)).length;
	return failures === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} name of the report, which a runner that broke down may not have written */
function read(name) {
	const file = join(reports, name);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** A run that failed without a failed test (a file that cannot be loaded, say) counts as a failure. @param {Count} count @param {boolean} succeeded */
const honest = (count, succeeded) => (succeeded || count.failed > 0 ? count : { ...count, failed: 1 });

/** @returns {Count} */
function vitest() {
	const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'];
	const succeeded = succeeds([...args, `--outputFile.json=${join(reports, 'vitest.json')}`]);
	const report = read('vitest.json');
	return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, succeeded);
}

/** Journeys that passed only when they were tried again; the runner's list names them. */
let shaky = 0;

/** @returns {Count} */
function playwright() {
	const args = ['node_modules/playwright/cli.js', 'test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'];
	const succeeded = succeeds(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'), E2E_DATA: data });
	const stats = read('playwright.json')?.stats;
	shaky = stats?.flaky ?? 0;
	return honest({ passed: (stats?.expected ?? 0) + shaky, failed: stats?.unexpected ?? 0 }, succeeded);
}

/** @returns {Count} */
function buildOnce() {
	try {
		build(say);
		return { passed: 1, failed: 0 };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

/** @type {[string, () => Count][]} */
const steps = [
	[
		'Style',
		() => one(['node_modules/eslint/bin/eslint.js', '.'], ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'])
	],
	['Types', () => one(['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--threshold', 'error'])],
	['Units, the database, starting', vitest],
	['Scenarios: checked', () => one(['src/cli/firstline.mjs', 'check'])],
	['Scenarios: their own tests', () => one(['src/cli/firstline.mjs', 'test'])],
	['Build', buildOnce],
	['Journeys in a browser', playwright]
];

/** Only what was asked for by its first word, or all. @param {string} name */
const isWanted = (name) =>
	process.argv.length < 3 || process.argv.slice(2).some((word) => name.toLowerCase().startsWith(word.toLowerCase()));

try {
	install(say);
	process.env.CHROMIUM = await chromium(say);
	const ready = succeeds(['src/cli/messages.mjs']) && succeeds(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	if (!ready) throw new Error('The texts of the interface could not be compiled.');
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.log('0 passed, 1 failed');
	process.exit(1);
}

const total = { passed: 0, failed: 0 };
const summary = [];
for (const [name, run] of steps.filter(([name]) => isWanted(name))) {
	say(name);
	const start = Date.now();
	const { passed, failed } = run();
	total.passed += passed;
	total.failed += failed;
	summary.push(
		`  ${failed === 0 ? 'ok    ' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`
	);
}
for (const folder of [reports, data]) rmSync(folder, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
if (shaky > 0) console.log(`  ${shaky} of the journeys passed only the second time: see "flaky" above.\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
