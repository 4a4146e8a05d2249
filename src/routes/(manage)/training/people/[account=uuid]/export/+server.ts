import { criteria } from '#lib/core/scenario/types.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { csvLine, download } from '#lib/server/table-file.ts';
import { everything } from '#lib/server/training/person.ts';

/** One person's practice for a spreadsheet: the numbers, never words. */
export const GET = async (event) => {
	const viewer = requireAction(event, 'see-practice');
	const { name, practices } = await everything(event.locals.db, viewer, event.params.account);
	const line = (cells: (string | number)[]) => csvLine(cells, getLocale());
	return download('practice.csv', async function* () {
		yield line(['name', 'began', 'finished', 'scenario', 'title', 'language', 'course', 'help', 'pace', 'branch', 'total', ...criteria]);
		for (const { createdAt, ended, scenario, title, language, course, help, pace, branch, total, criteria: scores } of practices) {
			yield line([
				...[name, createdAt.toISOString(), ended ? 'yes' : 'no', scenario, title, language, course ?? ''],
				...[help ?? '', pace === null ? '' : Number(pace), branch ? 'yes' : 'no', total ?? ''],
				...criteria.map((criterion) => scores.find((one) => one.criterion === criterion)?.score ?? '')
			]);
		}
	});
};
