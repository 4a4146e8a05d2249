// Graded texts from outside support, read from outside the repository: Czech sentences in pairs, answers of pupils and students.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prepare } from '#lib/core/scoring/accuracy/references.ts';
import { held, type Example } from './graded.ts';

async function rows<T>(...parts: string[]): Promise<T[]> {
	const lines = (await readFile(path.join(...parts), 'utf8')).trim().split('\n');
	return lines.map((line) => JSON.parse(line) as T);
}

/** Does the one sentence say the same as the other? Sentences that say the same as a third stay in one group. */
export async function czechPairs(folder: string): Promise<Example[]> {
	const pairs = await rows<{ key: string; reply: string; label: 0 | 1 }>(folder, 'cs-match', 'train.jsonl');
	const leader = new Map<string, string>();
	const find = (text: string): string => {
		const next = leader.get(text) ?? text;
		return next === text ? text : find(next);
	};
	for (const { key, reply, label } of pairs) if (label === 1) leader.set(find(reply), find(key));
	return pairs.flatMap(({ key, reply, label }) => {
		const references = prepare([{ id: 'point', yes: [key], no: [], samples: { yes: [], no: [] } }], 'cs');
		const about = { group: find(key), from: 'pairs' as const, language: 'cs' as const, conveys: label === 1 };
		return held(reply, references).map((found) => ({ ...found, ...about }));
	});
}

export const answerSets = ['beetle', 'sciEntsBank'] as const;

/** The same answers, of which nothing is known but the reference answers and the question. */
export async function answersUnseen(folder: string): Promise<Example[]> {
	const out: Example[] = [];
	for (const set of answerSets) {
		for (const [question, own] of Map.groupBy(await answerRows(folder, set), ({ qid }) => qid)) {
			const references = prepare([{ id: 'point', yes: own[0]?.refs ?? [], no: [], samples: { yes: [], no: [] } }], 'en');
			const about = { group: `${set} ${question}`, from: 'answers' as const, language: 'en' as const };
			for (const row of own)
				out.push(...held(row.answer, references, row.question).map((found) => ({ ...found, ...about, conveys: row.y2 === 'correct' })));
		}
	}
	return out;
}

interface Answer {
	qid: string;
	question: string;
	refs: string[];
	answer: string;
	y2: string;
}

const answerRows = (folder: string, set: string): Promise<Answer[]> => rows<Answer>(folder, 'semeval2013-task7', `${set}.train.jsonl`);

/** Answers to one question, each judged by those of the other parts. */
const parts = 4;

/** Does the answer say what the reference answers say? `language` is always English; the group begins with the set's name. */
export async function answers(folder: string): Promise<Example[]> {
	const out: Example[] = [];
	for (const set of answerSets) {
		for (const [question, own] of Map.groupBy(await answerRows(folder, set), ({ qid }) => qid)) {
			for (let part = 0; part < parts; part++) {
				const known = own.filter((_, i) => i % parts !== part);
				const texts = (right: boolean): string[] => known.filter(({ y2 }) => (y2 === 'correct') === right).map(({ answer }) => answer);
				const point = { id: 'point', yes: own[0]?.refs ?? [], no: [], samples: { yes: texts(true), no: texts(false) } };
				const references = prepare([point], 'en');
				for (const { answer, y2 } of own.filter((_, i) => i % parts === part)) {
					const [found] = held(answer, references);
					if (found === undefined) continue;
					out.push({ ...found, group: `${set} ${question}`, from: 'answers', language: 'en', conveys: y2 === 'correct' });
				}
			}
		}
	}
	return out;
}
