// How well key points are recognised, as small tables; everything is judged by weights that never saw its key point, question or sentence.
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { gradedPoints, gradedSamples, type Example } from './graded.ts';
import { figuresOf, judge, rightOf, type Figures } from './judge.ts';
import { answers, answerSets, czechPairs } from './outside.ts';

/** Key points known by a sentence and two paraphrases; `scenarios` are learnt from too. */
export async function measureKeyPoints(data: string, scenarios: string): Promise<Record<Language, Figures>> {
	const examples = [...(await gradedPoints(data)), ...(await gradedSamples(scenarios, false)), ...(await czechPairs(data))];
	return byLanguage(judge(examples, 'bare').filter(({ from }) => from === 'points'));
}

/** Key points of the scenarios, each sample judged by the others. */
export async function measureScenarioPoints(scenarios: string): Promise<Record<Language, Figures>> {
	return byLanguage(judge(await gradedSamples(scenarios, true), 'taught').filter(({ from }) => from === 'samples'));
}

/** Share of answers judged right, two ways, by set: unseen answers to questions whose other answers are known. */
export async function measureAnswers(data: string): Promise<Record<(typeof answerSets)[number], number>> {
	const judged = judge(await answers(data), 'rich');
	const share = (set: string): number => rightOf(judged.filter(({ group }) => group.startsWith(`${set} `)));
	return { beetle: share('beetle'), sciEntsBank: share('sciEntsBank') };
}

/** Share of Czech pairs judged right, two ways. */
export async function measurePairs(data: string): Promise<number> {
	const examples = [...(await gradedPoints(data)), ...(await czechPairs(data))];
	return rightOf(judge(examples, 'bare').filter(({ from }) => from === 'pairs'));
}

function byLanguage(judged: ReturnType<typeof judge>): Record<Language, Figures> {
	const of = (language: Language): Figures => figuresOf(judged.filter((example: Example) => example.language === language));
	return Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, Figures>;
}
