// Language of a conversation: the mean of its turns, the long ones counting more.
import type { Scenario } from '../../scenario/types.ts';
import { languageOf, type LanguageContext, type LanguageSeen } from '../language/index.ts';
import type { Performance, ScoredTurn } from '../types.ts';
import { finding, wordless, type Part } from './parts.ts';
import { placeIn } from './place.ts';
import { readingOf, wordCount } from './reading-of.ts';
import { scaled } from './shares.ts';

/** One slip in ten is none; and what the reader did not notice makes four points of a turn. */
const misread = 0.1;
const unseen = 16;

interface Written {
	turn: ScoredTurn;
	words: number;
	seen: LanguageSeen;
}

/** Null: not a conversation. */
export function languagePart(scenario: Scenario, { turns }: Performance): Part | null {
	if (scenario.kind !== 'conversation') return null;
	const written = turns.map((turn) => look(turn, scenario)).filter(({ words }) => words > 0);
	const whole = written.reduce((sum, { words }) => sum + words, 0);
	if (whole === 0) return wordless();
	const slips = written.flatMap((one) => one.seen.findings.map((seen) => ({ ...seen, one, part: lossOf(seen.points, one) })));
	const losses = scaled(
		slips.map(({ part }) => part),
		100 * whole
	);
	const lost = losses.reduce((sum, loss) => sum + loss, 0);
	return {
		score: 100 - lost,
		sum: [
			{ label: 'full-marks', value: 100 },
			...(slips.length === 0 ? [] : [{ label: 'language-slips', value: 0 - lost, params: { count: slips.length } }])
		],
		findings: slips.map(({ rule, start, end, params, one: { turn } }, i) =>
			finding('language', rule, 0 - (losses[i] ?? 0), placeIn(turn, { start, end }), turn.beat, { ...params })
		),
		variance: written.reduce((sum, { words, seen }) => {
			const doubt = unseen + seen.findings.reduce((total, { points }) => total + points * points * misread, 0);
			return sum + (words * words * doubt) / (whole * whole);
		}, 0)
	};
}

function look(turn: ScoredTurn, scenario: Scenario): Written {
	const reading = readingOf(turn, scenario.language);
	return { turn, words: wordCount(reading), seen: languageOf(reading, contextOf(turn, scenario)) };
}

/** What a slip takes of its turn, in points times words; all slips of a turn never more than the turn is worth. */
function lossOf(points: number, { words, seen }: Written): number {
	const all = seen.findings.reduce((sum, one) => sum - one.points, 0);
	return all === 0 ? 0 : (-points * (100 - seen.score) * words) / all;
}

function contextOf({ heard }: ScoredTurn, scenario: Scenario): LanguageContext {
	const { language, channel, customer } = scenario;
	return { language, channel, expertise: customer.expertise, customer: heard, vocabulary: vocabularyOf(scenario) };
}

const cache = new WeakMap<Scenario, ReadonlySet<string>>();

/** Names and words of the company, the customer and the case. */
function vocabularyOf(scenario: Scenario): ReadonlySet<string> {
	const known = cache.get(scenario);
	if (known !== undefined) return known;
	const { company, agent, customer, facts, actions, path } = scenario;
	const texts = [
		company.name,
		agent,
		customer.name,
		...company.articles.flatMap(({ title, text }) => [title, text]),
		...facts.flatMap(({ say, also, ask }) => [say, ...also, ...ask]),
		...actions.flatMap(({ label, result }) => [label, result]),
		...path.map(({ model }) => model)
	];
	const words = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
	cache.set(scenario, words);
	return words;
}
