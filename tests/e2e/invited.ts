// An invited person on a running server: published and invited through the same functions as a manager's buttons.
import type { Language } from '../../src/lib/core/scenario/types.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import { once } from '../../src/lib/server/db/address.ts';
import { connect } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';

export interface Invited {
	organisationId: string;
	invitationId: string;
	/** The link, without the server's address. */
	path: string;
	language: Language;
}

/** Asks a server's database as its owner, who sees everything. @param dataDir of the server */
export const ask = <Row extends object>(dataDir: string, statement: string, values: string[] = []): Promise<Row[]> =>
	once(addressOf(dataDir), async (sql) => [...(await sql.unsafe(statement, values))] as unknown as Row[]);

let people = 0;

/** Publishes an assessment of these scenarios in the server's first organisation and invites one person. */
export async function inviteOn(dataDir: string, language: Language, scenarios: string[]): Promise<Invited> {
	const [member] = await ask<{ organisation_id: string; account_id: string }>(
		dataDir,
		`select organisation_id, account_id from member where role = 'owner' order by created_at limit 1`
	);
	const { organisation_id: organisationId, account_id: accountId } = member!;
	const address = addressOf(dataDir);
	const db = connect(address, address);
	try {
		const person = { name: 'Nora Whitlock', email: `nora.${process.pid}.${++people}@example.com` };
		const tasks = scenarios.map((scenario) => ({ scenario, weight: 10 }));
		const input = { title: 'One round', language, passMark: 60, feedback: 'full' as const, tasks };
		const assessmentId = await assessments.publish(db, organisationId, accountId, input);
		const { id, token } = await invitations.invite(db, organisationId, accountId, assessmentId, person);
		return { organisationId, invitationId: id, path: `/invitation/${token}`, language };
	} finally {
		await db.close();
	}
}
