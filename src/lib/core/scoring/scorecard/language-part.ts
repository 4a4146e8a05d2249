// Language of a conversation, or of a review: the mean of what was written, the long texts counting more.
import type { Scenario } from '../../scenario/types.ts';
import { languageOf, type LanguageSeen } from '../language/index.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Finding, Performance, Span } from '../types.ts';
import { finding, wordless, type Part } from './parts.ts';
import { placeIn } from './place.ts';
import { readingOf, wordCount } from './reading-of.ts';
import { scaled } from './shares.ts';

/** One slip in ten is none; and what the reader did not notice makes four points of a text. */
const misread = 0.1;
const unseen = 16;

/** A turn, or a mark of a page review. */
interface Text {
	reading: Reading;
	/** What the customer had said before it. */
	heard: string;
	beat: string | null;
	place: (span: Span) => Finding['at'];
}

type Written = Text & { words: number; seen: LanguageSeen };

/** Null: nothing is written in words here. */
export function languagePart(scenario: Scenario, performance: Performance): Part | null {
	if (scenario.kind !== 'conversation' && scenario.kind !== 'page-review') return null;
	const vocabulary = vocabularyOf(scenario);
	const written = textsOf(scenario, performance).map((text) => look(text, scenario, vocabulary));
	const whole = written.reduce((sum, { words }) => sum + words, 0);
	if (whole === 0) return wordless();
	const slips = written.flatMap((text) => text.seen.findings.map((seen) => ({ ...seen, text, part: lossOf(seen.points, text) })));
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
		findings: slips.map(({ rule, start, end, params, text: { place, beat } }, i) =>
			finding('language', rule, 0 - (losses[i] ?? 0), place({ start, end }), beat, { ...params })
		),
		variance: written.reduce((sum, text) => sum + (text.words * text.words * doubt(text)) / (whole * whole), 0)
	};
}

function textsOf({ kind, language }: Scenario, { turns, marks }: Performance): Text[] {
	if (kind === 'page-review') {
		return marks.map(({ seq, text }) => ({ reading: read(text, language), heard: '', beat: null, place: (span) => ({ seq, ...span }) }));
	}
	return turns.map((turn) => ({
		reading: readingOf(turn, language),
		heard: turn.heard,
		beat: turn.beat,
		place: (span) => placeIn(turn, span)
	}));
}

function look(text: Text, { kind, language, channel, customer }: Scenario, vocabulary: ReadonlySet<string>): Written {
	const context = {
		language,
		vocabulary,
		...(kind === 'page-review' ? {} : { channel, expertise: customer.expertise, customer: text.heard })
	};
	return { ...text, words: wordCount(text.reading), seen: languageOf(text.reading, context) };
}

/** What a slip takes of its text, in points times words; all slips of a text never more than the text is worth. */
function lossOf(points: number, { words, seen }: Written): number {
	const all = seen.findings.reduce((sum, one) => sum - one.points, 0);
	return all === 0 ? 0 : (-points * (100 - seen.score) * words) / all;
}

const doubt = ({ seen }: Written): number => unseen + seen.findings.reduce((sum, { points }) => sum + points * points * misread, 0);

/** Names and words of the company, the customer and the case. */
function vocabularyOf({ company, agent, customer, facts, actions, path, page }: Scenario): ReadonlySet<string> {
	const texts = [
		company.name,
		agent,
		customer.name,
		...company.articles.flatMap(({ title, text }) => [title, text]),
		...facts.flatMap(({ say, also, ask }) => [say, ...also, ...ask]),
		...actions.flatMap(({ label, result }) => [label, result]),
		...path.map(({ model }) => model),
		...(page?.issues ?? []).flatMap(({ say, also, effect }) => [say, ...also, effect])
	];
	return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}
