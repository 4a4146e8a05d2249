// A development plan to begin with, from what is weak: words to be changed.
import { m } from '#lib/paraglide/messages.js';
import type { Progress } from '#lib/server/training/progress.ts';
import { say } from '#lib/ui/findings.ts';

/** So many things at once can be worked at. */
const most = 3;
/** From here on something need not be worked at first. */
const fine = 75;

/** Markdown; empty while nothing was practised. */
export function draftOf({ skills }: Pick<Progress, 'skills'>): string {
	const byStrength = skills.toSorted((a, b) => a.strength - b.strength);
	const best = byStrength.at(-1);
	if (!best) return '';
	const nameOf = (skill: string) => say('training_skill', skill);
	const weak = byStrength
		.filter(({ strength }) => strength < fine)
		.slice(0, most)
		.map(({ skill, strength: score }) => m.training_plan_draft_weak({ name: nameOf(skill), score, advice: say('training_advice', skill) }));
	const strong = best.strength >= fine ? [m.training_plan_draft_strong({ name: nameOf(best.skill), score: best.strength })] : [];
	return [...[...weak, ...strong].map((line) => `- ${line}`), '', m.training_plan_draft_when()].join('\n');
}
