// npm run firstline: compiles the texts if they have changed, then hands over to main.ts. Plain JavaScript, for any Node since 18.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { environment, nodeBinary } from './node.mjs';
import { root } from './root.mjs';

const messages = join(root, 'src/lib/messages');
const compiled = join(root, 'src/lib/paraglide/messages/_index.js');

/** When a text was last changed, ms. */
function changedAt() {
	const folders = ['en', 'cs'].map((language) => join(messages, language));
	return Math.max(...folders.flatMap((folder) => readdirSync(folder).map((file) => statSync(join(folder, file)).mtimeMs)));
}

/** @param {string} node */
function compileMessages(node) {
	if (existsSync(compiled) && statSync(compiled).mtimeMs >= changedAt()) return;
	const { status, stdout, stderr } = spawnSync(node, [join(root, 'src/cli/messages.mjs')], { encoding: 'utf8', cwd: root });
	if (status !== 0) throw new Error(`The texts in src/lib/messages cannot be compiled.\n${stdout}${stderr}`);
	utimesSync(compiled, new Date(), new Date()); // the compiler leaves files alone whose content is the same
}

try {
	if (!existsSync(join(root, 'node_modules'))) throw new Error('Run "npm ci" first.');
	const node = nodeBinary();
	compileMessages(node);
	const child = spawn(node, [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env: environment });
	/** @type {NodeJS.Signals[]} */
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.on(signal, () => child.kill(signal));
	child.on('error', (error) => {
		console.error(error.message);
		process.exit(1);
	});
	child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}
