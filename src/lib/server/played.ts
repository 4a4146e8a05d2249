// What people read afterwards about the scenario of an attempt: with the keys, which the desk never sees.
import { scenarioOf } from '../core/attempt/index.ts';
import { fill } from '../core/dialogue/lines.ts';
import type { Attempt } from '../core/attempt/index.ts';
import { answersOf } from '../core/attempt/performance.ts';
import { moods, type Line } from '../core/attempt/transcript.ts';
import type { Item, Page, Scenario } from '../core/scenario/types.ts';

const namesOf = ({ actions }: Scenario) => actions.map(({ name, label }) => ({ name, label }));

/** The author's replies, by the beats at which something was answered: what came of it is told, what would have come is not. */
function modelsOf(scenario: Scenario, lines: readonly Line[], conversation = 0): Record<string, string> {
	const answered = new Set(lines.flatMap((line) => (line.kind === 'reply' && line.conversation === conversation ? [line.beat] : [])));
	return Object.fromEntries(scenario.path.flatMap(({ name, model }) => (answered.has(name) ? [[name, fill(model, scenario)]] : [])));
}

export const playedScenario = (scenario: Scenario, lines: readonly Line[]) => ({
	id: scenario.id,
	title: scenario.title,
	kind: scenario.kind,
	channel: scenario.channel,
	language: scenario.language,
	agent: scenario.agent,
	pass: scenario.pass,
	subject: scenario.subject ?? null,
	customer: scenario.customer.name,
	page: scenario.page && pageOf(scenario.page),
	actions: namesOf(scenario),
	models: modelsOf(scenario, lines)
});

/** The page with what is wrong with it, and what that does. */
const pageOf = ({ title, blocks, issues }: Page) => ({
	title,
	blocks,
	issues: issues.map(({ name, blocks: places, priority, say, effect }) => ({ name, blocks: places, priority, say, effect }))
});

/** The customers of a queue in the scenario's order, each with his own mood; lines and scorecard name them by `conversation` and `name`. */
export const conversationsOf = (scenario: Scenario, lines: readonly Line[]) =>
	(scenario.conversations ?? []).map(({ name, card, urgent }, index) => {
		const conversation = index + 1;
		const own = scenarioOf(scenario, conversation);
		const { title, customer, channel, subject } = own;
		return {
			conversation,
			name,
			card,
			urgent,
			title,
			customer: customer.name,
			channel,
			subject: subject ?? null,
			actions: namesOf(own),
			models: modelsOf(own, lines, conversation),
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
