// A forum: everybody reads along. Nothing personal in public, a way to go on in private, a human name, no quarrel.
import type { Fact, Scenario } from '../../scenario/types.ts';
import { placeIn } from '../scorecard/place.ts';
import { readingOf } from '../scorecard/reading-of.ts';
import type { Performance, ScoredTurn, Span } from '../types.ts';
import { asksPersonal, invitesPrivately, names } from './anatomy.ts';
import { disproportion } from './length.ts';
import { blocks } from './letter.ts';
import type { FormSlip } from './slip.ts';

const quarrelsome = new Set(['rude', 'blame', 'sarcasm', 'threat']);

export function forumSlips(scenario: Scenario, { turns }: Performance): FormSlip[] {
	return [
		...turns.flatMap((turn) => [
			...(names(turn, scenario, true) ? [] : [{ rule: 'signature-missing' as const, at: null, beat: turn.beat }]),
			...shown(turn, scenario),
			...asked(turn, scenario),
			...quarrel(turn, scenario),
			...blocks(turn),
			...disproportion(turn, scenario)
		]),
		...privateWay(turns, scenario)
	];
}

/** By which somebody can be found: numbers and addresses, not a browser or a colour. */
const isPersonal = (value: string): boolean => /\d{3}/.test(value) || value.includes('@');
const personal = ({ kind, say }: Fact): boolean => kind === 'asked' && isPersonal(say);

/** Addresses and numbers of people, and secrets that are such; what the company itself publishes is none. */
function shown(turn: ScoredTurn, { facts, secrets, company, language }: Scenario): FormSlip[] {
	const published = company.articles.map(({ text }) => text).join('\n');
	const contacts = readingOf(turn, language).slots.filter(
		({ kind, start, end }) => (kind === 'email' || kind === 'phone') && !published.includes(turn.text.slice(start, end))
	);
	const lower = turn.text.toLowerCase();
	const values = facts.filter(personal).flatMap(({ say }): Span[] => {
		const start = lower.indexOf(say.toLowerCase());
		return start < 0 ? [] : [{ start, end: start + say.length }];
	});
	const leaked = turn.observations.leaked.filter(({ secret }) => secrets.some(({ name, value }) => name === secret && isPersonal(value)));
	return apart([...contacts, ...values, ...leaked]).map((span) => ({ rule: 'private-shown', at: placeIn(turn, span), beat: turn.beat }));
}

/** The same words are one finding, whoever found them. */
function apart(spans: Span[]): Span[] {
	return spans.filter(({ start, end }, i) => spans.slice(0, i).every((before) => before.end <= start || end <= before.start));
}

function asked(turn: ScoredTurn, scenario: Scenario): FormSlip[] {
	if (invitesPrivately(turn, scenario)) return [];
	const wanted = new Set(scenario.facts.filter(personal).map(({ name }) => name));
	const seen = turn.observations.asked.find(({ fact }) => wanted.has(fact)) ?? asksPersonal(turn, scenario);
	return seen === null ? [] : [{ rule: 'private-asked', at: placeIn(turn, seen), beat: turn.beat }];
}

/** Where something personal has to be asked, it has to be asked in private. */
function privateWay(turns: ScoredTurn[], scenario: Scenario): FormSlip[] {
	if (turns.some((turn) => invitesPrivately(turn, scenario))) return [];
	const wanted = new Set(scenario.facts.filter(personal).map(({ name }) => name));
	const reached = new Set(turns.map(({ beat }) => beat));
	const beat = scenario.path.find(
		({ name, needs }) => reached.has(name) && needs.some((need) => need.kind === 'ask' && wanted.has(need.fact))
	);
	return beat === undefined ? [] : [{ rule: 'private-way-missing', at: null, beat: beat.name }];
}

/** Words that hurt, or a forbidden thing that the author calls a quarrel: nobody wins an argument with a customer. */
function quarrel(turn: ScoredTurn, { forbidden }: Scenario): FormSlip[] {
	const { acts, forbidden: broken } = turn.observations;
	const kinds = new Map(forbidden.map(({ name, kind }) => [name, kind]));
	const act =
		acts.find(({ tone, points }) => tone !== null && quarrelsome.has(tone) && points < 0) ??
		broken.find(({ name }) => kinds.get(name) === 'quarrel' || kinds.get(name) === 'public-quarrel');
	return act === undefined ? [] : [{ rule: 'quarrel-in-public', at: placeIn(turn, act), beat: turn.beat }];
}
