import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { resolve } from '$app/paths';
import { parseBlocks } from '#lib/core/scenario/index.ts';
import { helps, paces } from '#lib/core/training/index.ts';
import { getLocale, isLocale } from '#lib/paraglide/runtime.js';
import { requireAction } from '#lib/server/auth/index.ts';
import { AppError } from '#lib/server/errors.ts';
import * as practice from '#lib/server/practice.ts';
import { catalogueOf } from '#lib/server/training/catalogue.ts';
import * as courses from '#lib/server/training/courses.ts';
import * as fromLead from '#lib/server/training/from-lead.ts';
import { fits, readFilter } from '#lib/ui/catalogue-filter.ts';

export const load = async (event) => {
	const { organisationId, accountId } = requireAction(event, 'practise');
	const { db } = event.locals;
	const { searchParams } = event.url;
	const asked = searchParams.get('language');
	const language = isLocale(asked) ? asked : getLocale();
	const filter = readFilter(searchParams);
	const assigned = await courses.assignmentsOf(db, organisationId, accountId);
	const { offered, ...catalogue } = await catalogueOf(db, organisationId, accountId, language, assigned);
	const has = (title: string) => assigned.some((one) => one.title === title && one.language === language);
	return {
		language,
		filter,
		...catalogue,
		found: offered.filter((one) => fits(one, filter)),
		waiting: await fromLead.waiting(db, organisationId, accountId),
		assigned: assigned.map((one) => ({ ...one, purpose: parseBlocks(one.purpose) })),
		courses: (await courses.library(language))
			.filter(({ title }) => !has(title))
			.map((one) => ({
				...one,
				purpose: parseBlocks(one.purpose),
				steps: one.steps.map((step) => ({ ...step, title: titleOf(step.scenario) }))
			})),
		attempts: await practice.list(db, organisationId, accountId)
	};
	function titleOf(id: string): string {
		return offered.find((one) => one.id === id)?.title ?? id;
	}
};

const startSchema = v.object({
	scenario: v.string(),
	language: v.picklist(['en', 'cs']),
	help: v.optional(v.picklist(helps), 'none'),
	pace: v.optional(v.pipe(v.string(), v.transform(Number), v.picklist(paces)), '1'),
	assignment: v.optional(v.pipe(v.string(), v.uuid())),
	step: v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0))),
	/** The example was watched. */
	seen: v.optional(v.string())
});
const idSchema = v.object({ id: v.pipe(v.string(), v.uuid()) });
const courseSchema = v.object({ course: v.string(), language: v.picklist(['en', 'cs']) });

/** @throws AppError invalid-form */
async function read<S extends v.GenericSchema>(schema: S, event: { request: Request }): Promise<v.InferOutput<S>> {
	const sent = v.safeParse(schema, Object.fromEntries(await event.request.formData()));
	if (!sent.success) throw new AppError('invalid-form');
	return sent.output;
}

const asQuery = (fields: object) =>
	new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));

export const actions = {
	start: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const chosen = await read(startSchema, event);
		const { scenario, language, assignment: assignmentId, seen, ...wanted } = chosen;
		// An example is watched before the customer waits.
		if (wanted.help === 'example' && seen === undefined) redirect(303, `${resolve('/practice/example')}?${asQuery(chosen)}`);
		const id = await practice.start(event.locals.db, organisationId, accountId, scenario, language, { ...wanted, assignmentId });
		redirect(303, resolve(`/practice/attempt/${id}`));
	},

	aside: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		await practice.setAside(event.locals.db, organisationId, accountId, (await read(idSchema, event)).id);
		return { told: 'put_aside' };
	},

	takeUp: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		const { course: id, language } = await read(courseSchema, event);
		const course = (await courses.library(language)).find((one) => one.id === id);
		if (!course) throw new AppError('not-found');
		await courses.takeUp(event.locals.db, organisationId, accountId, course);
		return { told: 'took_up' };
	},

	giveUp: async (event) => {
		const { organisationId, accountId } = requireAction(event, 'practise');
		await courses.giveUp(event.locals.db, organisationId, accountId, (await read(idSchema, event)).id);
		return { told: 'gave_up' };
	}
};
