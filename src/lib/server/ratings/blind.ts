// What is judged, without whose it is: field by field, so that nothing is given away by itself.
import { and, eq } from 'drizzle-orm';
import { hiderOf, nameless } from '../../core/attempt/nameless.ts';
import { transcript } from '../../core/attempt/transcript.ts';
import type { Language, Scenario } from '../../core/scenario/types.ts';
import * as attempts from '../attempts.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { rating } from '../db/schema/index.ts';
import * as decisions from '../decisions.ts';
import { findRateable } from './find.ts';
import { codeOf, judgedOf, type RatingDraft } from './scale.ts';

/** Names that belong to the scenario. */
const namesIn = ({ agent, customer, company, conversations = [] }: Scenario): string[] => [
	agent,
	customer.name,
	company.name,
	...conversations.map(({ scenario }) => scenario.customer.name)
];

/** What a full answer holds, as its author wrote it. */
const pointsOf = ({ facts, page, conversations = [] }: Scenario): string[] => [
	...facts.filter(({ kind }) => kind === 'told').map(({ say }) => say),
	...(page?.issues ?? []).map(({ say }) => say),
	...conversations.flatMap(({ scenario }) => scenario.facts.filter(({ kind }) => kind === 'told').map(({ say }) => say))
];

const shown = (scenario: Scenario) => ({
	title: scenario.title,
	language: scenario.language,
	kind: scenario.kind,
	channel: scenario.channel,
	subject: scenario.subject ?? null,
	agent: scenario.agent,
	customer: scenario.customer.name,
	brief: scenario.brief,
	points: pointsOf(scenario),
	page: scenario.page && { title: scenario.page.title, blocks: scenario.page.blocks },
	items: (scenario.items ?? []).map(({ name, text }) => ({ name, text })),
	conversations: (scenario.conversations ?? []).map(({ card, scenario: own }, index) => ({
		conversation: index + 1,
		card,
		customer: own.customer.name,
		subject: own.subject ?? null
	})),
	criteria: judgedOf(scenario.rubric),
	criticals: scenario.critical
});

const none: RatingDraft = { scores: {}, autoFail: [], bonus: 0, comments: [], note: '' };

async function ownOf(tx: Tx, organisationId: string, accountId: string, attemptId: string) {
	const [row] = await tx
		.select()
		.from(rating)
		.where(and(eq(rating.organisationId, organisationId), eq(rating.attemptId, attemptId), eq(rating.accountId, accountId)));
	const { scores, autoFail, bonus, comments, note } = row ?? none;
	return { draft: { scores, autoFail, bonus, comments, note }, submittedAt: row?.submittedAt ?? null, blind: row?.blind ?? true };
}

/** A finished attempt as it is rated, with the member's own rating so far. @throws AppError not-found */
export const blind = (db: Db, organisationId: string, accountId: string, attemptId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const { scenario, name, email, invitationId, assessment, assessmentId } = await findRateable(tx, organisationId, attemptId);
		const { language }: { language: Language } = scenario;
		const hide = hiderOf({ name, email, language, others: namesIn(scenario) });
		const own = await ownOf(tx, organisationId, accountId, attemptId);
		return {
			attemptId,
			code: codeOf(attemptId),
			assessment: { id: assessmentId, title: assessment },
			scenario: shown(scenario),
			lines: nameless(transcript(scenario, await attempts.events(tx, organisationId, attemptId)), hide),
			...own,
			/** Name and score have been seen: it will count, but not as blind. */
			known: own.submittedAt === null ? await decisions.hasRead(tx, organisationId, accountId, invitationId) : !own.blind
		};
	});
