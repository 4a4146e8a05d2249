import { criteria } from '#lib/core/scenario/types.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import * as decisions from '#lib/server/decisions.ts';
import * as results from '#lib/server/results.ts';
import { csvLine, download } from '#lib/server/table-file.ts';
import { margin } from '../../../format.ts';
import { overview } from '../overview.ts';

const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? '';

/** All people of an assessment with their scores, for a spreadsheet. */
export const GET = async (event) => {
	const { organisationId } = requireAction(event, 'see-results');
	const { db } = event.locals;
	const { id } = event.params;
	const { tasks } = await overview(db, organisationId, id);
	const people = await results.candidates(db, organisationId, id);
	const decided = await decisions.ofAssessment(db, organisationId, id);
	const line = (cells: (string | number)[]) => csvLine(cells, getLocale());
	return download('candidates.csv', async function* () {
		yield line([
			...['name', 'email', 'status', 'invited', 'started', 'finished', 'total', 'plus-minus', 'band'],
			...criteria,
			...['criticals', 'decision'],
			...tasks.map(({ title }) => title)
		]);
		for (const one of people) {
			const scoreOf = (criterion: string) => one.criteria.find((x) => x.criterion === criterion)?.score ?? '';
			yield line([
				...[one.name, one.email, one.status, day(one.invitedAt), day(one.startedAt), day(one.finishedAt)],
				...[one.total ?? '', one.standing ? Number(margin(one.standing)) : '', one.standing?.band ?? ''],
				...criteria.map(scoreOf),
				...[one.criticals.join(' '), decided.get(one.invitationId) ?? ''],
				...one.tasks.map((task) => task?.total ?? '')
			]);
		}
	});
};
