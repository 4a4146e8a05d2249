// Whatever the server notes in the audit log has words of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nameOfAction } from '../../../src/routes/(manage)/organisation/audit/sentences.ts';

const folder = join(import.meta.dirname, '../../../src/lib/server');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const written = sources.flatMap((path) =>
	[...readFileSync(join(folder, path), 'utf8').matchAll(/audit\.write\([^;]*?'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!)
);
const composed = ['decision.advance', 'decision.hold', 'decision.decline', 'remark.comment', 'remark.review'];

it.each([...new Set([...written, ...composed])])('%s is said in words', (action) => expect(nameOfAction(action)).not.toBe(action));

it('many actions were found', () => expect(new Set(written).size).toBeGreaterThan(20));
