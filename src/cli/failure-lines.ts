// What came out otherwise than a test expects, and what was missing for it, in lines for the terminal.
import { append, empty } from '#lib/core/attempt/index.ts';
import type { Attempt, Event, Refusal } from '#lib/core/attempt/index.ts';
import { waited } from '#lib/core/attempt/waiting.ts';
import { why } from '#lib/core/dialogue/index.ts';
import type { Why } from '#lib/core/dialogue/index.ts';
import { conditionText, needText } from '#lib/core/scenario/index.ts';
import type { Language, Scenario } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Failure, Tested } from './run-test.ts';

export function failureLines(scenario: Scenario, { played, failures }: Tested, language: Language): string[] {
	const asked = failures.flatMap((failure) => (failure.kind === 'ending' ? [failure] : []));
	return [
		...failures.map((failure) => failureText(failure, language)),
		...asked.flatMap((failure) => whyNot(scenario, played.events, failure, language).map((line) => `  ${line}`))
	];
}

/** In one line. */
export function failureText(failure: Failure, language: Language): string {
	const locale = { locale: language };
	switch (failure.kind) {
		case 'uncounted':
			return m.cli_uncounted(failure, locale);
		case 'refused':
			return m.cli_refused({ step: failure.step, error: refusalText(failure.error, language) }, locale);
		default:
			return m.cli_differs(failure, locale);
	}
}

const refusals = {
	'attempt-ended': m.cli_refusal_ended,
	'out-of-order': m.cli_refusal_order,
	'reply-empty': m.cli_refusal_empty,
	'reply-too-long': m.cli_refusal_long,
	'invalid-form': m.cli_refusal_form
} satisfies Record<Refusal['error'], unknown>;

export const refusalText = (error: Refusal['error'], locale: Language): string => refusals[error]({}, { locale });

/** What each beat lacked that was missed, and at last the ending itself. */
function whyNot(scenario: Scenario, events: readonly Event[], failure: Failure & { kind: 'ending' }, language: Language): string[] {
	const conversation = (scenario.conversations ?? []).findIndex(({ name }) => name === failure.conversation) + 1;
	const own = scenario.conversations?.[conversation - 1]?.scenario ?? scenario;
	const lines: string[] = [];
	let attempt = empty;
	for (const event of events) {
		const { body, at } = event;
		if (body.kind === 'customer' && event.conversation === conversation && body.move.cause !== 'start') {
			const member = memberOf(attempt, conversation);
			const reasons = why(own, member.state, body.move, waited(member, at));
			if (body.move.left?.met === false || (body.move.ending && body.move.beat !== null))
				lines.push(...lackedAt(member.state.beat, reasons, language));
			if (body.move.ending) lines.push(...lackedFor(failure.expected, reasons, language));
		}
		attempt = append(attempt, event);
	}
	return lines;
}

const memberOf = (attempt: Attempt, conversation: number): Attempt =>
	conversation === 0 ? attempt : (attempt.conversations[conversation - 1] ?? empty);

function lackedAt(beat: string | null, { needs }: Why, locale: Language): string[] {
	const missing = needs.filter(({ met }) => !met).map(({ need }) => needText(need));
	return beat === null || missing.length === 0 ? [] : [m.cli_beat_lacked({ beat, needs: missing.join(', ') }, { locale })];
}

function lackedFor(name: string, { endings }: Why, locale: Language): string[] {
	const lacking = endings.find((ending) => ending.name === name)?.lacking;
	return lacking ? [m.cli_ending_lacks({ name, lacking: conditionText(lacking) }, { locale })] : [];
}
