import { requireAction } from '#lib/server/auth/index.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as results from '#lib/server/results.ts';
import { overview } from '../../overview.ts';
import { evidenceOf } from './evidence.ts';

/** One person on paper: the same figures as on their page, without the conversations. */
export const load = async (event) => {
	const { organisationId, organisationName, accountId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id, invitation } = event.params;
	const { results: attempts, ...person } = await results.person(db, organisationId, id, invitation);
	await decisions.noteRead(db, organisationId, accountId, invitation);
	const [decision] = await decisions.list(db, organisationId, invitation);
	return {
		organisation: organisationName,
		by: event.locals.account!.name,
		madeAt: new Date(),
		assessment: await overview(db, organisationId, id),
		person,
		decision: decision ?? null,
		attempts: attempts.map(({ attemptId, scenario, scorecard, override, lines }) => ({
			attemptId,
			title: scenario.title,
			language: scenario.language,
			override,
			card: scorecard && {
				total: scorecard.total,
				error: scorecard.error,
				criteria: scorecard.criteria.map(({ criterion, score }) => ({ criterion, score })),
				criticals: scorecard.criticals.map(({ critical }) => critical),
				versions: { scenario: scorecard.scenario, rubric: scorecard.rubric, model: scorecard.model },
				evidence: evidenceOf(scorecard, lines)
			}
		}))
	};
};
