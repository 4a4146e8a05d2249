// S14: replies that are written well, and replies with mistakes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { languageOf } from '#lib/core/scoring/language/index.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { rowsOf } from './folds.ts';
import { dataOf, type Context, type Measure, type Reached } from './measure.ts';

function faulty(text: string, language: Language): boolean {
	return languageOf(read(text, language), { language }).findings.length > 0;
}

function judged(context: Context): Reached {
	const folder = dataOf(context);
	const results = languages.map((language) => {
		const right = readFileSync(path.join(folder, 'own-replies', `${language}_fine.txt`), 'utf8')
			.split('\n')
			.filter((line) => line !== '');
		const wrong = rowsOf<{ text: string }>(folder, `own-replies/${language}_errors.jsonl`);
		return {
			alarms: right.filter((text) => faulty(text, language)).length,
			right: right.length,
			found: wrong.filter(({ text }) => faulty(text, language)).length,
			wrong: wrong.length
		};
	});
	const alarms = results.reduce((sum, result) => sum + result.alarms, 0);
	const text = results
		.map((each) => `${String(each.found)} of ${String(each.wrong)} found, ${String(each.alarms)} of ${String(each.right)} accused`)
		.join('; ');
	return { text, met: alarms <= 2 && results.every(({ found, wrong }) => found >= 0.9 * wrong) };
}

/** News, which nobody looked at while the rules were written: correct, but for long sentences. */
function news(context: Context): Reached {
	const rows = rowsOf<{ text: string }>(dataOf(context), 'ud-czech/pud.test.jsonl');
	const accused = rows.filter(({ text }) =>
		languageOf(read(text, 'cs'), { language: 'cs' }).findings.some(({ rule }) => rule !== 'long-sentence')
	).length;
	return { text: `${String(accused)} of ${String(rows.length)} sentences of news accused`, met: accused <= rows.length / 50 };
}

export const writing: Measure[] = [
	{
		id: 'S14',
		what: 'mistakes in writing, English; Czech (the rules were written with these replies at hand); Czech news',
		baseline: '7 of 50 accused (harper.js)',
		target: '≥ 90 % found, ≤ 2 of 100 accused',
		labelled: true,
		run: (context) => {
			const [own, others] = [judged(context), news(context)];
			return Promise.resolve({ text: `${own.text}; ${others.text}`, met: own.met === true && others.met === true });
		}
	}
];
