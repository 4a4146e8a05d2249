// Courses: those of the library, and an organisation's own. Giving one to somebody copies it: see assignments.ts.
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Language } from '../../core/scenario/types.ts';
import type { Course } from '../../core/training/index.ts';
import * as audit from '../audit.ts';
import { withOrganisation, type Db } from '../db/client.ts';
import { course } from '../db/schema/training.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import * as scenarios from '../scenarios.ts';
import { checked, type NewCourse } from './new-course.ts';

export { assignmentsOf } from './assigned.ts';
export type { Assigned, AssignedStep } from './assigned.ts';
export { assign, giveUp, moveDue, takeBack, takeUp } from './assignments.ts';
export { inOwnWords } from './new-course.ts';
export type { NewCourse } from './new-course.ts';

/** Courses of the library in a language: the shortest first. */
export const library = async (language: Language, purpose: Course['for'] = 'practice'): Promise<Course[]> =>
	(await scenarios.library()).courses
		.filter((one) => one.language === language && one.for === purpose)
		.toSorted((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));

/** The organisation's own, by title. */
export const own = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, (tx) =>
		tx
			.select()
			.from(course)
			.where(and(eq(course.organisationId, organisationId), isNull(course.archivedAt)))
			.orderBy(asc(course.title), asc(course.id))
	);

/** Returns its id. @throws AppError invalid-form (no title, no steps), not-found (a scenario that is not there) */
export const create = (db: Db, organisationId: string, by: string, input: NewCourse): Promise<string> =>
	withOrganisation(db, organisationId, async (tx) => {
		const id = uuid();
		await tx.insert(course).values({ organisationId, id, createdBy: by, ...(await checked(input)) });
		await audit.write(tx, organisationId, by, 'course.create', id, { title: input.title, steps: input.steps.length });
		return id;
	});

/** It is no longer offered; what was given of it stays. @throws AppError not-found */
export const archive = (db: Db, organisationId: string, by: string, id: string): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		const [archived] = await tx
			.update(course)
			.set({ archivedAt: new Date() })
			.where(and(eq(course.organisationId, organisationId), eq(course.id, id), isNull(course.archivedAt)))
			.returning({ title: course.title });
		if (!archived) throw new AppError('not-found');
		await audit.write(tx, organisationId, by, 'course.archive', id, archived);
	});
