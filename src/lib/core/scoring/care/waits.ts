// Who was served, in which order, and how long each one waited.
import type { QueuedConversation, Scenario } from '../../scenario/types.ts';
import { wholeOf } from '../scorecard/place.ts';
import { round } from '../scorecard/shares.ts';
import type { Queued } from '../types.ts';
import type { CareSlip } from './slip.ts';

/** One customer: as the author wrote him, and as he fared. */
export interface Customer {
	author: QueuedConversation;
	queued: Queued;
}

/** Points off by the wait as a share of what is bearable, in per cent: more than the whole, half as much again, twice. */
const degrees: [percent: number, points: number][] = [
	[200, 20],
	[150, 10],
	[100, 5]
];

const nameOf = ({ author }: Customer): string => author.scenario.customer.name;

const isServed = ({ queued }: Customer): boolean => queued.served !== null && queued.performance.turns.length > 0;

export function neverServed(customers: Customer[]): CareSlip[] {
	return customers
		.filter((one) => !isServed(one))
		.map((one) => ({ rule: 'never-served', at: null, beat: null, params: { who: nameOf(one) }, conversation: one.author.name }));
}

/** Bearable is the customer's patience, and half of it for whoever is in a hurry. */
export function waitedLong(customers: Customer[], { clock }: Scenario): CareSlip[] {
	return customers.filter(isServed).flatMap((one): CareSlip[] => {
		const { longestWait } = one.queued;
		const bearable = one.author.urgent ? clock.patience / 2 : clock.patience;
		const degree = degrees.find(([percent]) => 100 * longestWait > percent * bearable);
		if (degree === undefined) return [];
		const params = { who: nameOf(one), seconds: round(longestWait / 1000), bearable: round(bearable / 1000) };
		return [{ rule: 'waited-long', at: slowest(one.queued), beat: null, params, points: degree[1], conversation: one.author.name }];
	});
}

/** The reply for which he waited longest. */
function slowest({ performance: { turns } }: Queued): CareSlip['at'] {
	const turn = [...turns].sort((one, other) => (other.time ?? 0) - (one.time ?? 0))[0];
	return turn === undefined ? null : wholeOf(turn);
}

/** While somebody in a hurry waited for a first word, another who was not in a hurry got his. The finding stands on that reply. */
export function urgentBehind(customers: Customer[]): CareSlip[] {
	return customers.flatMap((urgent): CareSlip[] => {
		const { arrived, served } = urgent.queued;
		if (!urgent.author.urgent || served === null) return [];
		const before = customers.find(
			({ author, queued }) => !author.urgent && queued.served !== null && queued.served > arrived && queued.served < served
		);
		const turn = before?.queued.performance.turns[0];
		if (before === undefined || turn === undefined) return [];
		const params = { who: nameOf(urgent), other: nameOf(before) };
		return [{ rule: 'urgent-behind', at: wholeOf(turn), beat: null, params, conversation: before.author.name }];
	});
}
