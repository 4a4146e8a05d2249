import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** For files of the first folder: what they may import beside their own folder. The longest matching line counts; `lib/paraglide` is data. */
const rule: [from: string, to: string[]][] = [
	['lib/core/scenario', []],
	['lib/core/dialogue', ['lib/core/scenario/types.ts', 'lib/core/scoring/types.ts']],
	['lib/core/scoring', ['lib/core/scenario/types.ts']],
	['lib/core/attempt', ['lib/core/scenario/types.ts', 'lib/core/dialogue', 'lib/core/scoring']],
	['lib/core/statistics', []],
	['lib/core/training', ['lib/core/scenario', 'lib/core/scoring', 'lib/core/attempt']],
	['lib/core', []],
	['lib/messages', []],
	['lib/ui', ['lib/core', 'lib/paraglide']],
	['lib/server', ['lib/core', 'lib/paraglide']],
	['cli', ['lib/core', 'lib/server', 'lib/paraglide']],
	['routes', ['lib/core', 'lib/server', 'lib/ui', 'lib/paraglide', 'params']],
	['', ['lib/core', 'lib/server', 'lib/paraglide']]
];

/** The only packages that core may use: small, pure, the same in every place where JavaScript runs. */
const pure = ['mdast', 'mdast-util-from-markdown', 'yaml', '@noble/hashes', 'minisearch', 'ts-fsrs'];

interface Import {
	from: string;
	to: string;
}

const isWithin = (path: string, folder: string) => folder === '' || path === folder || path.startsWith(`${folder}/`);

/** Specifiers of all imports and re-exports, types included, dynamic ones too. */
const specifiers = (source: string): string[] =>
	[
		...source.matchAll(/(?:^|[^\w.])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\s*\(?\s*['"]([^'"]+)['"]/gm)
	].map(([, from, bare]) => from ?? bare ?? '');

/** A file below src as a path from there; a package as its specifier. */
function resolve(from: string, specifier: string): string {
	if (specifier.startsWith('#lib/')) return specifier.slice(1);
	if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
	return specifier;
}

function violation({ from, to }: Import): string | null {
	const isPackage = !/^(lib|routes|cli)\/|^\.\.?\//.test(to) && !existsSync(join(root, 'src', to));
	if (isPackage) {
		const allowed = !isWithin(from, 'lib/core') || pure.some((name) => isWithin(to, name));
		return allowed ? null : `${from} uses the package ${to}`;
	}
	const [folder, targets] = rule.find(([folder]) => isWithin(from, folder))!;
	const allowed = isWithin(to, folder || from) || targets.some((target) => isWithin(to, target));
	return allowed ? null : `${from} imports ${to}`;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|js|mjs|svelte)$/.test(path) && !isWithin(path, 'lib/paraglide'))
	.sort();

const importsOf = (from: string): Import[] =>
	specifiers(readFileSync(join(root, 'src', from), 'utf8')).map((specifier) => ({ from, to: resolve(from, specifier) }));

test('every import keeps to the dependency rule', () => {
	expect(files.length).toBeGreaterThan(50);
	expect(files.flatMap(importsOf).map(violation).filter(Boolean)).toEqual([]);
});

describe('a planted violation is found', () => {
	const planted: [from: string, specifier: string][] = [
		['lib/core/dialogue/move.ts', '../scoring/observe/index.ts'],
		['lib/core/scoring/index.ts', '../dialogue/index.ts'],
		['lib/core/scenario/index.ts', '../attempt/fold.ts'],
		['lib/core/attempt/fold.ts', '../../server/db/client.ts'],
		['lib/core/attempt/clock.ts', 'node:fs'],
		['lib/core/scenario/index.ts', '../training/index.ts'],
		['lib/core/access.ts', '@sveltejs/kit'],
		['lib/ui/Result.svelte', '#lib/server/results.ts'],
		['lib/server/attempts.ts', '#lib/ui/chart.ts'],
		['lib/server/attempts.ts', '../../routes/+layout.ts'],
		['cli/check.ts', '../lib/ui/chart.ts']
	];
	test.each(planted)('%s importing %s', (from, specifier) => {
		expect(violation({ from, to: resolve(from, specifier) })).not.toBeNull();
	});

	test.each([
		["import { a } from './a.ts';", './a.ts'],
		["import type { A } from '#lib/core/a.ts';", '#lib/core/a.ts'],
		["export * from './b.ts';", './b.ts'],
		["import './c.css';", './c.css'],
		["const d = await import('./d.ts');", './d.ts'],
		["import {\n\ta,\n\tb\n} from './e.ts';", './e.ts']
	])('%j is read', (source, specifier) => {
		expect(specifiers(source)).toEqual([specifier]);
	});
});
