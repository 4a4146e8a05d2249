// What of the job an assessment asks for: of our own list of support work, and of the Czech qualification standards.
import type { Scenario } from '../scenario/types.ts';

/** What is read of a task's scenario. */
export type Asks = Pick<Scenario, 'requirements' | 'kind' | 'channel' | 'rubric'> & { customer: Pick<Scenario['customer'], 'anger'> };

/** Places of tasks, from 1, by what they ask for. */
export interface Covered<T> {
	what: T;
	tasks: number[];
}

const placesOf = (tasks: readonly Asks[], asks: (task: Asks) => boolean): number[] =>
	tasks.flatMap((task, i) => (asks(task) ? [i + 1] : []));

/** R-numbers in their order. */
export function requirementsOf(tasks: readonly Asks[]): Covered<string>[] {
	const all = [...new Set(tasks.flatMap(({ requirements }) => requirements))].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
	return all.map((what) => ({ what, tasks: placesOf(tasks, ({ requirements }) => requirements.includes(what)) }));
}

/** Standards of the Czech National Register of Qualifications: 1109 since 2021, 1110 since 2025. */
export type Standard = '1109' | '1110';

/** Competences of the two standards as far as something of them can be seen in writing. The others are done by phone or are no part of serving customers. */
export const competences = ['written', 'complaints', 'data', 'channels', 'technical'] as const;
export type Competence = (typeof competences)[number];

const talks = ({ kind }: Asks): boolean => kind === 'conversation' || kind === 'queue';
/** Tenths of ten: from here on a customer complains under our noses. */
const upset = 50;

/** A table: which standard names the competence, and which task shows it. */
const table: Record<Competence, { standards: readonly Standard[]; asks: (task: Asks) => boolean }> = {
	written: { standards: ['1109', '1110'], asks: talks },
	complaints: { standards: ['1109', '1110'], asks: (task) => talks(task) && task.customer.anger >= upset },
	data: { standards: ['1109'], asks: (task) => talks(task) && (task.rubric.accuracy ?? 0) > 0 },
	channels: { standards: ['1110'], asks: talks },
	technical: { standards: ['1110'], asks: ({ requirements }) => requirements.some((one) => one === 'R20' || one === 'R45') }
};

export interface Demand extends Covered<Competence> {
	standards: readonly Standard[];
}

/** In the order of the table; one that no task shows is there without tasks. Several channels take two of them. */
export const demandsOf = (tasks: readonly Asks[]): Demand[] =>
	competences.map((what) => {
		const { standards, asks } = table[what];
		const places = placesOf(tasks, asks);
		const channels = new Set(tasks.filter(asks).map(({ channel }) => channel));
		return { what, standards, tasks: what === 'channels' && channels.size < 2 ? [] : places };
	});
