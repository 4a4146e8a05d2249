import { describe, expect, it } from 'vitest';
import { localPath } from '../../../src/lib/ui/local-path.ts';

describe('a path to return to', () => {
	it.each(['/', '/practice', '/assessments/1?sort=name', '/privacy#rights'])('%s is ours', (path) => expect(localPath(path)).toBe(path));

	it.each([
		null,
		'',
		'practice',
		'https://elsewhere.example/',
		'//elsewhere.example/',
		'/\\elsewhere.example',
		'\\\\elsewhere.example',
		'/\t/elsewhere.example',
		'javascript:alert(1)',
		'//'
	])('%j leads to the start page instead', (path) => expect(localPath(path)).toBe('/'));

	it.each(['/.//elsewhere.example', '/a/..//elsewhere.example', '/%2e//elsewhere.example'])('%s stays on this site', (path) =>
		expect(localPath(path)).toBe('/elsewhere.example')
	);
});
