// The same story in ink: a knot for each beat, four kinds of answers to choose from, anger and trust as variables.
import type { Beat, Scenario } from '../../src/lib/core/scenario/types.ts';

/** What the agent may do at each beat, in the order of the choices. */
export const answers = ['right', 'kind', 'rude', 'miss'] as const;
export type Answer = (typeof answers)[number];

/** Ink has its own meaning for these. */
const plain = (text: string): string => text.replace(/[{}|[\]<>*+=~#/\\-]/g, ' ').replace(/\s+/g, ' ');

const lineOf = (lines: { text: string }[], index = 0): string => plain(lines[index]?.text ?? '…');

export function inkOf({ customer, path, reactions, endings }: Scenario): string {
	const said = (name: string): string => lineOf(reactions.find((one) => one.name === name)?.lines ?? []);
	const knots = path.map((beat, index) => knotOf(beat, path[index + 1]?.name ?? 'the_end', said));
	const words = endings.map(({ lines, consequence }) => `${lineOf(lines)} ${plain(consequence)}`);
	return [
		`VAR anger = ${customer.anger}`,
		`VAR trust = ${customer.trust}`,
		`-> ${path[0]?.name}`,
		...knots,
		`=== the_end ===\n{anger >= 95: ${words[0]} | ${words.at(-1)}}\n-> END`
	].join('\n');
}

const knotOf = ({ name, lines, change, hint, model }: Beat, next: string, said: (name: string) => string): string => `
=== ${name} ===
{anger <= 40: ${lineOf(lines)} | ${lineOf(lines, lines.length - 1)}}
- (wait)
// ${plain(hint)} ${plain(model)}
+ [right]
	~ anger = anger + ${change.anger}
	~ trust = trust + ${change.trust}
	-> ${next}
+ [kind]
	~ anger = anger - 10
	~ trust = trust + 10
	${said('unmatched')}
	-> wait
+ [rude]
	~ anger = anger + 30
	~ trust = trust - 20
	{anger >= 95: -> the_end}
	${said('rude')}
	-> wait
+ [miss]
	${said('unmatched')}
	-> wait
`;
