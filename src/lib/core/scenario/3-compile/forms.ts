// A scenario with forms is compiled once for each: whoever plays one never sees a {word}.
import type { Form, Scenario } from '../types.ts';
import { canonical } from './canonical.ts';

type Words = ReadonlyMap<string, string>;

/** What words may stand in; the rest is the same in all forms, the company above all. */
const parts = [
	'title',
	'subject',
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
function different(form: Form, first: Form): Form {
	const differs = (part: keyof Form): boolean => form[part] !== first[part] && canonical(form[part]) !== canonical(first[part]);
	return Object.fromEntries(parts.filter(differs).map((part) => [part, form[part]]));
}

/** The same JSON with the words in every text but under the keys left out; what holds no words is the same object. */
function filled(value: unknown, words: Words, without: readonly string[] = []): unknown {
	if (typeof value === 'string')
		return value.includes('{') ? value.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => words.get(name) ?? whole) : value;
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) {
		const copy = value.map((one) => filled(one, words, without));
		return copy.some((one, index) => one !== value[index]) ? copy : value;
	}
	const changes = Object.entries(value).flatMap(([key, inner]) => {
		const changed = without.includes(key) ? inner : filled(inner, words, without);
		return changed === inner ? [] : [[key, changed] as const];
	});
	return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) };
}
