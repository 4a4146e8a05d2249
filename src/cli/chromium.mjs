// A browser for the end-to-end tests: the one that is named, else the system's, else one that is installed now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { nodeBinary } from './node.mjs';
import { root } from './root.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const system = () =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)))
		.concat(places)
		.find((path) => existsSync(path));

/** @param {string} program @param {string[]} args */
const quietly = (program, args) => spawnSync(program, args, { cwd: root, stdio: 'ignore' }).status === 0;

async function fromPlaywright() {
	quietly(nodeBinary(), ['node_modules/playwright/cli.js', 'install', 'chromium']);
	const { chromium } = await import('playwright');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function fromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	quietly('apt-get', ['update']);
	quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	return system();
}

/** Path of the browser. @param {(text: string) => void} say @throws {Error} when there is none and none can be had */
export async function chromium(say) {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const present = system();
	if (present) return present;
	say('Installing Chromium for the end-to-end tests …');
	const installed = (await fromPlaywright()) ?? fromDebian();
	if (installed) return installed;
	throw new Error('There is no Chromium for the end-to-end tests. Install one, or name it: CHROMIUM=/path/to/chromium npm test');
}
