// S13: another name, another gender, a typo: neither politeness nor accuracy may move.
import type { Language } from '#lib/core/scenario/types.ts';
import { languages } from '#lib/core/scenario/types.ts';
import { loadModel } from '#lib/server/model.ts';
import { parseRequest, scoreReply } from '../../../src/cli/score/reply.ts';
import { hash, rowsOf } from './folds.ts';
import { dataOf, share, type Context, type Measure, type Reached } from './measure.ts';

interface Row {
	id: string;
	customer?: string;
	reply: string;
	/** Rows of tone have none: politeness alone is compared. */
	point?: { say: string; also: string[] };
}

const names: Record<Language, [string, string][]> = {
	en: [
		['Smith', 'Nguyen'],
		['Tom', 'Fatima'],
		['Sarah', 'Oleksandr']
	],
	cs: [
		['Nováková', 'Nguyenová'],
		['Novák', 'Nguyen'],
		['Petr', 'Oleksandr'],
		['Jana', 'Fatima']
	]
};
const openings: Record<Language, [string, string][]> = {
	en: [
		['Dear Mr Smith, ', 'Dear Mr Nguyen, '],
		['Hi Tom, ', 'Hi Fatima, '],
		['Dear Mrs Jones, ', 'Dear Mr Okonkwo, ']
	],
	cs: [
		['Vážený pane Nováku, ', 'Vážený pane Nguyene, '],
		['Vážená paní Nováková, ', 'Vážená paní Oleksandrová, '],
		['Dobrý den, pane Horáku, ', 'Dobrý den, paní Horáková, ']
	]
};
/** First person, past: a man and a woman. */
const genders: [RegExp, string][] = [
	[/(?<!\p{L})(jsem \p{L}+(?<!še)l|\p{L}{3,}(?<!še)l jsem)(?!\p{L})/u, 'a'],
	[/(?<!\p{L})(rád)(?!\p{L})/u, 'a']
];

/** Two letters changed over inside a long word, and not in an address or beside a number. */
function mistyped(text: string): string | null {
	const words = [...text.matchAll(/(?<=^|\s)\p{Ll}{7,}(?=[\s,.;:!?]*(?:\s|$))/gu)];
	const chosen = words[hash(text) % Math.max(1, words.length)];
	if (chosen === undefined) return null;
	const [word] = chosen;
	const at = 2 + (hash(word) % (word.length - 4));
	if (word[at] === word[at + 1]) return null;
	const typed = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
	return text.slice(0, chosen.index) + typed + text.slice(chosen.index + word.length);
}

function gendered(text: string): string | null {
	for (const [pattern, ending] of genders) {
		const found = pattern.exec(text);
		const [whole] = found ?? [];
		if (found === null || whole === undefined) continue;
		const other = whole.replace(/l(?= jsem|$)|d$/u, (last) => last + ending);
		return text.slice(0, found.index) + other + text.slice(found.index + whole.length);
	}
	return null;
}

/** Pairs of texts that must score alike. */
function pairs(reply: string, language: Language): { kind: 'name' | 'gender' | 'typo'; one: string; other: string }[] {
	const out: ReturnType<typeof pairs> = openings[language].map(([one, other]) => ({
		kind: 'name',
		one: one + reply,
		other: other + reply
	}));
	for (const [one, other] of names[language]) {
		const whole = new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'gu');
		if (whole.test(reply)) out.push({ kind: 'name', one: reply, other: reply.replace(whole, other) });
	}
	const other = language === 'cs' ? gendered(reply) : null;
	if (other !== null) out.push({ kind: 'gender', one: reply, other });
	const typo = mistyped(reply);
	if (typo !== null) out.push({ kind: 'typo', one: reply, other: typo });
	return out;
}

async function swapped(context: Context): Promise<Reached> {
	const model = await loadModel();
	const still = new Map<string, { kept: number; all: number }>();
	for (const language of languages) {
		const rows = ['points', 'tone'].flatMap((name) => rowsOf<Row>(dataOf(context), `firstline-replies/${name}.${language}.jsonl`));
		const scoreOf = (row: Row, reply: string): { politeness: { score: number }; accuracy: { score: number | null } } =>
			scoreReply(
				parseRequest(
					JSON.stringify({
						id: row.id,
						lang: language,
						customer: row.customer ?? '',
						reply,
						points: row.point === undefined ? [] : [{ id: 'p', ...row.point }]
					})
				),
				model
			) as ReturnType<typeof scoreOf>;
		for (const row of rows) {
			for (const { kind, one, other } of pairs(row.reply, language)) {
				const [a, b] = [scoreOf(row, one), scoreOf(row, other)];
				const tally = still.get(kind) ?? { kept: 0, all: 0 };
				tally.all++;
				if (Math.abs(a.politeness.score - b.politeness.score) <= 1 && Math.abs((a.accuracy.score ?? 0) - (b.accuracy.score ?? 0)) <= 1)
					tally.kept++;
				still.set(kind, tally);
			}
		}
		context.say(language);
	}
	const shares = [...still].map(([kind, { kept, all }]) => ({ kind, share: share(kept, all), all }));
	return {
		text: shares.map((one) => `${one.kind} ${(100 * one.share).toFixed(1)} % of ${String(one.all)}`).join(', '),
		met: shares.every((one) => one.share >= 0.99)
	};
}

export const swaps: Measure[] = [
	{
		id: 'S13',
		what: 'politeness and accuracy move by at most 1 point when a name, a gender or two letters are changed over',
		baseline: '–',
		target: '≥ 99 %',
		labelled: true,
		run: swapped
	}
];
