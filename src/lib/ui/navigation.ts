// Where a signed-in person may go, by what their role allows.
import { can, type Action, type Role } from '#lib/core/access.ts';
import { m } from '#lib/paraglide/messages.js';

interface Place {
	href: '/assessments' | '/reviews' | '/library' | '/practice' | '/training' | '/people' | '/scoring' | '/organisation';
	action: Action;
	label: () => string;
}

const places: readonly Place[] = [
	{ href: '/assessments', action: 'see-results', label: m.common_nav_assessments },
	{ href: '/reviews', action: 'see-results', label: m.common_nav_reviews },
	{ href: '/library', action: 'author', label: m.common_nav_library },
	{ href: '/practice', action: 'practise', label: m.common_nav_practice },
	{ href: '/training', action: 'see-practice', label: m.common_nav_training },
	{ href: '/people', action: 'administer', label: m.common_nav_people },
	{ href: '/scoring', action: 'administer', label: m.common_nav_scoring },
	{ href: '/organisation', action: 'administer', label: m.common_nav_organisation }
];

export const placesFor = (role: Role): readonly Place[] => places.filter((place) => can(role, place.action));

/** Where a person starts after signing in. */
export function homeOf(role: Role): '/assessments' | '/training' | '/practice' {
	if (can(role, 'see-results')) return '/assessments';
	return can(role, 'see-practice') ? '/training' : '/practice';
}
