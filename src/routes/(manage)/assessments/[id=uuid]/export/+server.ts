import { criteria } from '#lib/core/scenario/types.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { csvLine, download, workbook } from '#lib/server/table-file.ts';
import { dayField } from '#lib/ui/day.ts';
import { margin } from '../../../format.ts';
import { overview } from '../overview.ts';
import { everybody } from '../table.ts';
import { readWanted } from '../wanted.ts';

/** Lines that are sent together. */
const piece = 200;

/** All who fit the table's choice, in its order, with their scores, for a spreadsheet: ?as=xlsx, otherwise CSV. */
export const GET = async (event) => {
	const { organisationId, timeZone } = requireAction(event, 'see-results');
	const day = (date: Date | null): string => (date ? dayField(date, timeZone) : '');
	const { db } = event.locals;
	const { tasks } = await overview(db, organisationId, event.params.id);
	const params = event.url.searchParams;
	const people = await everybody(db, organisationId, event.params.id, readWanted(params), getLocale());
	const heading = [
		...['name', 'email', 'status', 'invited', 'started', 'finished', 'total', 'plus-minus', 'band'],
		...criteria,
		...['criticals', 'decision'],
		...tasks.map(({ title }) => title)
	];
	const rowOf = (one: (typeof people)[number]): (string | number)[] => [
		...[one.name, one.email, one.status, day(one.invitedAt), day(one.startedAt), day(one.finishedAt)],
		...[one.total ?? '', one.standing ? Number(margin(one.standing)) : '', one.standing?.band ?? ''],
		...criteria.map((criterion) => one.criteria.find((x) => x.criterion === criterion)?.score ?? ''),
		...[one.criticals.join(' '), one.decision ?? ''],
		...one.tasks.map((task) => task?.total ?? '')
	];
	if (params.get('as') === 'xlsx') return workbook('candidates.xlsx', 'candidates', [heading, ...people.map(rowOf)]);
	return download('candidates.csv', async function* () {
		yield csvLine(heading, getLocale());
		// Some hundred lines at once: each piece of a stream costs as much as making many lines.
		for (let from = 0; from < people.length; from += piece)
			yield people
				.slice(from, from + piece)
				.map((one) => csvLine(rowOf(one), getLocale()))
				.join('');
	});
};
