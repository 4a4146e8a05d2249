// People who are writing just now, in the reader's words, and what of a change is worth saying.
import { m } from '#lib/paraglide/messages.js';
import type { Live, Running } from '#lib/server/live.ts';

export function placeWords({ at, steps }: Running): string {
	if (at === 'warm-up') return m.assessing_live_warm_up();
	return at === 'between' ? m.assessing_live_between() : m.assessing_live_task({ number: at, tasks: steps });
}

export function activityWords({ activity }: Running): string {
	if (activity.kind === 'active') return m.assessing_live_active();
	return activity.kind === 'waiting'
		? m.assessing_live_waiting({ minutes: activity.minutes })
		: m.assessing_live_quiet({ minutes: activity.minutes });
}

/** `sentences`: who has begun, finished or got stuck; minutes that go by are no news. `changed`: the table of people has, too. */
export function news(before: Live, after: Live): { sentences: string[]; changed: boolean } {
	const known = new Map(before.running.map((one) => [one.invitationId, one]));
	const now = new Set(after.running.map(({ invitationId }) => invitationId));
	const began = after.running.filter(({ invitationId }) => !known.has(invitationId));
	const gone = before.running.filter(({ invitationId }) => !now.has(invitationId));
	const stuck = after.running.filter((one) => {
		const { activity } = known.get(one.invitationId) ?? {};
		return one.activity.kind !== 'active' && activity !== undefined && activity.kind !== one.activity.kind;
	});
	const moved = after.running.some((one) => known.get(one.invitationId)?.at !== one.at);
	return {
		sentences: [
			...began.map(({ name }) => m.assessing_live_began({ name })),
			...(after.finished > before.finished ? gone.map(({ name }) => m.assessing_live_finished({ name })) : []),
			...stuck.map((one) => m.assessing_live_stuck({ name: one.name, state: activityWords(one) }))
		],
		changed: moved || gone.length > 0 || after.invited !== before.invited || after.finished !== before.finished
	};
}
