// A conversation in the terminal: what was said, and on request what the reader saw, what it did to the customer, and what it did not.
import { append, empty, optionOrder } from '#lib/core/attempt/index.ts';
import type { Attempt, Event } from '#lib/core/attempt/index.ts';
import { waited } from '#lib/core/attempt/waiting.ts';
import { why } from '#lib/core/dialogue/index.ts';
import type { Move } from '#lib/core/dialogue/types.ts';
import type { Language, Scenario } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { aside, indent, seenLines, tenths, whyLines, width } from './trace-lines.ts';

export interface Telling {
	/** What the reader saw and what it did to the customer. */
	trace: boolean;
	/** Which rules fired, and what the others lacked. */
	why?: boolean;
	language: Language;
	/** Leaves out what the terminal shows already. */
	typed?: boolean;
}

/** Lines of the events from the one at `from` on; in a queue with the name of each customer. */
export function tell(scenario: Scenario, events: readonly Event[], from: number, telling: Telling): string[] {
	let attempt = events.slice(0, from).reduce(append, empty);
	return events.slice(from).flatMap((event) => {
		const lines = linesOf(scenario, attempt, event, telling);
		attempt = append(attempt, event);
		const name = scenario.conversations?.[event.conversation - 1]?.name;
		return name === undefined ? lines : lines.map((line) => line.replaceAll(/^/gm, `[${name}] `));
	});
}

function linesOf(scenario: Scenario, attempt: Attempt, { at, body, conversation }: Event, telling: Telling): string[] {
	const { trace, language, typed } = telling;
	const locale = { locale: language };
	switch (body.kind) {
		case 'reply':
			if (typed && !body.late) return [];
			return [indent(body.late ? m.cli_late({}, locale) : m.cli_agent({}, locale), body.text)];
		case 'action':
			return [indent(m.cli_action({}, locale), `${body.action} ${body.input}`.trim()), indent('', body.text)];
		case 'mark': {
			const { priority, text, observations } = body;
			const said = m.cli_mark_text({ block: body.block + 1, priority, text }, locale);
			return [indent(m.cli_mark({}, locale), said), ...(trace ? seenLines(observations, language) : [])];
		}
		case 'note':
			return typed ? [] : [indent(m.cli_note({}, locale), body.text)];
		case 'tag':
			return [indent(m.cli_tag({}, locale), body.tag ?? m.cli_tag_off({}, locale))];
		case 'choose':
		case 'reflect':
			return typed ? [] : [indent(m.cli_answer({}, locale), answerText(scenario, attempt, body, language))];
		case 'customer':
			return moveLines(scenario, memberOf(attempt, conversation), { at, conversation, move: body.move }, telling);
		case 'event':
			return [indent(m.cli_news({}, locale), body.text)];
		case 'trailing':
			return trace ? seenLines(body.observations, language) : [];
		case 'start':
		case 'unmark':
		case 'take':
		case 'notice':
		case 'pace':
		case 'finish':
		case 'close':
		case 'credit':
			return [];
	}
}

type Answer = Extract<Event['body'], { kind: 'choose' | 'reflect' }>;

/** What was chosen is named by its place in the file, as in tests. */
function answerText({ items = [] }: Scenario, { start }: Attempt, body: Answer, locale: Language): string {
	if (body.kind === 'reflect') return `${body.item}: ${body.text}`;
	const item = items.find(({ name }) => name === body.item);
	const order = item ? optionOrder(start.seed, item) : [];
	const [best, worst] = [body.best, body.worst].map((place) => 1 + (order[place] ?? place));
	return m.cli_choice({ item: body.item, best: best ?? 0, worst: worst ?? 0 }, { locale });
}

const memberOf = (attempt: Attempt, conversation: number): Attempt =>
	conversation === 0 ? attempt : (attempt.conversations[conversation - 1] ?? empty);

function moveLines(
	scenario: Scenario,
	attempt: Attempt,
	{ at, conversation, move }: { at: number; conversation: number; move: Move },
	{ trace, why: explained, language }: Telling
): string[] {
	const spoken = words(move, language);
	if (!trace) return spoken;
	const own = scenario.conversations?.[conversation - 1]?.scenario ?? scenario;
	const because = !explained || move.cause === 'start' ? [] : whyLines(why(own, attempt.state, move, waited(attempt, at)), language);
	return [...reasons(move, language), ...because, ...spoken, standing(move, language)];
}

function words({ say, ending }: Move, language: Language): string[] {
	const locale = { locale: language };
	const lines = say ? [indent(say.by ?? m.cli_customer({}, locale), say.by && say.by.length >= width ? `\n${say.text}` : say.text)] : [];
	if (!ending) return lines;
	const { name, outcome, consequence } = ending;
	return [...lines, indent(m.cli_ending({}, locale), `${name} (${outcome})${consequence ? `: ${consequence}` : ''}`)];
}

function reasons({ cause, observations, changes, left }: Move, language: Language): string[] {
	const locale = { locale: language };
	const lines = observations ? seenLines(observations, language) : cause === 'start' ? [] : [aside(m.cli_cause({}, locale), cause)];
	for (const { source, rule, anger, trust } of changes) {
		const text = m.cli_mood_text({ source, rule, anger: signed(anger), trust: signed(trust) }, locale);
		if (anger !== 0 || trust !== 0) lines.push(aside(m.cli_mood({}, locale), text));
	}
	if (!left) return lines;
	const name = { name: left.beat };
	return [...lines, aside(m.cli_beat({}, locale), left.met ? m.cli_beat_done(name, locale) : m.cli_beat_missed(name, locale))];
}

function standing({ beat, anger, trust, say }: Move, language: Language): string {
	const locale = { locale: language };
	const mood = { anger: tenths(anger), trust: tenths(trust) };
	const text = m.cli_now_text({ beat: beat ?? m.cli_path_over({}, locale), ...mood }, locale);
	return aside(m.cli_now({}, locale), `${text}${say ? m.cli_said_by({ source: say.source, name: say.name }, locale) : ''}`);
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${tenths(Math.abs(value))}`;
