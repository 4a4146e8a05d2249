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
	'tests'
] as const satisfies readonly (keyof Form)[];

/** The first form, with what the others have in its place. */
export function withForms(scenario: Scenario, words: readonly { name: string; value: readonly string[] }[]): Scenario {
	const count = words[0]?.value.length ?? 1;
	const [first = {}, ...others] = Array.from({ length: count }, (_, form) =>
		formWith(scenario, new Map(words.map(({ name, value }) => [name, value[form] ?? ''])))
	);
	if (others.length === 0) return scenario;
	return { ...scenario, ...first, forms: others.map((form) => different(form, first)) };
}

const formWith = (scenario: Scenario, words: Words): Form =>
	Object.fromEntries(parts.flatMap((part) => (scenario[part] === undefined ? [] : [[part, filled(scenario[part], words)]])));

/** What is as in the first form need not be kept again. */
const different = (form: Form, first: Form): Form =>
	Object.fromEntries(parts.filter((part) => canonical(form[part]) !== canonical(first[part])).map((part) => [part, form[part]]));

/** The same JSON with the words in every text; names of things hold no braces. */
function filled(value: unknown, words: Words): unknown {
	if (typeof value === 'string') return value.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => words.get(name) ?? whole);
	if (Array.isArray(value)) return value.map((one) => filled(one, words));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, words)]));
}
