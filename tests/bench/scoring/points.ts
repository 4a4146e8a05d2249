// S4, S5, S8: does a reply say what it should?
import { languages } from '#lib/core/scenario/types.ts';
import { measures } from '#lib/core/scoring/accuracy/measures.ts';
import { match } from '#lib/core/scoring/accuracy/match.ts';
import { prepare, type References } from '#lib/core/scoring/accuracy/references.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { gradedPoints, gradedSamples } from '../../../src/cli/train/accuracy/graded.ts';
import { judge, type Judged } from '../../../src/cli/train/accuracy/judge.ts';
import { partsOf, rowsOf } from './folds.ts';
import { learn, sumOf, type Example } from './logistic.ts';
import { both, dataOf, reached, share, type Context, type Measure, type Reached } from './measure.ts';

interface Answer {
	qid: string;
	id: string;
	refs: string[];
	answer: string;
	y2: 'correct' | 'incorrect';
}

interface Pair {
	key: string;
	reply: string;
	label: 0 | 1;
}

const parts = 10;
/** More samples of one question than this teach nothing new. */
const mostSamples = 16;

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

async function graded(context: Context): Promise<Reached> {
	const examples = [...(await gradedPoints(dataOf(context))), ...(await gradedSamples('scenarios', false))];
	context.say(`${String(examples.length)} examples`);
	const judged = judge(examples, 'bare', parts).filter(({ from }) => from === 'points');
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

/** Students' answers: % right when other answers to the question are known, and when the question is new. */
function students(folder: string, name: string, say: Context['say']): [number, number] {
	const rows = rowsOf<Answer>(folder, `semeval2013-task7/${name}.train.jsonl`);
	const readings = new Map(rows.map(({ id, answer }) => [id, read(answer, 'en')]));
	const judged = (part: number[], known: (row: number, test: number) => boolean): number => {
		let hits = 0;
		for (let k = 0; k < parts; k++) {
			say(`${name} ${String(k + 1)} of ${String(parts)}`);
			// What is learnt from has samples of its question just as what is judged: those of the other parts.
			const examples = rows.map((row, i) => ({ i, ...exampleOf(row, referencesOf(rows, part, k, i, known)) }));
			const weights = learn(
				examples.filter(({ i }) => part[i] !== k),
				width,
				{ rounds: 40, rate: 0.2 }
			);
			hits += examples.filter((example) => part[example.i] === k && sumOf(weights, example) > 0 === example.positive).length;
		}
		return (100 * hits) / rows.length;
	};
	const cache = new Map<string, References>();
	function referencesOf(all: Answer[], part: number[], test: number, i: number, known: (row: number, test: number) => boolean): References {
		const row = all[i] as Answer;
		// A row that is learnt from may not know itself: it sees the samples of the other half of its question.
		const half = i % 2;
		const key = `${name} ${row.qid} ${String(test)} ${part[i] === test ? 'judged' : String(half)} ${String(known(i, test))}`;
		let made = cache.get(key);
		if (made === undefined) {
			const others = all.flatMap((other, j) =>
				other.qid === row.qid && known(j, test) && part[j] !== test && (part[i] === test || j % 2 !== half) ? [other] : []
			);
			const texts = (label: Answer['y2']): string[] =>
				others
					.filter(({ y2 }) => y2 === label)
					.slice(0, mostSamples)
					.map(({ answer }) => answer);
			made = prepare(
				[{ id: 'answer', yes: row.refs.slice(0, 6), no: [], samples: { yes: texts('correct'), no: texts('incorrect') } }],
				'en'
			);
			if (cache.size > 400) cache.clear();
			cache.set(key, made);
		}
		return made;
	}
	function exampleOf({ id, y2 }: Answer, references: References): Example {
		return measured(readings.get(id) ?? read('', 'en'), references, y2 === 'correct');
	}
	const byAnswer = partsOf(
		rows.map(({ id }) => id),
		parts
	);
	const byQuestion = partsOf(
		rows.map(({ qid }) => qid),
		parts
	);
	return [judged(byAnswer, () => true), judged(byQuestion, () => false)];
}

const width = measures({
	...match(read('a', 'en'), prepare([{ id: 'a', yes: ['a'], no: [], samples: { yes: [], no: [] } }], 'en'))[0]
} as never).length;

function measured(reading: ReturnType<typeof read>, references: References, positive: boolean): Example {
	const found = match(reading, references)[0];
	const value = found === undefined ? [] : measures(found).map((one) => one / 100);
	return { index: value.map((_, i) => i), value, positive };
}

function czechPairs(folder: string): number {
	const rows = rowsOf<Pair>(folder, 'cs-match/train.jsonl');
	const part = partsOf(
		rows.map(({ key }) => key),
		parts
	);
	const examples = rows.map(({ key, reply, label }) =>
		measured(read(reply, 'cs'), prepare([{ id: 'key', yes: [key], no: [], samples: { yes: [], no: [] } }], 'cs'), label === 1)
	);
	let hits = 0;
	for (let k = 0; k < parts; k++) {
		const weights = learn(
			examples.filter((_, i) => part[i] !== k),
			width,
			{ rounds: 40, rate: 0.2 }
		);
		hits += examples.filter((example, i) => part[i] === k && sumOf(weights, example) > 0 === example.positive).length;
	}
	return (100 * hits) / rows.length;
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
		id: 'S5',
		what: 'students’ answers, Beetle / SciEntsBank, % right (10 parts): new answers, new questions',
		baseline: '86.1 / 80.0; 76.9 / 73.1',
		target: '≥ 88 / ≥ 82; ≥ 79 / ≥ 76',
		labelled: true,
		run: (context) => {
			const [beetle, science] = [students(dataOf(context), 'beetle', context.say), students(dataOf(context), 'sciEntsBank', context.say)];
			return Promise.resolve(both([reached([beetle[0], science[0]], [88, 82], 1), reached([beetle[1], science[1]], [79, 76], 1)]));
		}
	},
	{
		id: 'S8',
		what: 'Czech pairs that say the same, % right (10 parts by sentence)',
		baseline: '88.2',
		target: '≥ 94',
		labelled: true,
		run: (context) => Promise.resolve(reached([czechPairs(dataOf(context))], [94], 1))
	}
];
