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

	it('says it of a folder without scenarios, and of a file that is none', () => {
		const { status, lines } = firstline(['check', 'tests/bench', 'package.json']);
		expect(status).toBe(1);
		expect(lines).toEqual([
			expect.stringMatching(/^tests\/bench:1:1 {2}no-scenario {2}There is no scenario here\. /),
			expect.stringMatching(/^package\.json:1:1 {2}no-scenario {2}/),
			'Scenarios: 0 · errors: 2 · warnings: 0'
		]);
	});

	it('speaks the language asked for', () => {
		expect(firstline(['check', '--lang', 'cs', 'tests/samples/conversation']).lines.at(-1)).toBe('Scénáře: 1 · chyby: 0 · varování: 1');
		expect(firstline(['check', '--lang', 'de', 'tests/samples/conversation'])).toMatchObject({
			status: 1,
			stderr: '--lang takes en or cs.\n'
		});
	});

	it('says with --verbose how long a scenario is, and what its tests leave out', () => {
		const { lines } = firstline(['check', '--verbose', 'tests/samples/conversation', 'tests/samples/page-review']);
		expect(lines.slice(-9, -1)).toEqual([
			'tests/samples/conversation/brightlamp/humming-lamp.en.md',
			'  To read: 29 words, 1 of 12 minutes at 300 words a minute · turns: 2 to no end · forms: 1',
			'  Tests: 2, touching 2 of 2 beats',
			'  No rule matched “Well: - nothing” (a wrong number, then nothing)',
			'tests/samples/page-review/brightlamp/shop-page.en.md',
			'  To read: 41 words, 1 of 20 minutes at 300 words a minute · forms: 1',
			'  Tests: 2, finding 1 of 2 issues',
			'  No test touches: slow'
		]);
	});

	it('gives programs the same as JSON', () => {
		const { lines } = firstline(['check', '--verbose', '--format', 'json', 'tests/samples/conversation']);
		expect(JSON.parse(lines.join('\n'))).toMatchObject({
			summaries: [{ forms: 1, limit: 720_000, turns: { least: 2, most: null }, parts: ['opening', 'number'], untouched: [] }]
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
