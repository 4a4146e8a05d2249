// Graded texts for points of which only wordings are known: long ones and brief ones are learnt from and judged apart.
import { gradedPoints, gradedSamples, type Example } from './graded.ts';
import { judge, type Judged } from './judge.ts';
import { answersUnseen, czechPairs } from './outside.ts';

export interface Untaught {
	/** Brief ones too, as if they were not: they teach how words are told. */
	bare: Example[];
	brief: Example[];
}

/** Throws when a set is missing. */
export async function untaught(data: string, scenarios: string): Promise<Untaught> {
	const own = [...(await gradedPoints(data)), ...(await gradedSamples(scenarios, false)), ...(await czechPairs(data))];
	return {
		bare: own.map((example) => ({ ...example, match: { ...example.match, brief: null } })),
		brief: [...own, ...(await answersUnseen(data))].filter(({ match }) => match.brief !== null)
	};
}

/** Each by the weights that its shape chooses. */
export function judgeUntaught({ bare, brief }: Untaught, parts = 10): Judged[] {
	const shapes = new Set(brief.map(({ group, text }) => `${group} ${text}`));
	const long = judge(bare, 'bare', parts).filter(({ group, text }) => !shapes.has(`${group} ${text}`));
	return [...long, ...judge(brief, 'brief', parts)];
}
