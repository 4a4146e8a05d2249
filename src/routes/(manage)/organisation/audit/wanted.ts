// What of the audit log is asked for, as it stands in the address.
import type { Wanted } from '#lib/server/audit.ts';
import { dayAfter, startOfDay } from '#lib/ui/day.ts';

/** What cannot be read is left out: a search never fails. @param zone whose days they are */
export function wantedIn(params: URLSearchParams, zone: string): Wanted {
	const until = params.get('until') ?? '';
	return {
		text: (params.get('text') ?? '').trim().slice(0, 100),
		action: (params.get('action') ?? '').slice(0, 100),
		from: startOfDay(params.get('from') ?? '', zone),
		before: startOfDay(until, zone) && startOfDay(dayAfter(until), zone)
	};
}
