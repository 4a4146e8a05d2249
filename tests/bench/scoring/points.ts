// S4, S5, S8: does a reply say what it should?
import { languages } from '#lib/core/scenario/types.ts';
import { gradedSamples } from '../../../src/cli/train/accuracy/graded.ts';
import { judge, type Judged } from '../../../src/cli/train/accuracy/judge.ts';
import { heardReplies, naturalFigures } from '../../../src/cli/train/accuracy/natural.ts';
import { answers, answerSets } from '../../../src/cli/train/accuracy/outside.ts';
import { judgeUntaught, untaught } from '../../../src/cli/train/accuracy/untaught.ts';
import { both, dataOf, reached, share, type Context, type Measure, type Reached } from './measure.ts';

const parts = 10;

const correct = ({ state, conveys }: Judged): boolean => (state === 'said') === conveys;

function accuracyOf(judged: Judged[]): number {
	return share(
		judged.reduce((sum, row) => sum + (row.state === 'unsure' ? 0.5 : correct(row) ? 1 : 0), 0),
		judged.length
	);
}

function decidedOf(judged: Judged[]): { decided: number; right: number } {
	const decided = judged.filter(({ state }) => state !== 'unsure');
	return { decided: share(decided.length, judged.length), right: share(decided.filter(correct).length, decided.length) };
}

function f1Of(judged: Judged[]): number {
	const said = judged.filter(({ state }) => state === 'said');
	return share(2 * said.filter(({ conveys }) => conveys).length, said.length + judged.filter(({ conveys }) => conveys).length);
}

let judging: Promise<Judged[]> | null = null;

/** Texts for points of which only wordings are known, judged once for S4, S5 and S8. */
function known(context: Context): Promise<Judged[]> {
	judging ??= untaught(dataOf(context), 'scenarios').then((examples) => {
		context.say(`${String(examples.bare.length)} long and ${String(examples.brief.length)} brief examples`);
		return judgeUntaught(examples, parts);
	});
	return judging;
}

/** As `firstline score` answers: said or not. */
const saidRight = (judged: Judged[]): number => 100 * share(judged.filter(correct).length, judged.length);

async function graded(context: Context): Promise<Reached> {
	const judged = (await known(context)).filter(({ from }) => from === 'points');
	const own = languages.map((language) => judged.filter((row) => row.language === language));
	return both([
		reached(own.map(accuracyOf), [0.75]),
		reached(
			own.map((rows) => decidedOf(rows).right),
			[0.88]
		),
		reached(
			own.map((rows) => decidedOf(rows).decided),
			[0.5]
		)
	]);
}

async function samples(): Promise<Reached> {
	const judged = judge(await gradedSamples('scenarios', true), 'taught', parts).filter(({ from }) => from === 'samples');
	return reached(
		languages.map((language) => f1Of(judged.filter((row) => row.language === language))),
		[0.92]
	);
}

async function natural(): Promise<Reached> {
	const heard = (await heardReplies('scenarios')).filter(({ kind, teaches }) => kind === 'told' && !teaches);
	const figures = languages.map((language) => naturalFigures(heard.filter((one) => one.language === language)));
	const of = (name: 'f1' | 'precision' | 'recall'): Reached =>
		reached(
			figures.map((one) => one[name]),
			[0.92]
		);
	return both([of('f1'), of('precision'), of('recall')]);
}

/** Answers to questions of which graded answers are known. */
async function newAnswers(context: Context): Promise<number[]> {
	const judged = judge(await answers(dataOf(context)), 'rich', parts);
	return answerSets.map((set) => saidRight(judged.filter(({ group }) => group.startsWith(`${set} `))));
}

async function czechPairs(context: Context): Promise<number> {
	return saidRight((await known(context)).filter(({ from }) => from === 'pairs'));
}

/** Answers to questions of which only the reference answers are known. */
async function newQuestions(context: Context, set: string): Promise<number> {
	return saidRight((await known(context)).filter(({ from, group }) => from === 'answers' && group.startsWith(`${set} `)));
}

export const points: Measure[] = [
	{
		id: 'S4',
		what: 'key points known by a sentence and two paraphrases, English / Czech (10 parts by point): accuracy, right of the decided, decided',
		baseline: '0.58 / 0.57',
		target: '≥ 0.75; ≥ 0.88; ≥ 0.50',
		labelled: true,
		run: graded
	},
	{
		id: 'S4b',
		what: 'key points of the shipped scenarios, each sample judged by the others, English / Czech: F1',
		baseline: '–',
		target: '≥ 0.92',
		labelled: false,
		run: samples
	},
	{
		id: 'S4c',
		what: 'told facts in replies written without sight of samples or weights, scenarios that taught nothing, English / Czech: F1, precision, recall',
		baseline: '0.804 / 0.838',
		target: '≥ 0.92',
		labelled: false,
		run: natural
	},
	{
		id: 'S5',
		what: 'students’ answers, Beetle / SciEntsBank, % right (10 parts): new answers, new questions',
		baseline: '86.1 / 80.0; 76.9 / 73.1',
		target: '≥ 88 / ≥ 82; ≥ 79 / ≥ 76',
		labelled: true,
		run: async (context) =>
			both([
				reached(await newAnswers(context), [88, 82], 1),
				reached(await Promise.all(answerSets.map((set) => newQuestions(context, set))), [79, 76], 1)
			])
	},
	{
		id: 'S8',
		what: 'Czech pairs that say the same, % right as `firstline score` answers (10 parts by sentence)',
		baseline: '88.2',
		target: '≥ 94',
		labelled: true,
		run: async (context) => reached([await czechPairs(context)], [94], 1)
	}
];
