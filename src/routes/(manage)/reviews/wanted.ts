// What is wanted of the lists of reviews, all of it in the address.
import { match as isUuid } from '../../../params/uuid.ts';

export interface Wanted {
	/** Its id; null: the first with something in it. */
	assessment: string | null;
	/** Id of a task; null: all of them. */
	task: string | null;
	/** What one has rated oneself, instead of what waits. */
	rated: boolean;
	/** Requests that were answered, instead of those that wait. */
	answered: boolean;
	/** In the name or e-mail of who asks. */
	text: string;
	/** Pages of the three lists, from 1. */
	requests: number;
	rate: number;
	unsure: number;
}

const idIn = (text: string | null): string | null => (text !== null && isUuid(text) ? text : null);
const pageIn = (text: string | null): number => (text !== null && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);

/** What is no answer counts as not asked. */
export const readWanted = (params: URLSearchParams): Wanted => ({
	assessment: idIn(params.get('assessment')),
	task: idIn(params.get('task')),
	rated: params.get('rated') === 'yes',
	answered: params.get('answered') === 'yes',
	text: (params.get('text') ?? '').trim().slice(0, 120),
	requests: pageIn(params.get('requests')),
	rate: pageIn(params.get('rate')),
	unsure: pageIn(params.get('unsure'))
});

/** As the address has it, without what goes without saying: "?assessment=…&rate=2", or "?". */
export function queryOf({ assessment, task, rated, answered, text, requests, rate, unsure }: Wanted): string {
	const said = { assessment, task, rated: rated && 'yes', answered: answered && 'yes', text };
	const pages = Object.entries({ requests, rate, unsure }).filter(([, page]) => page > 1);
	const params = new URLSearchParams(pages.map(([name, page]) => [name, String(page)]));
	for (const [name, value] of Object.entries(said)) if (value) params.set(name, value);
	return `?${params.toString()}`;
}
