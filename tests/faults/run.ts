// npm run test:faults: all faults, one by one; with --schedules N: so many seeded random ones on one rig.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from '../../src/cli/prepare.mjs';

const { values } = parseArgs({ options: { schedules: { type: 'string' }, seed: { type: 'string' } }, allowPositionals: true });

/** @returns exit code: 0 when everything held */
async function schedules(count: number, seed: number): Promise<number> {
	build((text: string) => console.log(text));
	// What the product's own code imports is partly made by the build.
	const [{ startRig }, { runSchedule }] = await Promise.all([import('./rig.ts'), import('./schedules.ts')]);
	const rig = await startRig({ seed });
	const started = performance.now();
	let failed = 0;
	for (let n = seed; n < seed + count; n++) {
		const { faults, wrong } = await runSchedule(rig, n);
		console.log(`${wrong.length === 0 ? '✓' : '✗'} seed ${n}: ${faults.join(', ')}`);
		for (const text of wrong) console.log(`    ${text}`);
		if (wrong.length > 0) failed++;
	}
	await rig.close();
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`${count - failed} of ${count} schedules held everything, in ${seconds} s`);
	return failed === 0 ? 0 : 1;
}

if (values.schedules) process.exit(await schedules(Number(values.schedules), Number(values.seed ?? Date.now() % 1_000_000)));
const env = { ...process.env, FAULTS: 'all' };
process.exit(
	spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'faults'], { stdio: 'inherit', env }).status ?? 1
);
