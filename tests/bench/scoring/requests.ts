// Full requests from what is in the repository: replies of the scenarios with eight key points and four rules each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileLibrary } from '#lib/core/scenario/index.ts';
import type { Language, Scenario } from '#lib/core/scenario/types.ts';

export interface FullRequest {
	id: string;
	lang: Language;
	customer: string;
	reply: string;
	points: { id: string; say: string; also: string[] }[];
	rules: { id: string; kind: string; say: string; max?: string }[];
}

const rules = [
	{ id: 'r1', kind: 'guarantee', say: 'Do not promise what nobody can guarantee.' },
	{ id: 'r2', kind: 'blame', say: 'Do not blame colleagues.' },
	{ id: 'r3', kind: 'credentials', say: 'Do not ask for passwords.' },
	{ id: 'r4', kind: 'concession', say: 'At most 10 % without approval.', max: '10 %' }
];

export function fullRequests(): FullRequest[] {
	const root = path.resolve(import.meta.dirname, '../../../scenarios');
	const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md') && name.includes(path.sep))
		.sort();
	const files = names.map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
	return compileLibrary(files).scenarios.flatMap(({ scenario }) => requestsOf(scenario));
}

/** Each of the texts with the points and rules of a scenario in its language; customers as they wrote. */
export function askedOf(texts: { lang: Language; customer: string; reply: string }[]): FullRequest[] {
	const forms = fullRequests();
	const byLanguage = { en: forms.filter(({ lang }) => lang === 'en'), cs: forms.filter(({ lang }) => lang === 'cs') };
	return texts.flatMap(({ lang, customer, reply }, i) => {
		const form = byLanguage[lang][(i * 7) % byLanguage[lang].length];
		return form === undefined ? [] : [{ ...form, id: String(i), customer, reply }];
	});
}

function requestsOf(scenario: Scenario): FullRequest[] {
	const told = scenario.facts.filter(({ kind }) => kind === 'told');
	if (told.length === 0) return [];
	// A scenario with fewer facts has some of them twice under another name.
	const points = Array.from({ length: 8 }, (_, i) => {
		const fact = told[i % told.length];
		return { id: `p${String(i)}`, say: fact?.say ?? '', also: [...(fact?.also ?? []), ...(i < told.length ? [] : [String(i)])] };
	});
	const customer = scenario.path[0]?.lines[0]?.text ?? '';
	const replies = [...scenario.path.map(({ model }) => model), ...scenario.facts.flatMap(({ samples }) => [...samples.yes, ...samples.no])];
	return replies.map((reply, i) => ({ id: `${scenario.id}/${String(i)}`, lang: scenario.language, customer, reply, points, rules }));
}
