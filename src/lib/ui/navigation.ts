// Where a signed-in person may go, by what their role allows.
import { can, type Action, type Role } from '#lib/core/access.ts';
import { m } from '#lib/paraglide/messages.js';

interface Place {
	href: '/assessments' | '/library' | '/practice' | '/people' | '/scoring' | '/organisation';
	action: Action;
	label: () => string;
}

const places: readonly Place[] = [
	{ href: '/assessments', action: 'see-results', label: m.common_nav_assessments },
	{ href: '/library', action: 'author', label: m.common_nav_library },
	{ href: '/practice', action: 'practise', label: m.common_nav_practice },
	{ href: '/people', action: 'administer', label: m.common_nav_people },
	{ href: '/scoring', action: 'administer', label: m.common_nav_scoring },
	{ href: '/organisation', action: 'administer', label: m.common_nav_organisation }
];

export const placesFor = (role: Role): readonly Place[] => places.filter((place) => can(role, place.action));

/** Where a person starts after signing in. */
export const homeOf = (role: Role): '/assessments' | '/practice' => (can(role, 'see-results') ? '/assessments' : '/practice');
