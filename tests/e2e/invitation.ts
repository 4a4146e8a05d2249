// An invited person on the running server: published and invited through the same functions as a manager's buttons.
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/lib/core/scenario/types.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import { once } from '../../src/lib/server/db/address.ts';
import { connect } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import { ready, visit } from './browser.ts';
import { dataDir } from './demonstration.ts';
import { textsOf } from './texts.ts';

export interface Invited {
	organisationId: string;
	invitationId: string;
	/** The link, without the server's address. */
	path: string;
	language: Language;
}

let people = 0;

/** Publishes an assessment of these scenarios in the demonstration's organisation and invites one person. */
export async function invite(language: Language, ...scenarios: string[]): Promise<Invited> {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	try {
		const [member] = await db.asOwner(
			(sql) =>
				sql<
					{ organisation_id: string; account_id: string }[]
				>`select m.organisation_id, m.account_id from member m where m.role = 'owner' limit 1`
		);
		const { organisation_id: organisationId, account_id: accountId } = member!;
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

/** Asks the server's database, as its owner: sees everything. */
export const query = <Row extends object>(statement: string, values: string[] = []): Promise<Row[]> =>
	once(addressOf(dataDir), async (sql) => [...(await sql.unsafe(statement, values))] as unknown as Row[]);

/** Reads the letter, agrees, and is on the overview of the sitting. */
export async function accept(page: Page, { path, language }: Invited): Promise<void> {
	const say = textsOf(language);
	await visit(page, path);
	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: say('invitation_begin'), exact: true }).click();
	await page.waitForURL('**/sitting');
	await ready(page);
}

/** The first task, without the warm-up. Returns the attempt's id. */
export async function startTask(page: Page, language: Language): Promise<string> {
	const title = `${textsOf(language)('sitting_task', { number: 1 })}: `;
	await page.getByRole('button', { name: textsOf(language)('sitting_start_named', { title }).trim() }).click();
	await page.waitForURL('**/sitting/attempt/**');
	await ready(page);
	const id = new URL(page.url()).pathname.split('/').at(-1);
	expect(id).toMatch(/^[0-9a-f-]{36}$/);
	return id!;
}
