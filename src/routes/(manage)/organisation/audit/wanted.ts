// What of the audit log is asked for, as it stands in the address.
import type { Wanted } from '#lib/server/audit.ts';

const dayLike = /^\d{4}-\d{2}-\d{2}$/;
const day = 86_400_000;

function dayIn(params: URLSearchParams, name: string): Date | null {
	const text = params.get(name) ?? '';
	const at = dayLike.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
	return Number.isNaN(at) ? null : new Date(at);
}

/** What cannot be read is left out: a search never fails. Days are those of UTC. */
export function wantedIn(params: URLSearchParams): Wanted {
	const until = dayIn(params, 'until');
	return {
		text: (params.get('text') ?? '').trim().slice(0, 100),
		action: (params.get('action') ?? '').slice(0, 100),
		from: dayIn(params, 'from'),
		before: until && new Date(until.getTime() + day)
	};
}
