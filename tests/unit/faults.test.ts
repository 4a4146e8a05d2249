import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Claim {
	fault: number;
	title: string;
	file: string;
}

/** Titles such as 'F16 F17 the same reply …' or 'F36: a reply …'. */
const claimed = /(['`])((?:F\d+:? )+)(.+?)\1,\s/g;

const claims: Claim[] = ['faults', 'integration', 'e2e'].flatMap((room) =>
	readdirSync(join('tests', room))
		.filter((name) => name.endsWith('.ts'))
		.sort()
		.flatMap((name) =>
			[...readFileSync(join('tests', room, name), 'utf8').matchAll(claimed)].flatMap(([, , numbers, title]) =>
				[...numbers!.matchAll(/\d+/g)].map(([fault]) => ({ fault: Number(fault), title: title!, file: `${room}/${name}` }))
			)
		)
);
const faults = Array.from({ length: 42 }, (_, index) => index + 1);
const of = (fault: number) => claims.filter((claim) => claim.fault === fault);

test('each of the 42 faults is claimed by a test, and no other is', () => {
	expect(faults.filter((fault) => of(fault).length === 0)).toEqual([]);
	expect(claims.filter(({ fault }) => !faults.includes(fault))).toEqual([]);
});

test('the list of faults says which test proves each (vitest -u writes it anew)', async () => {
	const lines = faults.flatMap((fault) => of(fault).map(({ title, file }) => `- **F${fault}** ${title}: \`${file}\``));
	await expect(`# The faults, and what proves each\n\n${lines.join('\n')}\n`).toMatchFileSnapshot('../faults/proofs.md');
});
