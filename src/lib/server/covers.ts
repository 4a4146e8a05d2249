// What an assessment covers of the job, from the scenarios that it was published on.
import { demandsOf, requirementsOf } from '../core/assessing/covers.ts';
import type { Language } from '../core/scenario/types.ts';
import * as assessments from './assessments.ts';
import { withOrganisation, type Db } from './db/client.ts';
import { requirements } from './requirements.ts';
import * as scenarios from './scenarios.ts';

/** @param language of the names @throws AppError not-found */
export const covers = (db: Db, organisationId: string, assessmentId: string, language: Language) =>
	withOrganisation(db, organisationId, async (tx) => {
		await assessments.find(tx, organisationId, assessmentId);
		const played = [];
		for (const { scenarioHash, form } of await assessments.tasksOf(tx, organisationId, assessmentId))
			played.push(await scenarios.load(tx, organisationId, scenarioHash, form));
		const names = await requirements(language);
		return {
			requirements: requirementsOf(played).map(({ what, tasks }) => ({ what, name: names.get(what) ?? '', tasks })),
			demands: demandsOf(played)
		};
	});
