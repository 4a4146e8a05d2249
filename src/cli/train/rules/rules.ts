// Rules of conduct on the labelled replies (S6), and how well the evidence covers the marked words (S9).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '#lib/core/scenario/types.ts';
import { verdict, type Verdict } from '#lib/core/scoring/conduct/conduct.ts';
import { ruleKinds, type RuleKind } from '#lib/core/scenario/types.ts';
import { read } from '#lib/core/scoring/observe/read.ts';
import { politeness } from '#lib/core/scoring/politeness/index.ts';
import type { Model } from '#lib/core/scoring/types.ts';
import { overlap, type Overlap } from './overlap.ts';

export interface JudgedReply {
	id: string;
	language: Language;
	kind: RuleKind;
	broken: boolean;
	customer: string;
	reply: string;
	/** The marked words; '' where none are. */
	marked: string;
	verdict: Verdict;
}

interface Row {
	id: string;
	rule: string;
	customer: string;
	reply: string;
	label: boolean;
	span: string | null;
}

/** Every labelled reply with its verdict. The rows' twenty rules stand in the order of the kinds. */
export function judgeRules(folder: string, model: Model): JudgedReply[] {
	return languages.flatMap((language) =>
		readFileSync(join(folder, 'firstline-replies', `rules.${language}.jsonl`), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => judge(JSON.parse(line) as Row, language, model))
	);
}

function judge(row: Row, language: Language, model: Model): JudgedReply {
	const { id, rule, customer, reply, label, span } = row;
	const kind = ruleKinds[Number(/-r(\d+)-/.exec(id)?.[1]) - 1];
	if (kind === undefined) throw new Error(`no kind for ${id}`);
	const reading = read(reply, language, customer);
	const { acts } = politeness(reading, model.languages[language], { customer });
	const found = verdict({ id, kind, say: rule, max: null }, reading, acts, read(customer, language));
	return { id, language, kind, broken: label, customer, reply, marked: span ?? '', verdict: found };
}

export interface RulesMeasured {
	rows: number;
	/** Mean of the share of broken rules found and of kept rules left alone; unsure counts half. */
	balanced: number;
	unsure: number;
	spans: Overlap;
}

export function measureRules(judged: JudgedReply[]): RulesMeasured {
	const right = (rows: JudgedReply[], state: Verdict['state']): number =>
		rows.reduce((sum, { verdict: found }) => sum + (found.state === state ? 1 : found.state === 'unsure' ? 0.5 : 0), 0) / rows.length;
	const broken = judged.filter((row) => row.broken);
	const kept = judged.filter((row) => !row.broken);
	return {
		rows: judged.length,
		balanced: (right(broken, 'broken') + right(kept, 'kept')) / 2,
		unsure: judged.filter(({ verdict: found }) => found.state === 'unsure').length,
		spans: overlap(
			broken.flatMap(({ reply, marked, verdict: { state, at } }) => {
				const start = marked === '' ? -1 : reply.indexOf(marked);
				return start < 0 || state !== 'broken' ? [] : [{ marked: [{ start, end: start + marked.length }], found: at === null ? [] : [at] }];
			})
		)
	};
}
