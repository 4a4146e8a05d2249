// How far people agree with each other, and with the machine, about the attempts of an assessment.
import { and, eq, isNotNull } from 'drizzle-orm';
import { criteria, type Criterion } from '../../core/scenario/types.ts';
import type { Scorecard } from '../../core/scoring/types.ts';
import { agreementOf, eitherWay, enoughPairs, weightedKappa, type Agreement, type Pair } from '../../core/statistics/agreement.ts';
import { withOrganisation, type Db, type Tx } from '../db/client.ts';
import { attemptOfSitting, scenarioOfAttempt, sittingOfInvitation } from '../db/joins.ts';
import { attempt, invitation, rating, scenarioVersion, sitting } from '../db/schema/index.ts';
import * as scorecards from '../scorecards.ts';
import { meanOf } from './compared.ts';
import { rated, type Rated } from './rated.ts';
import { codeOf } from './scale.ts';

export interface Agreed {
	/** How many pairs of scores stand behind it. */
	pairs: number;
	/** Null: too few pairs, or nobody differs from anybody. */
	kappa: number | null;
	called: Agreement | null;
}

export type AgreementReport = Awaited<ReturnType<typeof agreement>>;

/** Attempts told, the furthest apart first. */
const most = 200;

function agreed(pairs: readonly Pair[], either = false): Agreed {
	const kappa = pairs.length < enoughPairs ? null : weightedKappa(either ? eitherWay(pairs) : pairs);
	return { pairs: pairs.length, kappa, called: kappa === null ? null : agreementOf(kappa) };
}

const ratedAttempts = (tx: Tx, organisationId: string, assessmentId: string) =>
	tx
		.selectDistinct({ attemptId: attempt.id, invitationId: invitation.id, title: scenarioVersion.title })
		.from(invitation)
		.innerJoin(sitting, sittingOfInvitation)
		.innerJoin(attempt, attemptOfSitting)
		.innerJoin(scenarioVersion, scenarioOfAttempt)
		.innerJoin(rating, and(eq(rating.organisationId, attempt.organisationId), eq(rating.attemptId, attempt.id)))
		.where(and(eq(invitation.organisationId, organisationId), eq(invitation.assessmentId, assessmentId), isNotNull(rating.submittedAt)))
		.orderBy(attempt.id);

type Score = (of: Rated) => number | null | undefined;

/** Each two people about the same attempt. */
const amongPeople = (attempts: readonly Rated[][], score: Score): Pair[] =>
	attempts.flatMap((own) => {
		const scores = own.flatMap((one) => score(one) ?? []);
		return scores.flatMap((a, i) => scores.slice(i + 1).map((b): Pair => [a, b]));
	});

/** Each person and the machine. */
const withMachine = (attempts: readonly Rated[][], score: Score, measured: (attemptId: string) => number | null): Pair[] =>
	attempts.flat().flatMap((one): Pair[] => {
		const [said, machine] = [score(one) ?? null, measured(one.attemptId)];
		return said === null || machine === null ? [] : [[said, machine]];
	});

/** Only what was rated blind is counted. What an attempt got is told to who has rated it, or once two people have. */
export const agreement = (db: Db, organisationId: string, accountId: string, assessmentId: string) =>
	withOrganisation(db, organisationId, async (tx) => {
		const known = await ratedAttempts(tx, organisationId, assessmentId);
		const ids = known.map(({ attemptId }) => attemptId);
		const cards = await scorecards.current(tx, organisationId, ids);
		const all = await rated(tx, organisationId, ids);
		const byAttempt = Map.groupBy(all, ({ attemptId }) => attemptId);
		const blind = [...byAttempt.values()].map((own) => own.filter((one) => one.blind));
		const isTold = (own: readonly Rated[]) => own.length > 1 || own.some((one) => one.accountId === accountId);
		const told = known.flatMap((row) => {
			const own = byAttempt.get(row.attemptId) ?? [];
			return isTold(own) ? [{ ...row, ...apartness(own, cards.get(row.attemptId)) }] : [];
		});
		return {
			attempts: known.length,
			people: new Set(all.map((one) => one.accountId)).size,
			/** Ratings that are left out, because name or score had been seen. */
			notBlind: all.filter((one) => !one.blind).length,
			/** Attempts that are not told yet. */
			held: known.length - told.length,
			rows: rowsOf(blind, cards),
			told: told.toSorted((a, b) => b.apart - a.apart || (a.attemptId < b.attemptId ? -1 : 1)).slice(0, most)
		};
	});

function apartness(own: readonly Rated[], card: Scorecard | undefined) {
	const totals = own.flatMap(({ total }) => total ?? []);
	const automatic = card?.total ?? null;
	const scores = automatic === null ? totals : [...totals, automatic];
	const apart = scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
	return { code: codeOf(own[0]!.attemptId), totals, mean: meanOf(own), automatic, apart };
}

/** The total, then each criterion that anybody has rated. */
function rowsOf(attempts: readonly Rated[][], cards: ReadonlyMap<string, Scorecard>) {
	const row = (of: Criterion | 'total', score: Score, measured: (card: Scorecard) => number | undefined) => ({
		of,
		people: agreed(amongPeople(attempts, score), true),
		automatic: agreed(
			withMachine(attempts, score, (id) => {
				const card = cards.get(id);
				return (card && measured(card)) ?? null;
			})
		)
	});
	const rows = criteria.map((criterion) =>
		row(
			criterion,
			({ scores }) => scores[criterion],
			(card) => card.criteria.find((one) => one.criterion === criterion)?.score
		)
	);
	const total = row(
		'total',
		(one) => one.total,
		(card) => card.total
	);
	return [total, ...rows.filter(({ automatic, people }) => automatic.pairs + people.pairs > 0)];
}
