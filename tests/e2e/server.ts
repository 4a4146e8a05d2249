// A server process of a test's own: started as people start it, killed as machines kill it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

export interface Started {
	process: ChildProcess;
	output: () => string;
	/** Exit code, once it has ended; null: killed. */
	ended: Promise<number | null>;
}

/** The built server on a data folder, on any free port unless `env` says one. */
export function start(dataDir: string, env: Record<string, string> = {}): Started {
	const child = spawn(process.execPath, ['src/cli/serve.ts'], {
		cwd: root,
		env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0', FIRSTLINE_DEMO: 'off', DATABASE_URL: '', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
	return { process: child, output: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

/** Its address, once it serves. @throws what it wrote, if it does not within half a minute */
export async function ready({ output, process: child }: Started): Promise<string> {
	for (let i = 0; i < 600 && child.exitCode === null; i++) {
		if (output().includes('Firstline is ready')) return /http:\S+/.exec(output())![0];
		await wait(50);
	}
	throw new Error(output());
}

/** Process ids of the database servers that run on this data folder. */
export const databases = (dataDir: string): number[] =>
	execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
		.split('\n')
		.filter((line) => line.includes(`-D ${dataDir}`))
		.map((line) => Number.parseInt(line, 10));
