import { getLocale } from '#lib/paraglide/runtime.js';
import * as audit from '#lib/server/audit.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { csvLine, download } from '#lib/server/table-file.ts';
import { wantedIn } from '../wanted.ts';

/** All that fits, however much: sent as it is read. */
export const GET = (event) => {
	const { organisationId, timeZone } = requireAction(event, 'administer');
	const wanted = wantedIn(event.url.searchParams, timeZone);
	const line = (cells: string[]) => csvLine(cells, getLocale());
	return download('audit.csv', async function* () {
		yield line(['at', 'actor', 'email', 'action', 'subject', 'about', 'detail']);
		for await (const entries of audit.all(event.locals.db, organisationId, wanted)) {
			for (const { at, actor, action, subject, about, detail } of entries)
				yield line([at.toISOString(), actor?.name ?? 'system', actor?.email ?? '', action, subject, about ?? '', JSON.stringify(detail)]);
		}
	});
};
