// Who may do what: the one table.

export const roles = ['owner', 'manager', 'author', 'reviewer', 'coach', 'trainee'] as const;
export type Role = (typeof roles)[number];

export const actions = [
	'practise', // play scenarios, see one's own results
	'see-practice', // see other people's practice
	'see-results', // candidates, transcripts, scores
	'assess', // build assessments, invite, revoke
	'author', // check and preview scenarios
	'administer' // members, roles, settings, audit log
] as const;
export type Action = (typeof actions)[number];

const allowed: Record<Role, readonly Action[]> = {
	owner: actions,
	manager: ['practise', 'see-practice', 'see-results', 'assess', 'author'],
	author: ['practise', 'author'],
	reviewer: ['practise', 'see-results'],
	coach: ['practise', 'see-practice'],
	trainee: ['practise']
};

export const can = (role: Role, action: Action): boolean => allowed[role].includes(action);
