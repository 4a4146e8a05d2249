// A person who was invited and has begun, and the browser that they write with.
import { randomUUID } from 'node:crypto';
import type { Event, Message } from '../../src/lib/core/attempt/types.ts';
import * as assessments from '../../src/lib/server/assessments.ts';
import * as attempts from '../../src/lib/server/attempts.ts';
import { found } from '../../src/lib/server/auth/index.ts';
import { withOrganisation, type Db } from '../../src/lib/server/db/client.ts';
import { uuid } from '../../src/lib/server/db/uuid.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as sittings from '../../src/lib/server/sittings.ts';
import { shiftClock } from './database.ts';

export interface Test {
	organisationId: string;
	/** The owner's. */
	accountId: string;
	assessmentId: string;
	tasks: assessments.Tasks;
}

type Input = Partial<Pick<assessments.NewAssessment, 'feedback' | 'tasks'>>;

const lateParcel = [{ scenario: 'parcelio/late-parcel', weight: 1 }];

/** A published test in an organisation of its own. */
export async function publishTest(db: Db, { feedback = 'full', tasks = lateParcel }: Input = {}): Promise<Test> {
	const owner = { name: 'Ada Reed', email: `${uuid()}@example.com`, password: 'correct horse battery' };
	const { organisationId, accountId } = await found(db, { name: 'Acme', language: 'en' }, owner);
	const input = { title: 'Support', language: 'en' as const, passMark: 60, feedback, tasks };
	const assessmentId = await assessments.publish(db, organisationId, accountId, input);
	const tasksOfIt = await withOrganisation(db, organisationId, (tx) => assessments.tasksOf(tx, organisationId, assessmentId));
	return { organisationId, accountId, assessmentId, tasks: tasksOfIt };
}

/** Invites a person, who begins at once. */
export async function takePart(db: Db, { organisationId, accountId, assessmentId }: Test, name = 'Nora Whitlock') {
	const person = { name, email: `${uuid()}@example.org` };
	const { id: invitationId, token } = await invitations.invite(db, organisationId, accountId, assessmentId, person);
	const { candidateId } = await invitations.open(db, token);
	const { pass: cookie } = await invitations.enter(db, token);
	const pass = (await sittings.passOf(db, cookie))!;
	return { ...person, organisationId, candidateId, invitationId, token, cookie, pass };
}

export const eventsOf = (db: Db, organisationId: string, id: string): Promise<Event[]> =>
	withOrganisation(db, organisationId, (tx) => attempts.events(tx, organisationId, id));

/** Messages of one browser to one attempt, numbered as the desk numbers them. */
export function browser(db: Db, organisationId: string, id: string) {
	const device = randomUUID();
	let clientSeq = 0;
	const make = (body: Partial<Message>): Message =>
		({ clientId: randomUUID(), device, clientSeq: ++clientSeq, answersSeq: 2, ...body }) as Message;
	const send = (body: Partial<Message>) => attempts.receive(db, organisationId, id, make(body));
	return {
		send,
		reply: (text: string) => send({ kind: 'reply', text, times: { shown: 0, firstKey: null, sent: 1000 } }),
		finish: () => send({ kind: 'finish' })
	};
}

/** Lets time go by for everybody on this database; returns how far it is shifted in all. */
export function passing(db: () => Db) {
	let shifted = 0;
	return async (ms: number): Promise<void> => {
		shifted += ms;
		await shiftClock(db(), shifted);
		await attempts.advanceDue(db());
	};
}
