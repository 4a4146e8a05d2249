// A scenario with forms is compiled once for each: whoever plays one never sees a {word}.
import type { Form, Scenario } from '../types.ts';
import { canonical } from './canonical.ts';

type Words = ReadonlyMap<string, string>;

/** What words may stand in; the rest is the same in all forms, the company above all. */
const parts = [
	'title',
	'summary',
	'customer',
	'brief',
	'facts',
	'secrets',
	'forbidden',
	'actions',
	'path',
	'reactions',
	'endings',
	'events',
	'page',
	'tags',
	'items',
	'tests'
] as const satisfies readonly (keyof Form)[];

/** Where {name} stands for the value of an asked fact; in what the customer says it is filled in as he says it. */
const withValues = ['actions', 'path', 'endings', 'events', 'tests'] as const satisfies readonly (keyof Form)[];

/** The first form, with what the others have in its place. */
export function withForms(scenario: Scenario, words: readonly { name: string; value: readonly string[] }[]): Scenario {
	const count = words[0]?.value.length ?? 1;
	const [first = {}, ...others] = Array.from({ length: count }, (_, form) =>
		formWith(scenario, new Map(words.map(({ name, value }) => [name, value[form] ?? ''])))
	);
	const whole = { ...scenario, ...first };
	return others.length === 0 ? whole : { ...whole, forms: others.map((form) => different(form, first)) };
}

function formWith(scenario: Scenario, words: Words): Form {
	const form: Form = words.size === 0 ? scenario : partsOf(scenario, parts, (part) => filled(part, words));
	const asked = (form.facts ?? []).filter(({ kind }) => kind === 'asked');
	const values = new Map(asked.map(({ name, say }) => [name, say]));
	return { ...(words.size === 0 ? {} : form), ...partsOf(form, withValues, (part) => filled(part, values, ['lines'])) };
}

const partsOf = (form: Form, names: readonly (keyof Form)[], make: (part: unknown) => unknown): Form =>
	Object.fromEntries(names.flatMap((name) => (form[name] === undefined ? [] : [[name, make(form[name])]])));

/** What is as in the first form need not be kept again. */
const different = (form: Form, first: Form): Form =>
	Object.fromEntries(parts.filter((part) => canonical(form[part]) !== canonical(first[part])).map((part) => [part, form[part]]));

/** The same JSON with the words in every text but under the keys left out; names of things hold no braces. */
function filled(value: unknown, words: Words, without: readonly string[] = []): unknown {
	if (typeof value === 'string')
		return value.includes('{') ? value.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => words.get(name) ?? whole) : value;
	if (Array.isArray(value)) return value.map((one) => filled(one, words, without));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, without.includes(key) ? inner : filled(inner, words, without)])
	);
}
