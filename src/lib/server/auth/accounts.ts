import { eq, sql } from 'drizzle-orm';
import type { Role } from '../../core/access.ts';
import type { Language } from '../../core/scenario/types.ts';
import { inDirectory, withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, member, organisation, setup } from '../db/schema/index.ts';
import { uuid } from '../db/uuid.ts';
import { AppError } from '../errors.ts';
import { hashToken } from '../tokens.ts';
import { hashPassword } from './password.ts';
import { newSetupCode, normalCode } from './setup-code.ts';

export interface NewAccount {
	name: string;
	email: string;
	password: string;
}

export interface NewOrganisation {
	name: string;
	language: Language;
	/** Where its days begin and end: an IANA name. Not there: the server's. */
	timeZone?: string;
	demonstration?: boolean;
}

export const normalEmail = (email: string): string => email.trim().toLowerCase();

export const hasOrganisation = async (db: Db): Promise<boolean> =>
	(await inDirectory(db, (tx) => tx.select({ id: organisation.id }).from(organisation).limit(1))).length > 0;

/** A new code for the first set-up; earlier ones stop working. Null: an organisation exists already. */
export async function setupCode(db: Db): Promise<string | null> {
	if (await hasOrganisation(db)) return null;
	const code = newSetupCode();
	await db.tables.transaction(async (tx) => {
		await tx.delete(setup);
		await tx.insert(setup).values({ codeHash: hashToken(normalCode(code)) });
	});
	return code;
}

/**
 * The first organisation and its owner, by the code from the terminal.
 * @throws AppError setup-code-wrong, email-taken, password-length
 */
export async function createOrganisation(
	db: Db,
	{
		code,
		organisation: name,
		language,
		timeZone,
		...owner
	}: NewAccount & { code: string; organisation: string } & Pick<NewOrganisation, 'language' | 'timeZone'>
): Promise<{ organisationId: string; accountId: string }> {
	const codeHash = hashToken(normalCode(code));
	return found(db, { name, language, ...(timeZone ? { timeZone } : {}) }, owner, async (tx) => {
		const used = await tx.delete(setup).where(eq(setup.codeHash, codeHash)).returning();
		if (used.length === 0) throw new AppError('setup-code-wrong');
	});
}

/** What an organisation begins with that does not say; its owner may change it. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An organisation with its owner, made by the server itself. `first` runs in the same transaction, before all else. */
export async function found(
	db: Db,
	{ name, language, timeZone = here, demonstration = false }: NewOrganisation,
	owner: NewAccount,
	first: (tx: Tx) => Promise<void> = async () => {}
): Promise<{ organisationId: string; accountId: string }> {
	const organisationId = uuid();
	return withOrganisation(db, organisationId, async (tx) => {
		await first(tx);
		await tx.insert(organisation).values({ id: organisationId, name, language, demonstration, timeZone });
		const accountId = await addMember(tx, organisationId, 'owner', owner);
		return { organisationId, accountId };
	});
}

/** A new account with a role in this transaction's organisation. Returns its id. @throws AppError email-taken, password-length */
export async function addMember(tx: Tx, organisationId: string, role: Role, { name, email, password }: NewAccount): Promise<string> {
	const passwordHash = await hashPassword(password);
	const made = await tx
		.insert(account)
		.values({ id: uuid(), name: name.trim(), email: normalEmail(email), passwordHash })
		.onConflictDoNothing()
		.returning({ id: account.id });
	const accountId = made[0]?.id;
	if (!accountId) throw new AppError('email-taken');
	await tx.insert(member).values({ organisationId, accountId, role });
	return accountId;
}

/** The organisation in which an account begins to work: the one it joined first. Null: it belongs to none. */
export async function firstMembership(tx: Tx, accountId: string): Promise<string | null> {
	const [row] = await tx
		.select({ organisationId: member.organisationId })
		.from(member)
		.where(eq(member.accountId, accountId))
		.orderBy(sql`created_at, organisation_id`)
		.limit(1);
	return row?.organisationId ?? null;
}
