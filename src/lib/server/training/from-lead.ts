// What comes from a team lead to whoever practises.
import { withOrganisation, type Db } from '../db/client.ts';
import * as comments from './comments.ts';
import * as reflections from './reflections.ts';
import { leadsSee, find, readersOf, type Viewer } from './shown.ts';

/** About one practice of one's own: what a team lead sees of it, who has read it, comments, questions. @throws AppError not-found */
export const aboutPractice = (db: Db, own: Viewer, attemptId: string) =>
	withOrganisation(db, own.organisationId, async (tx) => {
		const { organisationId, accountId } = own;
		const practice = await find(tx, own, attemptId);
		return {
			shown: leadsSee(practice),
			readers: await readersOf(tx, organisationId, accountId, attemptId),
			comments: await comments.ofAttempt(tx, organisationId, attemptId),
			questions: await reflections.ofPerson(tx, organisationId, accountId, attemptId)
		};
	});

/** Everything: questions, what waits for an answer first, and the newest comments. */
export const all = (db: Db, organisationId: string, accountId: string) =>
	withOrganisation(db, organisationId, async (tx) => ({
		questions: await reflections.ofPerson(tx, organisationId, accountId),
		comments: await comments.about(tx, organisationId, accountId, 50)
	}));

/** How many questions wait for an answer. */
export const waiting = (db: Db, organisationId: string, accountId: string): Promise<number> =>
	withOrganisation(db, organisationId, (tx) => reflections.waiting(tx, organisationId, accountId));
