import type { Tx } from './db/client.ts';
import { audit } from './db/schema/index.ts';

/** Who did what to what. Never the text that somebody wrote. `actor` is an account's or sitting's id, or "system". */
export async function write(
	tx: Tx,
	organisationId: string,
	actor: string,
	action: string,
	subject: string,
	detail: Record<string, string | number | boolean | null> = {}
): Promise<void> {
	await tx.insert(audit).values({ organisationId, actor, action, subject, detail });
}
