import { can } from '#lib/core/access.ts';
import { requireAction } from '#lib/server/auth/index.ts';
import { given } from '#lib/server/training/given.ts';
import * as team from '#lib/server/training/team.ts';
import { dayField } from '#lib/ui/day.ts';

export const load = async (event) => {
	const { organisationId, timeZone, role } = requireAction(event, 'see-practice');
	const { db } = event.locals;
	return {
		mayAdd: can(role, 'administer'),
		view: event.url.searchParams.get('view') === 'skills' ? ('skills' as const) : ('criteria' as const),
		people: await team.overview(db, organisationId),
		given: await given(db, organisationId, dayField(new Date(), timeZone))
	};
};
