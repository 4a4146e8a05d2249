// How the members of an organisation practise, side by side, for whoever may see practice. Numbers alone; questionnaires are nobody's business.
import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import type { Role } from '../../core/access.ts';
import type { Kind, Language } from '../../core/scenario/types.ts';
import { skillsOf, type Skill, type Trains } from '../../core/training/index.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { account, member, scenarioVersion } from '../db/schema/index.ts';
import { digests } from '../results/digests.ts';
import { byCriterion, bySkill, latest, stuckOn, type Recent } from '../../core/training/recent.ts';

export type Teammate = Awaited<ReturnType<typeof overview>>[number];

/** All who are here to practise, and whoever else has practised: by name. */
export const overview = (db: Db, organisationId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const people = await membersOf(tx, organisationId);
		const when = await practisedWhen(tx, organisationId);
		const recent = await recentOf(tx, organisationId);
		return people
			.filter(({ accountId, role }) => role === 'trainee' || when.has(accountId))
			.map((person) => {
				const own = recent.get(person.accountId) ?? [];
				const { last = null, month = 0 } = when.get(person.accountId) ?? {};
				return { ...person, last, month, criteria: byCriterion(own), skills: bySkill(own), stuck: stuckOn(own) };
			});
	});

/** Everybody to whom a course can be given: by name. */
export const membersOf = (tx: Tx, organisationId: string): Promise<{ accountId: string; name: string; role: Role }[]> =>
	tx
		.select({ accountId: account.id, name: account.name, role: member.role })
		.from(member)
		.innerJoin(account, eq(account.id, member.accountId))
		.where(eq(member.organisationId, organisationId))
		.orderBy(asc(account.name), asc(account.id));

/** When somebody practised last, and how often in the last thirty days; whatever was begun counts. */
async function practisedWhen(tx: Tx, organisationId: string): Promise<Map<string, { last: Date; month: number }>> {
	const rows = await tx.execute<{ account_id: string; last: string; month: number }>(sql`
		select account_id, max(created_at) as last, (count(*) filter (where created_at > now() - interval '30 days'))::int as month
		from attempt where organisation_id = ${organisationId} and purpose = 'practice' and parent_attempt is null and account_id is not null
		group by account_id`);
	return new Map(rows.map(({ account_id: id, last, month }) => [id, { last: new Date(last), month }]));
}

interface Row extends Record<string, unknown> {
	accountId: string;
	hash: string;
	cardId: string;
	total: number;
}

/** Everybody's latest finished practices, newest first. Of each the card that people read, as scorecards.current chooses it. @param whose one person's alone */
export async function recentOf(tx: Tx, organisationId: string, whose?: string): Promise<Map<string, Recent[]>> {
	const known = await traitsIn(tx, organisationId);
	const unseen = [...known].flatMap(([hash, { kind }]) => (kind === 'questionnaire' ? [hash] : []));
	const rows = await tx.execute<Row>(sql`
		select own.account_id as "accountId", own.scenario_hash as hash, card.id as "cardId", card.total
		from member
		cross join lateral (
			select id, account_id, scenario_hash, created_at from attempt
			where attempt.organisation_id = ${organisationId} and attempt.account_id = member.account_id and purpose = 'practice'
				and parent_attempt is null and ended_at is not null and scenario_hash <> all(${sql.param(unseen)}::text[])
			order by created_at desc, id desc limit ${latest}
		) own
		cross join lateral (
			select scorecard.id, total from scorecard
			left join rescored on rescored.organisation_id = ${organisationId} and rescored.scorecard_id = scorecard.id
			left join rescoring on rescoring.organisation_id = ${organisationId} and rescoring.id = rescored.rescoring_id
				and rescoring.current_at is not null
			where scorecard.organisation_id = ${organisationId} and scorecard.attempt_id = own.id
			order by rescoring.current_at desc nulls last, scorecard.created_at, scorecard.id limit 1
		) card
		where member.organisation_id = ${organisationId} ${whose === undefined ? sql`` : sql`and member.account_id = ${whose}`}
		order by own.account_id, own.created_at desc, own.id desc`);
	const read = await digests(
		tx,
		organisationId,
		rows.map(({ cardId }) => cardId)
	);
	const practices = rows.flatMap(({ accountId, hash, cardId, total }) => {
		const [trained, digest] = [known.get(hash), read.get(cardId)];
		return trained && digest ? [{ accountId, ...trained, total, criteria: digest.criteria, criticals: digest.criticals }] : [];
	});
	return Map.groupBy(practices, ({ accountId }) => accountId);
}

interface Traits {
	kind: Kind;
	scenario: string;
	title: string;
	language: Language;
	skills: Skill[];
}

// Content-addressed: the same hash is the same scenario, whoever practised it.
const traits = new Map<string, Traits>();

/** What the organisation's stored scenarios train, by hash. */
async function traitsIn(tx: Tx, organisationId: string): Promise<ReadonlyMap<string, Traits>> {
	const { hash, scenario, title, language, compiled } = scenarioVersion;
	const persona = sql<Trains['customer']['persona'] | null>`${compiled} #>> '{customer,persona}'`;
	const rows = await tx
		.select({
			...{ hash, scenario, title, language },
			kind: sql<Kind>`${compiled} ->> 'kind'`,
			channel: sql<Trains['channel']>`${compiled} ->> 'channel'`,
			requirements: sql<string[]>`${compiled} -> 'requirements'`,
			persona
		})
		.from(scenarioVersion)
		.where(and(eq(scenarioVersion.organisationId, organisationId), notInArray(hash, [...traits.keys()])));
	for (const { hash, scenario, title, language, kind, channel, requirements, persona } of rows) {
		const skills = skillsOf({ requirements, kind, channel, customer: persona === null ? {} : { persona } });
		traits.set(hash, { kind, scenario, title, language, skills });
	}
	return traits;
}
