// What the reader saw, why the customer did what he did, and what it was worth, in lines for the terminal.
import type { Why } from '#lib/core/dialogue/index.ts';
import { conditionText, needText } from '#lib/core/scenario/index.ts';
import type { Language } from '#lib/core/scenario/types.ts';
import type { Observations, Scorecard } from '#lib/core/scoring/types.ts';
import { m } from '#lib/paraglide/messages.js';

/** Width of the labels before what was said. */
export const width = 10;

export const indent = (label: string, text: string): string =>
	text
		.split('\n')
		.map((line, index) => `${(index === 0 ? label : '').padEnd(width)}${line}`)
		.join('\n');

/** What nobody said: of the reader and of the customer's mind. */
export const aside = (label: string, text: string): string => indent(`  ${label}`, text);

export function seenLines(seen: Observations, language: Language): string[] {
	const locale = { locale: language };
	const { tones, acts, politeness } = seen;
	const tone = m.cli_tone_text({ tones: tones.join(', ') || m.cli_none({}, locale), politeness: politeness.score }, locale);
	return [
		aside(m.cli_saw({}, locale), partsOf(seen, language).join(', ') || m.cli_saw_nothing({}, locale)),
		aside(m.cli_tone({}, locale), tone),
		...(acts.length > 0 ? [indent('', acts.map(({ rule, points }) => `${rule} ${points > 0 ? '+' : ''}${points}`).join(', '))] : [])
	];
}

function partsOf({ facts, asked, leaked, forbidden, flags, promises = [], address }: Observations, language: Language): string[] {
	const locale = { locale: language };
	return [
		...facts.map(({ fact, state, confidence }) => `${state} ${fact} (${confidence} %)`),
		...asked.map(({ fact }) => m.cli_seen_asked({ name: fact }, locale)),
		...leaked.map(({ secret }) => m.cli_seen_leaked({ name: secret }, locale)),
		...forbidden.map(({ name }) => m.cli_seen_broke({ name }, locale)),
		...promises.map(({ within }) =>
			within === null ? m.cli_seen_promise({}, locale) : m.cli_seen_promise_within({ seconds: within / 1000 }, locale)
		),
		...(address === undefined || address === 'none' ? [] : [m.cli_seen_address({ address }, locale)]),
		...flags.map((flag) => m.cli_seen_flag({ flag }, locale))
	];
}

/** Which rules fired, and of each other one what it lacked. */
export function whyLines({ fired, quiet, needs, endings }: Why, language: Language): string[] {
	const locale = { locale: language };
	const lacks = ({ name, lacking }: Why['quiet'][number]): string => m.cli_lacks({ name, lacking: conditionText(lacking) }, locale);
	const isPlain = ({ name, lacking }: Why['quiet'][number]): boolean => name === conditionText(lacking);
	const [plain, others] = [quiet.filter(isPlain), quiet.filter((one) => !isPlain(one))];
	return [
		...(needs.length > 0
			? [aside(m.cli_needs({}, locale), needs.map(({ need, met }) => `${met ? '✓' : '✗'} ${needText(need)}`).join(', '))]
			: []),
		...(fired.length > 0 ? [aside(m.cli_fired({}, locale), fired.join(', '))] : []),
		...(plain.length > 0 ? [aside(m.cli_quiet({}, locale), plain.map(({ name }) => name).join(', '))] : []),
		...others.map((one) => aside(m.cli_quiet({}, locale), lacks(one))),
		...endings.map((one) => aside(m.cli_open({}, locale), lacks(one)))
	];
}

export function scoreLine({ total, passed, failed, criteria, criticals }: Scorecard, language: Language): string {
	const locale = { locale: language };
	const parts = criteria.map(({ criterion, score }) => `${criterion} ${score}`).join(', ');
	const names = [...new Set(criticals.map(({ critical }) => critical))].join(', ');
	const outcome = failed ? m.cli_not_passed_for({ cause: failed }, locale) : m.cli_not_passed({}, locale);
	return [
		m.cli_score({ total, parts }, locale),
		...(criticals.length > 0 ? [m.cli_critical({ names }, locale)] : []),
		passed ? m.cli_passed({}, locale) : outcome
	].join('; ');
}

/** 65 → "6.5" */
export const tenths = (value: number): string => `${Math.trunc(value / 10)}.${Math.abs(value % 10)}`;
