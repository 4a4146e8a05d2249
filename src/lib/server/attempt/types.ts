import type { Attempt, Purpose, Reader } from '../../core/attempt/index.ts';
import type { Scenario } from '../../core/scenario/types.ts';

/** As whom a browser plays: the candidate of a sitting, or a member who practises. */
export type Identity = { organisationId: string } & ({ sittingId: string } | { accountId: string });

/** What the client gets when its message is stored: proof that it is safe. */
export interface Receipt {
	seq: number;
	/** Wall time in ms by the database's clock. */
	receivedAt: number;
	/** "sha256:…" of the message as it was stored. */
	hash: string;
}

/** A row of `attempt`, and how far its times are stretched. */
export interface New {
	purpose: Purpose;
	sittingId?: string;
	taskId?: string;
	accountId?: string;
	/** The practice that it goes on from, and the last event of it that is its own as well. */
	parentAttempt?: string;
	parentSeq?: number;
	scenarioHash: string;
	form: number;
	seed: string;
	factor: number;
}

/** Where an attempt belongs, and what it runs on. */
export interface Place {
	organisationId: string;
	id: string;
	sittingId: string | null;
	scenario: Scenario;
}

/** An attempt with everything that is needed to go on with it. `at`: now, never before its last event. */
export interface Live extends Place {
	reader: Reader;
	attempt: Attempt;
	at: number;
}
