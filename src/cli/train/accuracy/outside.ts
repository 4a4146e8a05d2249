// Graded texts from outside support, read from outside the repository: Czech sentences in pairs, answers of pupils and students.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { match, type Match } from '#lib/core/scoring/accuracy/match.ts';
import { prepare } from '#lib/core/scoring/accuracy/references.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import type { Language } from '#lib/core/scenario/types.ts';
import type { Example } from './graded.ts';

async function rows<T>(...parts: string[]): Promise<T[]> {
	const lines = (await readFile(path.join(...parts), 'utf8')).trim().split('\n');
	return lines.map((line) => JSON.parse(line) as T);
}

function against(text: string, language: Language, yes: string[], samples: { yes: string[]; no: string[] }): Match {
	const found = match(read(text, language), prepare([{ id: 'point', yes, no: [], samples }], language))[0];
	if (found === undefined) throw new Error(`No match for ${text}`);
	return found;
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
	return pairs.map(({ key, reply, label }) => ({
		group: find(key),
		from: 'pairs',
		language: 'cs',
		text: reply,
		match: against(reply, 'cs', [key], { yes: [], no: [] }),
		conveys: label === 1
	}));
}

export const answerSets = ['beetle', 'sciEntsBank'] as const;

/** Answers to one question, each judged by those of the other parts. */
const parts = 4;

/** Does the answer say what the reference answers say? `language` is always English; the group begins with the set's name. */
export async function answers(folder: string): Promise<Example[]> {
	const out: Example[] = [];
	for (const set of answerSets) {
		const all = await rows<{ qid: string; refs: string[]; answer: string; y2: string }>(folder, 'semeval2013-task7', `${set}.train.jsonl`);
		for (const [question, own] of Map.groupBy(all, ({ qid }) => qid)) {
			for (let part = 0; part < parts; part++) {
				const known = own.filter((_, i) => i % parts !== part);
				const texts = (right: boolean): string[] => known.filter(({ y2 }) => (y2 === 'correct') === right).map(({ answer }) => answer);
				const point = { id: 'point', yes: own[0]?.refs ?? [], no: [], samples: { yes: texts(true), no: texts(false) } };
				const references = prepare([point], 'en');
				for (const { answer, y2 } of own.filter((_, i) => i % parts === part)) {
					const found = match(read(answer, 'en'), references)[0];
					if (found === undefined) continue;
					out.push({ group: `${set} ${question}`, from: 'answers', language: 'en', text: answer, match: found, conveys: y2 === 'correct' });
				}
			}
		}
	}
	return out;
}
