// A person's total beside the automatic one: it counts, says why, and can be taken back; nothing is overwritten.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readerOf, simulate } from '../../src/lib/core/attempt/index.ts';
import { formOf, stepOf } from '../../src/lib/core/scenario/index.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { found } from '../../src/lib/server/auth/index.ts';
import { withOrganisation } from '../../src/lib/server/db/client.ts';
import { override } from '../../src/lib/server/db/schema/index.ts';
import { loadModel } from '../../src/lib/server/model.ts';
import * as overrides from '../../src/lib/server/overrides.ts';
import * as results from '../../src/lib/server/results.ts';
import * as scenarios from '../../src/lib/server/scenarios.ts';
import { testDatabase } from './database.ts';

const database = testDatabase();

test('a total set by a person counts, the automatic one stays beside it, and the newest word decides', async () => {
	const owner = { name: 'Ada Reed', email: `${randomUUID()}@example.com`, password: 'correct horse battery' };
	const { organisationId, accountId } = await found(database.db, { name: 'Acme', language: 'en' }, owner);
	const inside = <T>(run: Parameters<typeof withOrganisation<T>>[2]) => withOrganisation(database.db, organisationId, run);
	const scenario = formOf((await scenarios.edition('parcelio/late-parcel', 'en'))!.scenario, 0);
	const model = await loadModel();
	const id = await inside(async (tx) => {
		const { hash: scenarioHash } = await scenarios.store(tx, organisationId, scenario.id, 'en');
		const pinned = { scenario: scenarioHash, model: model.hash, form: 0, seed: 's', purpose: 'practice' as const, factor: 1 };
		const steps = [stepOf(scenario, 'I am so sorry, I will look after it.')!, stepOf(scenario, '(wait 10m)')!];
		const played = simulate(scenario, readerOf(scenario, model), steps, { pinned, start: Date.now() - 3_600_000, think: () => 9_000 });
		return attempts.record(tx, organisationId, { purpose: 'practice', accountId, scenarioHash, form: 0, seed: 's', factor: 1 }, played);
	});
	const read = () => inside((tx) => results.ofAttempt(tx, organisationId, id));
	const automatic = (await read()).scorecard!.total;
	expect(results.counted(await read())?.total).toBe(automatic);

	await overrides.set(database.db, organisationId, accountId, id, { total: 71, reason: 'He was right about the depot.' });
	await overrides.set(database.db, organisationId, accountId, id, { total: 77, reason: 'And kind about it.' });
	const overridden = await read();
	expect(overridden.override).toMatchObject({ total: 77, reason: 'And kind about it.', by: 'Ada Reed' });
	expect([overridden.scorecard!.total, results.counted(overridden)!.total]).toEqual([automatic, 77]);

	await overrides.set(database.db, organisationId, accountId, id, { total: null, reason: 'I was wrong after all.' });
	expect(results.counted(await read())?.total).toBe(automatic);
	expect(await inside((tx) => tx.select().from(override))).toHaveLength(3);
});
