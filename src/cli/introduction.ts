// What `firstline play` shows before the first word.
import { plainText } from '#lib/core/scenario/index.ts';
import type { Action, Language, Scenario } from '#lib/core/scenario/types.ts';
import { m } from '#lib/paraglide/messages.js';

export function introduction(scenario: Scenario, seed: string, language: Language): string {
	const locale = { locale: language };
	const { title, company, brief, page, conversations = [], items = [], tags = [] } = scenario;
	return [
		m.cli_play_seed({ title, company: company.name, seed }, locale),
		plainText(brief),
		...(company.changes ?? []).map(({ news }) => m.cli_play_changed({ news }, locale)),
		[...scenario.actions.map(actionLine), ...tags.map(({ name, label }) => `(tag ${name})  ${label}`)].join('\n'),
		...conversations.map(({ name, card, urgent, scenario: own }) =>
			[`[${name}]  ${card}${urgent ? ` (${m.cli_urgent({}, locale)})` : ''}`, ...own.actions.map(actionLine)].join('\n')
		),
		...(page ? [page.blocks.map((block) => plainText([block])).join('\n')] : []),
		...items.map(({ name, text, options }) =>
			[`?${name}`, plainText(text), ...options.map((option, index) => `  ${index + 1}. ${option.text}`)].join('\n')
		),
		`${howTo(scenario, language)} ${m.cli_play_finish({}, locale)}`
	]
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n');
}

const actionLine = ({ name, label, needs }: Action): string => `!${name}${needs === null ? '' : ' "…"'}  ${label}`;

function howTo({ kind }: Scenario, language: Language): string {
	const locale = { locale: language };
	switch (kind) {
		case 'conversation':
			return m.cli_play_reply({}, locale);
		case 'queue':
			return m.cli_play_queue({}, locale);
		case 'page-review':
			return m.cli_play_page({}, locale);
		case 'questionnaire':
			return m.cli_play_items({}, locale);
	}
}
