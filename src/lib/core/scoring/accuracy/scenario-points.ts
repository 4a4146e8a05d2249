// All that accuracy looks for in a scenario, prepared once for each scenario in memory.
import type { Fact, Forbidden, Issue, Scenario } from '../../scenario/types.ts';
import { prepareAsk, type AskPoint } from './ask.ts';
import { prepare, type References } from './references.ts';
import { prepareSecret, type SecretPoint } from './secrets.ts';
import type { Point } from './wording.ts';

export interface ScenarioPoints {
	facts: References;
	asks: AskPoint[];
	secrets: SecretPoint[];
	forbidden: References;
	issues: References;
	/** Five-word runs of each article, folded. */
	articles: Set<string>[];
}

const cache = new WeakMap<Scenario, ScenarioPoints>();

export function pointsOf(scenario: Scenario): ScenarioPoints {
	const known = cache.get(scenario);
	if (known !== undefined) return known;
	const { language, facts } = scenario;
	const points: ScenarioPoints = {
		facts: prepare(facts.filter(({ kind }) => kind === 'told').map(toldPoint), language),
		asks: facts.filter(({ kind }) => kind === 'asked').map((fact) => prepareAsk(fact, language)),
		secrets: scenario.secrets.map((secret) => prepareSecret(secret, language)),
		forbidden: prepare(scenario.forbidden.map(forbiddenPoint), language),
		issues: prepare((scenario.page?.issues ?? []).map(issuePoint), language),
		articles: scenario.company.articles.map(({ text }) => shingles(text))
	};
	cache.set(scenario, points);
	return points;
}

function toldPoint({ name, say, also, not, samples }: Fact): Point {
	return { id: name, yes: [say, ...also], no: not, samples };
}

function forbiddenPoint({ name, say }: Forbidden): Point {
	return { id: name, yes: say, no: [], samples: { yes: [], no: [] } };
}

function issuePoint({ name, say, also, samples = { yes: [], no: [] } }: Issue): Point {
	return { id: name, yes: [say, ...also], no: [], samples };
}

/** Runs of five words: what two texts share when one was pasted from the other. */
export function shingles(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}
