import { and, eq } from 'drizzle-orm';
import { config } from './config.ts';
import { formCount, formOf } from '../core/scenario/index.ts';
import type { Language, Scenario } from '../core/scenario/types.ts';
import type { Tx } from './db/client.ts';
import { scenarioOfTask } from './db/joins.ts';
import { scenarioVersion, task } from './db/schema/index.ts';
import { AppError } from './errors.ts';
import { readLibrary, type Library } from './library.ts';

let reading: Promise<Library> | undefined;

/** The files as they were at the start of this process. Published and practised versions live in the database. */
export const library = (): Promise<Library> => (reading ??= readLibrary(config.scenarios));

/** One edition, or undefined. `id` is company/scenario. */
export const edition = async (id: string, language: Language) =>
	(await library()).scenarios.find(({ scenario }) => scenario.id === id && scenario.language === language);

/** What a catalogue shows; the warm-up is no choice. */
export async function catalogue(language: Language) {
	return (await library()).scenarios
		.map(({ scenario }) => scenario)
		.filter((s) => s.language === language && !s.id.endsWith('/warm-up'))
		.map(({ id, title, summary, level, kind, channel, company, clock, requirements }) => ({
			id,
			title,
			summary,
			level,
			kind,
			channel,
			company: company.name,
			industry: company.industry ?? '',
			requirements,
			minutes: Math.ceil(clock.limit / 60_000)
		}))
		.sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
}

/** Ids of what can be chosen in a language. */
export const known = async (language: Language): Promise<Set<string>> => new Set((await catalogue(language)).map(({ id }) => id));

export interface Stored {
	hash: string;
	/** How many forms it has: 1 or more. */
	forms: number;
}

/** Keeps the library's present version for good. @throws AppError not-found */
export async function store(tx: Tx, organisationId: string, id: string, language: Language): Promise<Stored> {
	const found = await edition(id, language);
	if (!found) throw new AppError('not-found');
	const { scenario, hash } = found;
	await tx
		.insert(scenarioVersion)
		.values({ organisationId, hash, scenario: scenario.id, language, title: scenario.title, compiled: scenario })
		.onConflictDoNothing();
	return { hash, forms: formCount(scenario) };
}

// Content-addressed: the same hash is the same scenario, whoever published it; visibility is checked where the hash comes from.
const compiled = new Map<string, Scenario>();

/** A stored version in one of its forms. @throws AppError not-found */
export async function load(tx: Tx, organisationId: string, hash: string, form = 0): Promise<Scenario> {
	const key = `${hash}/${form}`;
	const known = compiled.get(key);
	if (known) return known;
	const [row] = await tx
		.select({ compiled: scenarioVersion.compiled })
		.from(scenarioVersion)
		.where(and(eq(scenarioVersion.organisationId, organisationId), eq(scenarioVersion.hash, hash)));
	if (!row) throw new AppError('not-found');
	const scenario = formOf(row.compiled, form);
	compiled.set(key, scenario);
	return scenario;
}

/** Forms of a scenario in a language (whatever its version) that assessments were published on, one for each task. */
export async function formsInHiring(tx: Tx, organisationId: string, id: string, language: Language): Promise<number[]> {
	const rows = await tx
		.select({ form: task.form })
		.from(task)
		.innerJoin(scenarioVersion, scenarioOfTask)
		.where(and(eq(task.organisationId, organisationId), eq(scenarioVersion.scenario, id), eq(scenarioVersion.language, language)));
	return rows.map(({ form }) => form);
}
