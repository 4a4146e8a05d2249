// What an owner settles for the whole organisation.
import { eq } from 'drizzle-orm';
import type { Language } from '../core/scenario/types.ts';
import * as audit from './audit.ts';
import { withOrganisation, type Db } from './db/client.ts';
import { organisation } from './db/schema/index.ts';
import { AppError } from './errors.ts';

export interface Settings {
	name: string;
	/** Of what goes out in its name when nobody chose one. */
	language: Language;
	/** Where its days begin and end: an IANA name. */
	timeZone: string;
	/** Days that a candidate's data is kept after the sitting. */
	retentionDays: number;
}

/** Days. Shorter than a month would erase people before a decision, longer than five years is not "as long as needed". */
export const retention = { shortest: 30, longest: 1825 };

/** Time zones that can be chosen. */
export const timeZones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** @throws AppError not-found */
export const settings = (db: Db, organisationId: string): Promise<Settings> =>
	withOrganisation(db, organisationId, async (tx) => {
		const { name, language, timeZone, retentionDays } = organisation;
		const [row] = await tx
			.select({ name, language, timeZone, retentionDays })
			.from(organisation)
			.where(eq(organisation.id, organisationId));
		if (!row) throw new AppError('not-found');
		return row;
	});

export const change = (db: Db, organisationId: string, actor: string, wanted: Settings): Promise<void> =>
	withOrganisation(db, organisationId, async (tx) => {
		await tx.update(organisation).set(wanted).where(eq(organisation.id, organisationId));
		await audit.write(tx, organisationId, actor, 'organisation.change', organisationId, { ...wanted });
	});
