// What lists need of a scorecard: a hundredth of it. A card never changes, so what was read once is kept, by the card's id; there are no words in it.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Critical, Criterion } from '../../core/scenario/types.ts';
import type { Tx } from '../db/client.ts';
import { scorecard } from '../db/schema/index.ts';

export interface Digest {
	/** Standard error of the total, tenths of a point. */
	error: number;
	criteria: { criterion: Criterion; score: number }[];
	criticals: { critical: Critical }[];
}

/** Some hundred bytes each. */
const most = 40_000;
const known = new Map<string, Digest>();

/** By the card's id. Whoever asks has found the ids among the organisation's own. */
export async function digests(tx: Tx, organisationId: string, ids: readonly string[]): Promise<Map<string, Digest>> {
	const found = new Map<string, Digest>();
	const missing: string[] = [];
	for (const id of ids) {
		const digest = known.get(id);
		if (digest) found.set(id, digest);
		else missing.push(id);
	}
	if (missing.length === 0) return found;
	for (const [id, digest] of await read(tx, organisationId, missing)) {
		found.set(id, digest);
		known.set(id, digest);
	}
	// The oldest go first: a map keeps the order in which its keys came.
	for (const id of known.keys()) {
		if (known.size <= most) break;
		known.delete(id);
	}
	return found;
}

async function read(tx: Tx, organisationId: string, ids: string[]): Promise<[string, Digest][]> {
	const rows = await tx
		.select({
			id: scorecard.id,
			error: sql<number>`(${scorecard.body} ->> 'error')::int`,
			criteria: sql<Digest['criteria']>`${scorecard.body} -> 'criteria'`,
			criticals: sql<Digest['criticals']>`${scorecard.body} -> 'criticals'`
		})
		.from(scorecard)
		.where(and(eq(scorecard.organisationId, organisationId), inArray(scorecard.id, ids)));
	return rows.map(({ id, error, criteria, criticals }) => [
		id,
		{
			error,
			criteria: criteria.map(({ criterion, score }) => ({ criterion, score })),
			criticals: criticals.map(({ critical }) => ({ critical }))
		}
	]);
}
