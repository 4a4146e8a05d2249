// The command, as authors and their machines run it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function firstline(args: string[], LANG = 'en_GB.UTF-8') {
	const env = { ...process.env, LANG, LC_ALL: '', LC_MESSAGES: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/firstline.mjs', ...args], { cwd: root, env, encoding: 'utf8' });
	return { status, lines: stdout.trim().split('\n'), stderr };
}

describe('firstline check', () => {
	it('prints place, code and sentence of each diagnostic, then the count, and exits with 1', () => {
		const { status, lines } = firstline(['check', 'tests/samples/editions/lonely']);
		expect(status).toBe(1);
		expect(lines).toContain(
			'tests/samples/editions/lonely/humming-lamp.en.md:6:10  missing-company  This scenario needs its company. Write lonely/company.en.md.'
		);
		expect(lines.at(-1)).toBe('Scenarios: 0 · errors: 2 · warnings: 1');
	});

	it('speaks Czech where the machine does', () => {
		const { lines } = firstline(['check', 'tests/samples/editions/lonely'], 'cs_CZ.UTF-8');
		expect(lines.at(-1)).toBe('Scénáře: 0 · chyby: 2 · varování: 1');
	});

	it('exits with 0 when there are warnings alone', () => {
		const { status, lines } = firstline(['check', 'tests/samples/conversation/brightlamp/humming-lamp.en.md']);
		expect(status).toBe(0);
		expect(lines.at(-1)).toBe('Scenarios: 1 · errors: 0 · warnings: 1');
	});

	it('gives programs JSON', () => {
		const { lines } = firstline(['check', '--format', 'json', 'tests/samples/page-review']);
		expect(JSON.parse(lines.join('\n'))).toMatchObject({
			scenarios: 1,
			errors: 0,
			warnings: 1,
			diagnostics: [{ code: 'missing-edition', severity: 'warning', line: 1, column: 1 }]
		});
	});

	it.each([[['check', 'nowhere']], [['check', '--colour']], [['check', '--format', 'xml']], [['sing']], [[]]])(
		'refuses %j with a sentence and exits with 2',
		(args) => {
			const { status, stderr } = firstline(args);
			expect(status).toBe(2);
			expect(stderr).toMatch(/There is no|Usage/);
		}
	);
});
