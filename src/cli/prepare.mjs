// What has to be there before the product runs; each is made again only when what it is made from has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nodeBinary } from './node.mjs';
import { root } from './root.mjs';

const sources = [
	'src',
	'static',
	...['coach-worker', 'mended-postgres', 'paraglide'].map((name) => `src/cli/${name}.mjs`),
	'src/lib/messages/project.inlang/settings.json',
	'package-lock.json',
	'package.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
/** Below src, but no part of the pages, or made from other files by the build itself. */
const others = new Set(['cli', 'paraglide', 'project.inlang']);

/** @param {string} path @returns {string[]} */
function filesIn(path) {
	if (!existsSync(path)) return [];
	const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !others.has(name));
	return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)])).sort();
}

/** @param {string[]} files */
function hashOf(files) {
	const hash = createHash('sha256');
	for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

/** @param {string} note file that holds the hash of what was used last @param {string} hash */
const isCurrent = (note, hash) => existsSync(note) && readFileSync(note, 'utf8') === hash;

/** Runs a program in the project's folder; its output is shown only when it fails. @param {string} program @param {string[]} args */
function run(program, args, env = {}) {
	const { status, stdout, stderr, error } = spawnSync(program, args, {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 1 << 28
	});
	if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${error?.message ?? ''}${stdout}${stderr}`);
}

/** npm's packages, by the lock. @param {(text: string) => void} say @throws {Error} */
export function install(say) {
	const note = join(root, 'node_modules', '.firstline-lock');
	const hash = hashOf([join(root, 'package-lock.json')]);
	if (isCurrent(note, hash)) return;
	say('Installing packages (once, about half a minute) …');
	run('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund']);
	writeFileSync(note, hash);
}

/** The pages. @param {(text: string) => void} say @throws {Error} */
export function build(say) {
	const note = join(root, 'build', '.firstline-sources');
	const hash = hashOf(sources.flatMap((name) => (name.includes('.') ? [join(root, name)] : filesIn(join(root, name)))));
	if (isCurrent(note, hash)) return;
	say('Building the pages (after each change, about half a minute) …');
	const node = nodeBinary();
	run(node, ['src/cli/messages.mjs']);
	run(node, ['node_modules/vite/bin/vite.js', 'build'], { NODE_ENV: 'production' });
	writeFileSync(note, hash);
}
