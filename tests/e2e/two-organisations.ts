// Two organisations that know nothing of each other, each with somebody in every role, a candidate in the middle of a test, and a practice.
import { connect, withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { addressOf } from '../../src/lib/server/db/embedded/index.ts';
import { roles, type Role } from '../../src/lib/core/access.ts';
import * as applyLinks from '../../src/lib/server/apply-links.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import { addMember, found, startSession } from '../../src/lib/server/auth/index.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as practice from '../../src/lib/server/practice.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { dataDir } from './demonstration.ts';

export const visitors = [...roles, 'candidate', 'nobody'] as const;
export type Visitor = (typeof visitors)[number];

export interface World {
	/** The cookie of each; nobody's is empty. */
	cookies: Record<Visitor, string>;
	ids: Record<'assessment' | 'draft' | 'invitation' | 'attempt' | 'account' | 'practice' | 'token' | 'apply', string>;
}

export async function twoOrganisations(): Promise<[World, World]> {
	const address = addressOf(dataDir);
	const db = connect(address, address);
	try {
		return [await world(db), await world(db)];
	} finally {
		await db.close();
	}
}

async function world(db: Db): Promise<World> {
	const account = (name: string) => ({ name, email: `${uuid()}@example.com`, password: 'correct horse battery' });
	const { organisationId, accountId: owner } = await found(db, { name: 'Fernhill', language: 'en' }, account('Owen'));
	const people = { owner } as Record<Role, string>;
	for (const role of roles.slice(1))
		people[role] = await withOrganisation(db, organisationId, (tx) => addMember(tx, organisationId, role, account(role)));
	const tasks = [{ scenario: 'parcelio/late-parcel', weight: 1 }];
	const input = { title: 'Support', language: 'en' as const, passMark: 60, feedback: 'full' as const, tasks };
	const assessment = await assessments.publish(db, organisationId, owner, input);
	const draft = await assessments.nextVersion(db, organisationId, owner, assessment);
	const { id: invitation, token } = await invitations.invite(db, organisationId, owner, assessment, {
		name: 'Nora Whitlock',
		email: `${uuid()}@example.org`
	});
	const { pass: cookie } = await invitations.enter(db, token);
	const pass = (await sittings.passOf(db, cookie))!;
	const [task] = await withOrganisation(db, organisationId, (tx) => assessments.tasksOf(tx, organisationId, assessment));
	const attempt = await sittings.begin(db, pass, { taskId: task!.id });
	const own = await practice.start(db, organisationId, people.trainee, 'parcelio/shop-page', 'en');
	const apply = await applyLinks.make(db, organisationId, owner, assessment, { expiresAt: new Date(Date.now() + 86_400_000), places: 5 });
	const cookies = { candidate: `firstline_pass=${cookie}`, nobody: '' } as World['cookies'];
	for (const role of roles) cookies[role] = `firstline_session=${(await startSession(db, people[role], organisationId)).id}`;
	return { cookies, ids: { assessment, draft, invitation, attempt, account: people.trainee, practice: own, token, apply } };
}
