// Which scenario trains which skill, and from what its strength is read: one table.
import type { Channel, Critical, Criterion, Kind, Persona, Scenario } from '../scenario/types.ts';
import { skills } from './types.ts';
import type { Figures, Skill } from './types.ts';

interface Rule {
	/** A scenario trains the skill if one of these is true of it. */
	requirements: readonly string[];
	kinds?: readonly Kind[];
	channels?: readonly Channel[];
	personas?: readonly Persona[];
	/** Its strength is the mean of those criteria that a scorecard has, otherwise the total. */
	criteria: readonly Criterion[];
	/** With one of these a practice shows nothing of the skill. */
	critical: readonly Critical[];
}

export const table: Record<Skill, Rule> = {
	calming: {
		requirements: ['R10', 'R25', 'R33', 'R44', 'R47', 'R70', 'R72'],
		personas: ['threatening', 'sarcastic', 'crying'],
		criteria: ['politeness', 'composure'],
		critical: ['rude']
	},
	refusing: { requirements: ['R21', 'R84'], criteria: ['politeness', 'accuracy'], critical: ['rude', 'forbidden'] },
	diagnosing: { requirements: ['R4', 'R34', 'R45'], criteria: ['accuracy'], critical: [] },
	confidentiality: { requirements: ['R54', 'R78'], personas: ['outsider'], criteria: ['accuracy'], critical: ['leak'] },
	register: { requirements: ['R31', 'R73'], criteria: ['register'], critical: [] },
	queue: { requirements: ['R6', 'R71'], kinds: ['queue'], criteria: ['care', 'speed'], critical: ['ignored'] },
	letters: { requirements: [], channels: ['email', 'ticket'], criteria: ['form', 'language'], critical: [] },
	public: { requirements: ['R76'], channels: ['forum'], criteria: ['form'], critical: ['leak'] },
	advising: { requirements: ['R16', 'R17', 'R63', 'R83'], criteria: ['accuracy'], critical: [] },
	promises: { requirements: ['R19', 'R32', 'R74'], criteria: ['reliability'], critical: [] }
};

/** What is read of a scenario. */
export type Trains = Pick<Scenario, 'requirements' | 'kind' | 'channel'> & { customer: Pick<Scenario['customer'], 'persona'> };

/** Skills that practising this scenario trains, in their order. A page review and a questionnaire have no channel: theirs is a stand-in. */
export const skillsOf = (scenario: Trains): Skill[] => skills.filter((skill) => trains(scenario, table[skill]));

function trains({ requirements, kind, channel, customer: { persona } }: Trains, rule: Rule): boolean {
	const talks = kind === 'conversation' || kind === 'queue';
	return (
		requirements.some((requirement) => rule.requirements.includes(requirement)) ||
		(rule.kinds ?? []).includes(kind) ||
		(talks && (rule.channels ?? []).includes(channel)) ||
		(persona !== undefined && (rule.personas ?? []).includes(persona))
	);
}

/** How well a practice went as practice of a skill, 0–100. */
export function scoreOf(skill: Skill, { total, criteria, criticals }: Figures): number {
	const rule = table[skill];
	if (criticals.some((critical) => rule.critical.includes(critical))) return 0;
	const scores = rule.criteria.flatMap((criterion) => criteria[criterion] ?? []);
	return scores.length === 0 ? total : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
