// Who sees what of a practice: every line of the table is a promise to a trainee.
import { describe, expect, test } from 'vitest';
import { roles, type Role } from '../../../src/lib/core/access.ts';
import { maySee, type PracticeSeen, type Shown } from '../../../src/lib/server/training/shown.ts';

const [here, elsewhere] = ['organisation', 'another organisation'];
const [trainee, lead] = ['trainee', 'lead'];
const free: PracticeSeen = {
	organisationId: here,
	purpose: 'practice',
	accountId: trainee,
	kind: 'conversation',
	sharedAt: null,
	assignedBy: null
};
const shared = { sharedAt: new Date(0) };
const byLead = { assignedBy: lead };

const seenByLead: [string, Partial<PracticeSeen>, Shown][] = [
	['free practice', {}, 'scores'],
	['a practice that is shown', shared, 'words'],
	['a step of a course that the lead gave', byLead, 'words'],
	['a step of a course that somebody else gave, who may have left since', { assignedBy: 'another lead' }, 'words'],
	['a step of a course that the trainee took up', { assignedBy: trainee }, 'scores'],
	['such a step, shown', { assignedBy: trainee, ...shared }, 'words'],
	['a page review', { kind: 'page-review' }, 'scores'],
	['a questionnaire', { kind: 'questionnaire' }, 'nothing'],
	['a questionnaire in a course that was given', { kind: 'questionnaire', ...byLead }, 'nothing'],
	['a questionnaire that is shown', { kind: 'questionnaire', ...shared }, 'words'],
	['an exam', { purpose: 'exam', accountId: null }, 'nothing'],
	['an exam, whatever is noted beside it', { purpose: 'exam', ...shared, ...byLead }, 'nothing'],
	['a warm-up', { purpose: 'warm-up' }, 'nothing'],
	['a preview of an author', { purpose: 'preview' }, 'nothing'],
	['what belongs to another organisation', { organisationId: elsewhere, ...shared, ...byLead }, 'nothing']
];

describe('a team lead sees', () => {
	test.each(seenByLead)('of %s', (_what, differs, shown) => {
		expect(maySee({ ...free, ...differs }, { organisationId: here, accountId: lead, role: 'coach' })).toBe(shown);
	});
});

const byRole: Record<Role, Shown> = {
	owner: 'words',
	manager: 'words',
	coach: 'words',
	author: 'nothing',
	reviewer: 'nothing',
	trainee: 'nothing'
};

test.each(roles)('somebody else who is %s sees of a shared practice what the role allows', (role) => {
	expect(maySee({ ...free, ...shared }, { organisationId: here, accountId: 'colleague', role })).toBe(byRole[role]);
});

test.each(roles)('one’s own practice is one’s own, also as %s', (role) => {
	expect(maySee({ ...free, kind: 'questionnaire' }, { organisationId: here, accountId: trainee, role })).toBe('words');
});
