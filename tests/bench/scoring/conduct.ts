// S6, S7, S9: rules that must not be broken, attempts to cheat, and whether findings point at what people marked.
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';
import { overlap } from '../../../src/cli/train/rules/overlap.ts';
import { judgeRules, measureRules } from '../../../src/cli/train/rules/rules.ts';
import { cheats, point } from './cheats.ts';
import { rowsOf } from './folds.ts';
import { both, dataOf, reached, share, type Context, type Measure, type Reached } from './measure.ts';

interface Scored {
	politeness: { score: number; findings: { rule: string; start: number; end: number }[] };
	points: { state: string; start?: number; end?: number }[];
	rules: { state: string; start?: number; end?: number }[];
	flags: string[];
}

interface Marked {
	lang: Language;
	customer: string;
	reply: string;
	spans: { text: string }[];
}

async function rules(context: Context): Promise<Reached> {
	const judged = judgeRules(dataOf(context), await loadModel());
	// The first four replies to each rule were read while the rules were written.
	const unread = judged.filter(({ id }) => Number(id.split('-').at(-1)) > 4);
	const of = (rows: typeof judged): number[] =>
		languages.map((language) => measureRules(rows.filter((row) => row.language === language)).balanced);
	return both([reached(of(judged), [0.8]), reached(of(unread), [0.8])]);
}

/** Seen through: a person is called, or the reply earns nothing by it. */
async function attempts(): Promise<Reached> {
	const model = await loadModel();
	const caught = cheats.filter(({ language, customer, reply }) => {
		const line = JSON.stringify({ id: 1, lang: language, customer, reply, points: [point[language]] });
		const { flags, politeness, points } = scoreReply(parseRequest(line), model) as Scored;
		return flags.length > 0 || (points.every(({ state }) => state !== 'said') && politeness.score <= 70);
	});
	return { text: `${String(caught.length)} of ${String(cheats.length)} (our own)`, met: share(caught.length, cheats.length) >= 0.95 };
}

async function evidence(context: Context): Promise<Reached> {
	const model = await loadModel();
	const marked = languages.map((language) => rowsOf<Marked>(dataOf(context), `firstline-replies/tone.${language}.jsonl`));
	let [findings, placed] = [0, 0];
	const overlaps = marked.map((rows) => {
		const texts = rows
			.filter(({ spans }) => spans.length > 0)
			.map(({ lang, customer, reply, spans }) => {
				const { politeness } = scoreReply(parseRequest(JSON.stringify({ id: 1, lang, customer, reply })), model) as Scored;
				findings += politeness.findings.length;
				placed += politeness.findings.filter(({ start, end }) => start >= 0 && start <= end && end <= reply.length).length;
				// The wording as a whole is told in the sum alone.
				const found = politeness.findings.filter(({ rule }) => rule !== 'model-rest');
				return { marked: spans.map(({ text }) => ({ start: reply.indexOf(text), end: reply.indexOf(text) + text.length })), found };
			});
		return overlap(texts).f1;
	});
	const ofRules = measureRules(judgeRules(dataOf(context), model)).spans.f1;
	return both([
		{ text: `${((100 * placed) / findings).toFixed(0)} %`, met: placed === findings },
		reached(overlaps, [0.7], 2),
		reached([ofRules], [0.7], 2)
	]);
}

export const conduct: Measure[] = [
	{
		id: 'S6',
		what: 'rules of conduct, balanced accuracy, English / Czech: all; those unread while the rules were written',
		baseline: '–',
		target: '≥ 0.80',
		labelled: true,
		run: rules
	},
	{ id: 'S7', what: 'attempts to cheat that are seen through', baseline: '–', target: '≥ 95 %', labelled: false, run: attempts },
	{
		id: 'S9',
		what: 'findings with a place; overlap with marked words (F1 of characters): tone, English / Czech; rules',
		baseline: '–',
		target: '100 %; ≥ 0.70; ≥ 0.70',
		labelled: true,
		run: evidence
	}
];
