// The scorer's model, read once for the life of the process.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readModel } from '#lib/core/scoring/model/index.ts';
import type { Model } from '#lib/core/scoring/types.ts';

let model: Promise<Model> | null = null;

/** Rejects when a file is missing or is not a model; the next call tries again. */
export function loadModel(): Promise<Model> {
	model ??= read().catch((error: unknown) => {
		model = null;
		throw error;
	});
	return model;
}

async function read(): Promise<Model> {
	const [en, cs] = await Promise.all([readFile(file('en')), readFile(file('cs'))]);
	return readModel({ en, cs });
}

function file(language: string): string {
	return fileURLToPath(new URL(`../core/scoring/model/${language}.bin`, import.meta.url));
}
