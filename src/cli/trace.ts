// A conversation in the terminal: what was said, and on request what the reader saw and what it did to the customer.
import type { Event } from '#lib/core/attempt/index.ts';
import type { Move } from '#lib/core/dialogue/types.ts';
import type { Observations, Scorecard } from '#lib/core/scoring/types.ts';

const indent = (label: string, text: string): string =>
	text
		.split('\n')
		.map((line, index) => `${(index === 0 ? label : '').padEnd(10)}${line}`)
		.join('\n');

/** Lines of one event. */
export function eventLines({ body }: Event, trace: boolean): string[] {
	switch (body.kind) {
		case 'reply':
			return [indent(body.late ? 'too late' : 'agent', body.text)];
		case 'action':
			return [indent('action', `${body.action} ${body.input}`.trim()), indent('', body.text)];
		case 'mark':
			return [
				indent('mark', `block ${body.block + 1}, priority ${body.priority}: ${body.text}`),
				...(trace ? seen(body.observations) : [])
			];
		case 'customer':
			return [...(trace ? reasons(body.move) : []), ...words(body.move), ...(trace ? [standing(body.move)] : [])];
		case 'event':
			return [indent('news', body.text)];
		case 'trailing':
			return trace ? seen(body.observations) : [];
		case 'start':
		case 'unmark':
		case 'note':
		case 'finish':
		case 'close':
		case 'credit':
			return [];
	}
}

function words({ say, ending }: Move): string[] {
	const lines = say ? [indent('customer', say.text)] : [];
	if (ending) lines.push(indent('ending', `${ending.name} (${ending.outcome})${ending.consequence ? `: ${ending.consequence}` : ''}`));
	return lines;
}

function reasons({ cause, observations, changes, left }: Move): string[] {
	const lines = observations ? seen(observations) : cause === 'start' ? [] : [indent('  cause', cause)];
	for (const { source, rule, anger, trust } of changes) {
		if (anger !== 0 || trust !== 0) lines.push(indent('  mood', `${source} ${rule}: anger ${signed(anger)}, trust ${signed(trust)}`));
	}
	if (left) lines.push(indent('  beat', `${left.beat} ${left.met ? 'is done' : 'was missed'}`));
	return lines;
}

const standing = ({ beat, anger, trust, say }: Move): string =>
	indent(
		'  now',
		`${beat ?? 'the path is over'}, anger ${tenths(anger)}, trust ${tenths(trust)}${say ? `, said by ${say.source} ${say.name}` : ''}`
	);

function seen({ facts, asked, leaked, forbidden, acts, tones, politeness, flags, promises = [] }: Observations): string[] {
	const parts = [
		...facts.map(({ fact, state, confidence }) => `${state} ${fact} (${confidence} %)`),
		...asked.map(({ fact }) => `asked ${fact}`),
		...leaked.map(({ secret }) => `leaked ${secret}`),
		...forbidden.map(({ name }) => `broke ${name}`),
		...promises.map(({ within }) => `promised ${within === null ? 'a time' : `within ${within / 1000} s`}`),
		...flags.map((flag) => `flag ${flag}`)
	];
	return [
		indent('  saw', parts.join(', ') || 'no fact, no question'),
		indent('  tone', `${tones.join(', ') || 'none'}; politeness ${politeness.score}`),
		...(acts.length > 0 ? [indent('', acts.map(({ rule, points }) => `${rule} ${points > 0 ? '+' : ''}${points}`).join(', '))] : [])
	];
}

export function scoreLine({ total, passed, failed, criteria, criticals }: Scorecard): string {
	const parts = criteria.map(({ criterion, score }) => `${criterion} ${score}`).join(', ');
	const critical = criticals.length > 0 ? `; critical: ${criticals.map((one) => one.critical).join(', ')}` : '';
	return `score ${total} (${parts})${critical}; ${passed ? 'passed' : `not passed${failed ? `: ${failed}` : ''}`}`;
}

/** 65 → "6.5" */
export const tenths = (value: number): string => `${Math.trunc(value / 10)}.${Math.abs(value % 10)}`;

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${tenths(Math.abs(value))}`;
