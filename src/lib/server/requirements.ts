// What good support people do, by number and in plain words: the lists beside the scenarios.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../core/scenario/types.ts';
import { config } from './config.ts';

const files: Record<Language, string> = { en: 'requirements.md', cs: 'requirements-cs.md' };
const read = new Map<Language, Promise<Map<string, string>>>();

/** R-numbers and what they say, as plain text. Empty where an own library has no such list. */
export function requirements(language: Language): Promise<Map<string, string>> {
	const known = read.get(language) ?? readNames(language);
	read.set(language, known);
	return known;
}

async function readNames(language: Language): Promise<Map<string, string>> {
	const text = await readFile(join(config.scenarios, files[language]), 'utf8').catch(() => '');
	const rows = text.matchAll(/^\| (R\d+) \| (.+) \|$/gm);
	return new Map([...rows].map(([, number = '', name = '']) => [number, name.replaceAll('*', '')]));
}
