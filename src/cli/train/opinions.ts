// What a slower reader thinks of requests (teach.ts), by the name of each text: numbers alone, for the texts stay outside the repository.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const opinionsFile = join(import.meta.dirname, 'opinions.en.txt');

/** Eight letters of the text's hash. */
export function nameOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** By name, in the unit of the ratings. */
export function loadOpinions(): Map<string, number> {
	const lines = readFileSync(opinionsFile, 'utf8').trim().split('\n');
	return new Map(lines.map((line) => [line.slice(0, 8), Number(line.slice(9)) / 100]));
}
