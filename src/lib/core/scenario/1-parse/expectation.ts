// What must come of a test: `=> thanks, score >= 80`; of a queue's: `=> late-parcel: thanks, score >= 60`.
import { criteria } from '../types.ts';
import type { Kind, Test } from '../types.ts';
import { isOperator } from './condition.ts';
import { isName } from './names.ts';
import { excerpt } from './report.ts';
import type { Report } from './report.ts';
import type { Mention } from './syntax.ts';
import { cut, split, spotOf } from './text.ts';
import type { Text } from './text.ts';

type Comparison = Test['expect']['compare'][number];

export function readExpectation(result: Text, kind: Kind, mentions: Mention[], report: Report): Test['expect'] {
	const expect: Test['expect'] = { ending: null, compare: [] };
	for (const part of split(result, ',')) {
		const comparison = readComparison(part.text, kind);
		if (comparison) expect.compare.push(comparison);
		else if (!readEnding(part, kind, expect, mentions)) report(spotOf(part), 'bad-expectation', { text: excerpt(part.text) });
	}
	return expect;
}

/** Moods and costs are one customer's: a queue has several, a page review and a questionnaire none. */
function readComparison(text: string, kind: Kind): Comparison | null {
	const [, word = '', op = '', digits = ''] = /^([a-z]+)\s*(<=|>=|<|>|=)\s*(\d{1,9}(?:\.\d)?)$/.exec(text) ?? [];
	const ofCustomer = kind === 'conversation' ? (['anger', 'trust', 'cost'] as const) : [];
	const what = ['score' as const, ...criteria, ...ofCustomer].find((name) => name === word);
	const mood = what === 'anger' || what === 'trust';
	const value = Number(digits) * (mood ? 10 : 1);
	if (!what || !isOperator(op) || (value > 100 && what !== 'cost') || (!mood && digits.includes('.'))) return null;
	return { what, op, value: Math.round(value) };
}

/** False: this is no ending, or none that this kind of scenario could have. */
function readEnding(part: Text, kind: Kind, expect: Test['expect'], mentions: Mention[]): boolean {
	if (kind === 'conversation') {
		if (!isName(part.text) || expect.ending !== null) return false;
		expect.ending = part.text;
		mentions.push({ kind: 'ending', name: part.text, ...spotOf(part) });
		return true;
	}
	const colon = part.text.indexOf(':');
	if (kind !== 'queue' || colon < 0) return false;
	const [conversation, ending] = [cut(part, 0, colon), cut(part, colon + 1)];
	if (!isName(conversation.text) || !isName(ending.text) || expect.endings?.[conversation.text]) return false;
	expect.endings = { ...expect.endings, [conversation.text]: ending.text };
	mentions.push({ kind: 'conversation', name: conversation.text, ...spotOf(conversation) });
	mentions.push({ kind: 'ending', name: ending.text, of: conversation.text, ...spotOf(ending) });
	return true;
}
