// Several customers in a row, and what is new since somebody read the articles last.
import { draw } from '../../core/dialogue/index.ts';
import type { Language } from '../../core/scenario/types.ts';
import { m } from '../../paraglide/messages.js';
import { withOrganisation, type Db } from '../db/client.ts';
import { uuid } from '../db/uuid.ts';
import * as scenarios from '../scenarios.ts';
import { takeUp } from './courses.ts';
import { withheld } from './withheld.ts';

/** How many customers a shift may have. */
export const lengths = [3, 4, 5] as const;

/** What may be practised now in a language: one customer each. */
async function conversations(db: Db, organisationId: string, language: Language) {
	const isWithheld = await withOrganisation(db, organisationId, (tx) => withheld(tx, organisationId));
	const all = (await scenarios.library()).scenarios.map(({ scenario }) => scenario);
	return all.filter((s) => s.language === language && s.kind === 'conversation' && !s.id.endsWith('/warm-up') && !isWithheld(s));
}

/** A shift is a course that somebody takes up, of customers drawn anew each time; none of them comes twice. Returns the assignment's id. */
export async function begin(db: Db, organisationId: string, accountId: string, language: Language, length: number): Promise<string> {
	const seed = uuid();
	const drawn = (await conversations(db, organisationId, language))
		.map(({ id }) => ({ id, place: draw(seed, id, 1_000_000) }))
		.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
		.slice(0, length);
	const locale = { locale: language };
	return takeUp(db, organisationId, accountId, {
		title: m.practice_shift_title({ count: drawn.length }, locale),
		language,
		purpose: m.practice_shift_purpose({}, locale),
		steps: drawn.map(({ id }) => ({ scenario: id, help: 'none', pace: 1 }))
	});
}

/** Scenarios in which an article has changed: a short practice around each piece of news. */
export const drills = async (db: Db, organisationId: string, language: Language) =>
	(await conversations(db, organisationId, language)).flatMap(({ id, title, company: { name, changes = [] } }) =>
		changes.length > 0 ? [{ id, title, company: name, news: changes.map((one) => one.news) }] : []
	);
