// Whatever the server notes in the audit log has words of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detailOf, nameOfAction } from '../../../src/routes/(manage)/organisation/audit/sentences.ts';

const folder = join(import.meta.dirname, '../../../src/lib/server');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const written = sources.flatMap((path) =>
	[...readFileSync(join(folder, path), 'utf8').matchAll(/audit\.write\([^;]*?'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!)
);
const composed = ['decision.advance', 'decision.hold', 'decision.decline', 'remark.comment', 'remark.review'];

it.each([...new Set([...written, ...composed])])('%s is said in words', (action) => expect(nameOfAction(action)).not.toBe(action));

it('details are told in words, and ids not at all', () => {
	const told = (detail: Parameters<typeof detailOf>[0]) => detailOf(detail, (day) => `the ${day}`);
	expect(told({ title: 'Calm voice', due: '2026-11-29' })).toBe('Calm voice · due the 2026-11-29');
	expect(told({ role: 'manager' })).toBe('Manager');
	expect(told({ attempt: '01a2', seq: 3, remark: '01a3' })).toBe('');
	expect(told({ ms: 300_000 })).toBe('5 min');
	expect(told({ assessment: null, later: 2 })).toBe('later: 2');
});

it('many actions were found', () => expect(new Set(written).size).toBeGreaterThan(20));
