// Scenarios that an open assessment keeps for itself: who is invited to it should not meet them in practice before.
import { and, eq } from 'drizzle-orm';
import type { Scenario } from '../../core/scenario/types.ts';
import type { Tx } from '../db/client.ts';
import { scenarioOfTask } from '../db/joins.ts';
import { assessment, scenarioVersion, task } from '../db/schema/index.ts';

const partsOf = ({ id, conversations = [] }: Scenario): string[] => [id, ...conversations.map(({ scenario }) => scenario.id)];

/** Whether a scenario is withheld, in whatever language: one that is, is part of one that is, or has a part that is. */
export async function withheld(tx: Tx, organisationId: string): Promise<(scenario: Scenario) => boolean> {
	const rows = await tx
		.selectDistinctOn([scenarioVersion.hash], { compiled: scenarioVersion.compiled })
		.from(assessment)
		.innerJoin(task, and(eq(task.organisationId, assessment.organisationId), eq(task.assessmentId, assessment.id)))
		.innerJoin(scenarioVersion, scenarioOfTask)
		.where(and(eq(assessment.organisationId, organisationId), eq(assessment.status, 'published'), eq(assessment.withheld, true)));
	const kept = new Set(rows.flatMap(({ compiled }) => partsOf(compiled)));
	return (scenario) => partsOf(scenario).some((id) => kept.has(id));
}
