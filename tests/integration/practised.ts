// Practices that were finished some days ago, written by the people of tests/plays and scored like any other.
import { readFileSync } from 'node:fs';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { formOf } from '../../src/lib/core/scenario/index.ts';
import { stepOf } from '../../src/lib/core/scenario/3-compile/step.ts';
import type { Language } from '../../src/lib/core/scenario/types.ts';
import type { Help } from '../../src/lib/core/training/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { clock, withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { practice } from '../../src/lib/server/db/schema/index.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';

export interface Past {
	scenario: string;
	language?: Language;
	who: 'competent' | 'curt' | 'rude';
	/** Days ago. */
	ago: number;
	help?: Help;
}

/** Returns the attempt's id. */
export async function practised(db: Db, organisationId: string, accountId: string, past: Past): Promise<string> {
	const { scenario: id, language = 'en', who, ago, help = 'none' } = past;
	const plays = JSON.parse(readFileSync(`tests/plays/${id.replace('/', '-')}.${language}.json`, 'utf8')) as Record<string, string[]>;
	const model = await loadModel();
	return withOrganisation(db, organisationId, async (tx) => {
		const { hash: scenarioHash } = await scenarios.store(tx, organisationId, id, language);
		const scenario = formOf((await scenarios.edition(id, language))!.scenario, 0);
		const steps = plays[who]!.map((text) => stepOf(scenario, text) ?? { do: 'reply' as const, text });
		const row = { purpose: 'practice', scenarioHash, form: 0, seed: `${id} ${ago}` } as const;
		const pinned = { scenario: scenarioHash, model: model.hash, form: 0, seed: row.seed, purpose: row.purpose };
		const start = (await clock(tx)) - ago * 86_400_000;
		const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start, think: () => 20_000 });
		const attemptId = await attempts.record(tx, organisationId, { ...row, accountId, factor: 1 }, played);
		await tx.insert(practice).values({ organisationId, attemptId, help, pace: '1' });
		return attemptId;
	});
}
