// Makes the lists of known words: node src/cli/train/words.ts --data ../shared/data --packages DIR --scowl DIR
// DIR/node_modules holds @zxcvbn-ts/language-en and @zxcvbn-ts/language-cs; --scowl holds american-english and british-english (Debian: wamerican, wbritish).
// Same lists, same bytes. Licences: LICENSE beside the lists.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Language } from '#lib/core/scenario/types.ts';
import { stripped } from '#lib/core/scoring/language/known-words.ts';
import { pack } from '#lib/core/scoring/language/packed.ts';
import { fold } from '#lib/core/scoring/observe/stem.ts';
import { legitimate } from './words/legitimate.ts';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data' },
		packages: { type: 'string', default: '.' },
		scowl: { type: 'string', default: '/usr/share/dict' },
		/** Leaves this tenth of the replies out (0–9), to see what is wrongly flagged in them. */
		without: { type: 'string' }
	}
});
const folder = join(import.meta.dirname, '../../lib/core/scoring/language/words');
const word = /^\p{Ll}{2,}$/u;

await write('en', english());
await write('cs', czech());

interface Lists {
	/** What typing errors may aim at. */
	frequent: Set<string>;
	/** Everything else that is spelt right. */
	known: Set<string>;
}

function english(): Lists {
	const dictionary = new Set(['american-english', 'british-english'].flatMap((name) => lines(join(values.scowl, name))).filter(isWord));
	// Rarer ones may be a customer's misspellings.
	for (const item of own('en', 3)) dictionary.add(item);
	const common = subtitles('en').filter((item) => dictionary.has(item));
	const frequent = new Set([...common.slice(0, 12_000), ...own('en', 3)]);
	// Regular endings are taken off when a word is looked up.
	const known = new Set([...dictionary].filter((item) => !frequent.has(item) && !stripped(item).some((stem) => dictionary.has(stem))));
	return { frequent, known };
}

function czech(): Lists {
	const listed = subtitles('cs').filter(isWord);
	// The list has each word a second time without its diacritics, right after it.
	const copies = new Set(listed.filter((item, i) => item === fold(listed[i - 1] ?? '') && item !== listed[i - 1]));
	for (const item of legitimate) copies.delete(item);
	const accented = (words: string[]): string[] => words.filter((item) => !copies.has(item));
	const common = accented(listed);
	const frequent = new Set([...common.slice(0, 8000), ...accented(own('cs', 2))]);
	const known = new Set([...common, ...accented(own('cs', 1)), ...legitimate].filter((item) => !frequent.has(item)));
	return { frequent, known };
}

function subtitles(language: Language): string[] {
	const file = join(values.packages, 'node_modules/@zxcvbn-ts', `language-${language}`, 'src/commonWords.json');
	return JSON.parse(readFileSync(file, 'utf8')) as string[];
}

/** Words of our own replies and scenarios that occur so often. Replies that were written badly on purpose are left out. */
function own(language: Language, least: number): string[] {
	const counts = new Map<string, number>();
	for (const text of [...replies(language), ...scenarios(language)]) {
		for (const [item] of text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) if (isWord(item)) counts.set(item, (counts.get(item) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= least).map(([item]) => item);
}

function replies(language: Language): string[] {
	const rows = ['tone', 'points', 'rules'].flatMap((name) =>
		lines(join(values.data, 'firstline-replies', `${name}.${language}.jsonl`)).map(
			(line) => JSON.parse(line) as { id: string; reply: string; level?: number }
		)
	);
	const kept = (id: string): boolean => values.without === undefined || Number(/\d+/.exec(id)?.[0]) % 10 !== Number(values.without);
	const written = rows.filter(({ id, level }) => (level ?? 3) >= 3 && kept(id)).map(({ reply }) => reply);
	return written.filter((text) => language === 'en' || /[ěščřžýáíéúů]/.test(text));
}

function scenarios(language: Language): string[] {
	const root = join(import.meta.dirname, '../../../scenarios');
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(`.${language}.md`))
		.sort()
		.map((name) => readFileSync(join(root, name), 'utf8'));
}

function lines(file: string): string[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
}

function isWord(item: string): boolean {
	return word.test(item);
}

async function write(language: Language, { frequent, known }: Lists): Promise<void> {
	console.log(`${language}: ${String(frequent.size)} frequent, ${String(known.size)} known`);
	const file = join(folder, `${language}.ts`);
	const text = `// Made by src/cli/train/words.ts. Licences: LICENSE.\nexport const frequent = '${pack(frequent)}';\nexport const known = '${pack(known)}';\n`;
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
