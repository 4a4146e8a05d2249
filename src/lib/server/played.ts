// What people read afterwards about the scenario of an attempt: with the keys, which the desk never sees.
import { scenarioOf } from '../core/attempt/index.ts';
import type { Attempt } from '../core/attempt/index.ts';
import { answersOf } from '../core/attempt/performance.ts';
import { moods, type Line } from '../core/attempt/transcript.ts';
import type { Item, Scenario } from '../core/scenario/types.ts';

export const playedScenario = ({ id, title, kind, channel, language, agent, pass, subject, customer, page }: Scenario) => ({
	id,
	title,
	kind,
	channel,
	language,
	agent,
	pass,
	subject: subject ?? null,
	customer: customer.name,
	page: page && { title: page.title, blocks: page.blocks }
});

/** The customers of a queue in the scenario's order, each with his own mood; lines and scorecard name them by `conversation` and `name`. */
export const conversationsOf = (scenario: Scenario, lines: readonly Line[]) =>
	(scenario.conversations ?? []).map(({ name, card, urgent }, index) => {
		const conversation = index + 1;
		const { title, customer, channel, subject } = scenarioOf(scenario, conversation);
		return {
			conversation,
			name,
			card,
			urgent,
			title,
			customer: customer.name,
			channel,
			subject: subject ?? null,
			moods: moods(lines, conversation)
		};
	});

/** A questionnaire with what was answered and what would have been right, in the author's order. */
export function answeredItems(scenario: Scenario, attempt: Attempt) {
	const answers = answersOf(scenario, attempt);
	return (scenario.items ?? []).map(({ name, text, options, why }) => {
		const answer = answers.find((one) => one.item === name);
		return {
			name,
			text,
			options: options.map((option, place) => ({ ...option, chosen: chosenAs(answer, place) })),
			why,
			/** Of a question to think about: what was written; null: nothing, or not asked for words. */
			words: answer && 'text' in answer ? answer.text : null
		};
	});
}

type Given = ReturnType<typeof answersOf>[number] | undefined;

function chosenAs(answer: Given, place: number): Item['options'][number]['key'] {
	if (!answer || !('best' in answer)) return null;
	if (answer.best === place) return 'best';
	return answer.worst === place ? 'worst' : null;
}
