// The scorer's model, read once for the life of the process.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readModel } from '#lib/core/scoring/model/index.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { projectFolder } from './project.ts';

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

const file = (language: string): string => join(projectFolder, 'src/lib/core/scoring/model', `${language}.bin`);
