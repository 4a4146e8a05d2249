// The scorer's model, read once for the life of the process.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#lib/core/scenario/types.ts';
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
	const [en, cs, requests] = await Promise.all([readWeights('en'), readWeights('cs'), file('requests.en.bin')]);
	return readModel({ en, cs }, requests);
}

/** A language's file, as it stands. */
export const readWeights = (language: Language): Promise<Uint8Array> => file(`${language}.bin`);

const file = (name: string): Promise<Uint8Array> => readFile(join(projectFolder, 'src/lib/core/scoring/model', name));
