// Who is signed in, for the frame of every page. Authorisation is not decided here: each load and action asks for itself.
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { account, member } = locals;
	return { person: account && member ? { name: account.name, role: member.role, organisation: member.organisationName } : null };
};
