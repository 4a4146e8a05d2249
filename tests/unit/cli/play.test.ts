// `firstline play`, as somebody types.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function play(file: string, typed: string[], ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/firstline.mjs', 'play', file, '--seed', 'a', ...args], {
		cwd: root,
		env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
		encoding: 'utf8',
		input: `${typed.join('\n')}\n`
	});
	return { status, lines: stdout.split('\n'), stderr };
}

const samples = 'tests/samples';

describe('firstline play', () => {
	it('plays a queue: each line says to whom it goes', () => {
		const { status, lines } = play(`${samples}/queue/brightlamp/two-lamps.en.md`, [
			'[late-lamp] You have thirty days to send it back.',
			'Hello?',
			'[humming-lamp] !find_order A-1',
			'(finish)'
		]);
		expect(status).toBe(0);
		expect(lines).toContain('[late-lamp]  Ada Brook, first order');
		expect(lines).toContain('[late-lamp] agent     You have thirty days to send it back.');
		expect(lines).toContain('That is no step here.');
		expect(lines).toContain('[humming-lamp] action    find_order A-1');
		expect(lines.at(-2)).toMatch(/^score \d+ \(politeness \d+, accuracy \d+, care \d+\)/);
	});

	it('plays a questionnaire: options are counted as they stand in the file', () => {
		const { lines } = play(`${samples}/questionnaire/brightlamp/three-situations.en.md`, ['?thankless best 2, worst 3', '(finish)']);
		expect(lines).toContain('  2. Ask what is still open. Then answer that.');
		expect(lines).toContain('answer    thankless: best 2, worst 3');
		expect(lines.at(-2)).toBe('score 100 (judgement 100); passed');
	});

	it('plays a page review', () => {
		const { lines } = play(`${samples}/page-review/brightlamp/shop-page.en.md`, ['@"nowhere" (priority 1) Hm.', '(finish)']);
		expect(lines).toContain('That is no step here.');
		expect(lines.at(-2)).toMatch(/^score \d+/);
	});

	it('says with --trace why things happened, and why others did not, in the language asked for', () => {
		const file = `${samples}/conversation/brightlamp/humming-lamp.en.md`;
		const { lines } = play(file, ['What is your order number?'], '--trace', '--lang', 'cs');
		expect(lines).toContain('  chce    ✗ empathy, ✓ ask order_no');
		expect(lines).toContain('  ne      good-news: chybí updated seller-answers within 3m');
		expect(lines).toContain('  konec   angry: chybí anger >= 9 or leaked');
	});

	it.each([
		[`${samples}/parts/brightlamp/misfits.en.md`, 1, /misfits\.en\.md cannot be played\./],
		[`${samples}/queue`, 2, /holds several scenarios\. Name one:\n {2}\S+samples\/queue\/brightlamp\/humming-lamp\.en\.md/],
		[`${samples}/queue/brightlamp`, 2, /\n {2}\S+samples\/queue\/brightlamp\/humming-lamp\.en\.md/],
		['package.json', 1, /no-scenario/],
		['nowhere.en.md', 1, /There is no file or folder/]
	])('says of %s what it cannot do', (file, code, sentence) => {
		const { status, stderr } = play(file, []);
		expect(status).toBe(code);
		expect(stderr).toMatch(sentence);
	});
});
