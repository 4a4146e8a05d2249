import { expect, it } from 'vitest';
import type { Line } from '#lib/core/attempt/transcript.ts';
import type { Finding, Scorecard } from '#lib/core/scoring/types.ts';
import { evidenceOf } from '../../../src/routes/(manage)/assessments/[id=uuid]/report/[invitation=uuid]/evidence.ts';

const finding = (points: number, at: Finding['at'] = null) => ({ criterion: 'politeness', rule: 'r', points, at, beat: null }) as Finding;
const lines = [{ kind: 'reply', seq: 3, text: 'I am sorry.' }] as Line[];
const evidence = (...findings: Finding[]) =>
	evidenceOf({ findings } as Scorecard, lines).map(({ finding: { points }, words }) => [points, words]);

it('quotes the words of what weighed most: first for, then against', () =>
	expect(evidence(finding(-2), finding(1), finding(5, { seq: 3, start: 5, end: 10 }), finding(-9), finding(0))).toEqual([
		[5, 'sorry'],
		[1, null],
		[-9, null],
		[-2, null]
	]));

it('leaves out what stands on no words in particular', () =>
	expect(evidence({ ...finding(30), rule: 'model-rest' }, finding(1))).toEqual([[1, null]]));

it('takes four of each side', () => expect(evidence(...[1, 2, 3, 4, 5, 6].flatMap((n) => [finding(n), finding(-n)]))).toHaveLength(8));
