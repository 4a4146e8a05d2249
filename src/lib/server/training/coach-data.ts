// What the live coach of a practice reads by: the language's weights, and what the coming turn is read against.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { and, eq } from 'drizzle-orm';
import { foldAll } from '../../core/attempt/index.ts';
import { memberOf } from '../../core/attempt/queue.ts';
import { languages } from '../../core/scenario/types.ts';
import type { Language } from '../../core/scenario/types.ts';
import { sceneOf } from '../../core/training/coach-scene.ts';
import type { CoachData } from '../../core/training/coach-scene.ts';
import * as attempts from '../attempts.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { attempt } from '../db/schema/index.ts';
import { AppError } from '../errors.ts';
import { readWeights } from '../model.ts';
import * as scenarios from '../scenarios.ts';

/** One conversation of a practice as of now (0, or the customer of a queue). @throws AppError not-found: also for whatever is no practice */
export const coachData = (db: Db, organisationId: string, id: string, conversation: number): Promise<CoachData> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [row] = await tx
			.select({ scenarioHash: attempt.scenarioHash, form: attempt.form })
			.from(attempt)
			.where(and(eq(attempt.organisationId, organisationId), eq(attempt.id, id), eq(attempt.purpose, 'practice')));
		if (!row) throw new AppError('not-found');
		const scenario = await scenarios.load(tx, organisationId, row.scenarioHash, row.form);
		const member = memberOf(scenario, foldAll(await attempts.events(tx, organisationId, id)), conversation);
		if (!member) throw new AppError('not-found');
		return { scene: sceneOf(member.scenario, member.attempt), weights: (await weightsOf(scenario.language)).name };
	});

interface Packed {
	name: string;
	br: Uint8Array<ArrayBuffer>;
	gzip: Uint8Array<ArrayBuffer>;
}

const packed = new Map<Language, Promise<Packed>>();
const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Compressed once for the life of the process. */
async function weightsOf(language: Language): Promise<Packed> {
	const known = packed.get(language) ?? pack(language);
	packed.set(language, known);
	return known;
}

async function pack(language: Language): Promise<Packed> {
	const bytes = await readWeights(language);
	const name = `${language}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
	const [br, zipped] = await Promise.all([compress.br(bytes), compress.gzip(bytes)]);
	return { name, br: new Uint8Array(br), gzip: new Uint8Array(zipped) };
}

/** @param accepts the browser's encodings; it knows one of the two at least @throws AppError not-found: unknown, or of another release */
export async function weights(name: string, accepts: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; encoding: 'br' | 'gzip' }> {
	const language = languages.find((one) => name.startsWith(`${one}-`));
	const found = language && (await weightsOf(language));
	if (found?.name !== name) throw new AppError('not-found');
	const encoding = /\bbr\b/.test(accepts) ? 'br' : 'gzip';
	return { bytes: found[encoding], encoding };
}
