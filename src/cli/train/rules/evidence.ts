// How well the evidence of tone covers what people marked (S9): the marked spans of rated replies, and rude words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';
import type { ActSeen, Model, Span } from '#lib/core/scoring/types.ts';
import { overlap, type Overlap } from './overlap.ts';

interface Marked {
	language: Language;
	customer: string;
	reply: string;
	spans: Span[];
}

const rude = new Set(['insult', 'belittles', 'prejudice', 'swears-at-you', 'swears', 'mockery', 'threat']);

/** Replies with marked spans; where both sides have some, how well they meet. Findings of the wording as a whole have no words of their own. */
export function measureEvidence(folder: string, model: Model): Record<Language, Overlap> {
	const of = (language: Language): Overlap =>
		overlap(
			markedReplies(folder, language).flatMap(({ customer, reply, spans }) => {
				const { acts } = politeness(read(reply, language, customer), model.languages[language], { customer });
				const found = acts.filter(({ rule }) => !rule.startsWith('model'));
				return found.length === 0 || spans.length === 0 ? [] : [{ marked: spans, found: wider(found, reply, language) }];
			})
		);
	return { en: of('en'), cs: of('cs') };
}

/** People mark clauses where rules see words: compared are the sentences that both stand in. */
function wider(acts: ActSeen[], reply: string, language: Language): Span[] {
	const { sentences } = read(reply, language);
	return acts.map((act) => sentences.find(({ start, end }) => act.start >= start && act.end <= end) ?? act);
}

function markedReplies(folder: string, language: Language): Marked[] {
	return readFileSync(join(folder, 'firstline-replies', `tone.${language}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const row = JSON.parse(line) as { customer: string; reply: string; spans: { text: string }[] };
			const spans = row.spans.flatMap(({ text }) => {
				const start = row.reply.indexOf(text);
				return start < 0 ? [] : [{ start, end: start + text.length }];
			});
			return { language, customer: row.customer, reply: row.reply, spans };
		});
}

/** Rude words in English comments: mean over comments, those without any included. Offsets of the set count code points. */
export function measureRudeWords(folder: string, model: Model): Overlap {
	return overlap(
		comments(readFileSync(join(folder, 'toxic-spans/tsd_train.csv'), 'utf8')).map(({ text, marked }) => {
			const { acts } = politeness(read(text, 'en'), model.languages.en, { customer: '' });
			return { marked, found: acts.filter(({ rule }) => rude.has(rule)) };
		})
	);
}

/** Lines `"[1, 2, 3]",text`; a text in quotation marks doubles its own and may go on over lines. */
function comments(csv: string): { text: string; marked: Span[] }[] {
	return [...csv.matchAll(/^"?\[([\d, ]*)\]"?,(?:"((?:[^"]|"")*)"|(.*))$/gm)].map(([, offsets = '', quoted, plain = '']) => {
		const text = quoted?.replaceAll('""', '"') ?? plain;
		const places = [...text].reduce<number[]>((all, letter, i) => [...all, (all[i] ?? 0) + letter.length], [0]);
		const marked = offsets === '' ? [] : offsets.split(',').map(Number);
		return { text, marked: marked.map((at) => ({ start: places[at] ?? 0, end: places[at + 1] ?? 0 })) };
	});
}

/** Every finding has a place in the reply: the share of verdicts and acts that do. */
export function measurePlaces(folder: string, model: Model): number {
	let [all, placed] = [0, 0];
	for (const language of languages)
		for (const { customer, reply } of markedReplies(folder, language))
			for (const { start, end } of politeness(read(reply, language, customer), model.languages[language], { customer }).acts) {
				all++;
				if (start < end && end <= reply.length) placed++;
			}
	return placed / all;
}
