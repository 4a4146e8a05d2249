// Who is signed in, for the frame of every page. Authorisation is not decided here: each load and action asks for itself.
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { account, member } = locals;
	if (!account || !member) return { person: null };
	const { role, organisationName: organisation, timeZone } = member;
	return { person: { name: account.name, role, organisation, timeZone } };
};
