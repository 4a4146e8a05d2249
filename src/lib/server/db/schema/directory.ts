// The few tables read before or across organisations. No organisation's own data, no candidate's text.
import { sql } from 'drizzle-orm';
import { bigint, bigserial, boolean, check, index, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const directory = pgSchema('directory');

const createdAt = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();

export const organisation = directory.table('organisation', {
	id: uuid('id').primaryKey(),
	name: text('name').notNull(),
	/** Language of what goes out in its name when nobody chose one. */
	language: text('language', { enum: ['en', 'cs'] }).notNull(),
	demonstration: boolean('demonstration').notNull().default(false),
	/** Where its days begin and end: an IANA name. */
	timeZone: text('time_zone').notNull().default('UTC'),
	/** Days that a candidate's data is kept after the sitting. */
	retentionDays: integer('retention_days').notNull().default(365),
	createdAt: createdAt()
});

export const account = directory.table('account', {
	id: uuid('id').primaryKey(),
	/** Lower case. */
	email: text('email').notNull().unique(),
	name: text('name').notNull(),
	/** argon2id */
	passwordHash: text('password_hash').notNull(),
	/** Second factor: base32 secret of the authenticator; null: none. */
	totpSecret: text('totp_secret'),
	/** Null: set up, but not confirmed by a code yet. */
	totpAt: timestamp('totp_at', { withTimezone: true }),
	/** Step of the last accepted code: each works once. */
	totpStep: bigint('totp_step', { mode: 'number' }).notNull().default(0),
	/** SHA-256 of the codes for a lost authenticator; each works once. */
	recoveryHashes: text('recovery_hashes').array().notNull().default([]),
	createdAt: createdAt()
});

export const session = directory.table(
	'session',
	{
		/** SHA-256 of the id that the cookie holds. */
		idHash: text('id_hash').primaryKey(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		/** The organisation in which the person works now. */
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
		/** What the browser calls itself, shortened: people recognise their own. */
		agent: text('agent').notNull().default(''),
		seenAt: timestamp('seen_at', { withTimezone: true }).notNull().defaultNow(),
		createdAt: createdAt()
	},
	(t) => [index().on(t.accountId)]
);

/** A capability to one invitation. Several may be valid at once (each mailing mints one); revoked together. */
export const link = directory.table('link', {
	tokenHash: text('token_hash').primaryKey(),
	organisationId: uuid('organisation_id')
		.notNull()
		.references(() => organisation.id, { onDelete: 'cascade' }),
	invitationId: uuid('invitation_id').notNull(),
	createdAt: createdAt()
});

/** A public door to one assessment: who comes through it invites himself. It is no secret, so it is kept as it is. */
export const applyLink = directory.table('apply_link', {
	id: text('id').primaryKey(),
	organisationId: uuid('organisation_id')
		.notNull()
		.references(() => organisation.id, { onDelete: 'cascade' }),
	assessmentId: uuid('assessment_id').notNull(),
	/** How many may come through, and how many have. */
	places: integer('places').notNull(),
	taken: integer('taken').notNull().default(0),
	expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
	closedAt: timestamp('closed_at', { withTimezone: true }),
	createdAt: createdAt()
});

/** A browser that may continue one sitting: SHA-256 of what its cookie holds. */
export const pass = directory.table('pass', {
	tokenHash: text('token_hash').primaryKey(),
	organisationId: uuid('organisation_id')
		.notNull()
		.references(() => organisation.id, { onDelete: 'cascade' }),
	sittingId: uuid('sitting_id').notNull(),
	createdAt: createdAt()
});

/** What the one loop needs of each attempt: when it next has something to say, and its newest event for those who watch it. */
export const due = directory.table(
	'due',
	{
		attemptId: uuid('attempt_id').primaryKey(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		/** Wall time in ms, as events have it; null: closed. */
		at: bigint('at', { mode: 'number' }),
		seq: integer('seq').notNull()
	},
	(t) => [
		index()
			.on(t.at)
			.where(sql`at is not null`)
	]
);

/** Letters that wait, and not before when: the loop looks for them here. */
export const mailDue = directory.table(
	'mail_due',
	{
		mailId: uuid('mail_id').primaryKey(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		at: timestamp('at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [index().on(t.at)]
);

/** Long work that goes on, some of it in each turn of the loop, and not before when; gone when it is done. What it is about stands in a table of its kind. */
export const job = directory.table(
	'job',
	{
		id: uuid('id').primaryKey(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id, { onDelete: 'cascade' }),
		kind: text('kind', { enum: ['rescoring', 'invitees'] }).notNull(),
		at: timestamp('at', { withTimezone: true }).notNull().defaultNow()
	},
	(t) => [index().on(t.at)]
);

/** One row per running server process, refreshed by its loop: a gap in all of them is an outage. */
export const liveness = directory.table('liveness', {
	process: uuid('process').primaryKey(),
	startedAt: bigint('started_at', { mode: 'number' }).notNull(),
	seenAt: bigint('seen_at', { mode: 'number' }).notNull()
});

/** A time in which nobody was served. Attempts derive their credit from it. */
export const outage = directory.table('outage', {
	id: bigserial('id', { mode: 'number' }).primaryKey(),
	from: bigint('from', { mode: 'number' }).notNull(),
	to: bigint('to', { mode: 'number' }).notNull(),
	cause: text('cause').notNull()
});

/** Failed attempts by key (hash of address, of e-mail), so that guessing is slow on every replica. */
export const throttle = directory.table('throttle', {
	key: text('key').primaryKey(),
	failures: integer('failures').notNull(),
	/** ms; nothing is tried before */
	until: bigint('until', { mode: 'number' }).notNull()
});

/** The one-time code of the first start: SHA-256; gone once used. */
export const setup = directory.table('setup', {
	codeHash: text('code_hash').primaryKey(),
	createdAt: createdAt()
});

/** At most one row: how far `app_clock()` is ahead of the real time. Only the owner may write it (tests, demonstration data). */
export const clockShift = directory.table(
	'clock_shift',
	{ only: boolean('only').primaryKey().default(true), ms: bigint('ms', { mode: 'number' }).notNull() },
	(t) => [check('clock_shift_one_row', sql`${t.only}`)]
);
