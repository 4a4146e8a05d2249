// Key points of requests, prepared once for each set of points: files usually ask for the same ones again and again.
import type { Language } from '../../lib/core/scenario/types.ts';
import { asks, prepareAsk } from '../../lib/core/scoring/accuracy/ask.ts';
import { prepare, type References } from '../../lib/core/scoring/accuracy/references.ts';
import type { Reading } from '../../lib/core/scoring/observe/reading-types.ts';

export interface RequestPoint {
	id: string;
	say: string;
	also: string[];
	not: string[];
	yes: string[];
	no: string[];
}

export interface Known {
	/** Of each point its wordings as they are looked for letter for letter, and how long they were written. */
	wordings: { text: string; letters: number }[][];
	/** Points are named by their index. */
	references: References;
	/** For points that tell the agent to ask for something. */
	asks: (((reading: Reading) => { state: string; confidence: number; start?: number; end?: number }) | null)[];
}

/** By what the points say first. */
const cache = new Map<string, { points: RequestPoint[]; known: Known }>();
const mostKnown = 2000;

/** "Ask for the order number." */
const askFor: Record<Language, RegExp> = {
	en: /^\s*(?:ask|find out|request|inquire|enquire|check with (?:the )?customer)\b/i,
	cs: /^\s*(?:zept|dotaz|pozad|vyzad|zjist|popros)/i
};

export function known(points: RequestPoint[], language: Language): Known {
	const key = `${language} ${points.map(({ say }) => say).join(' ')}`;
	const found = cache.get(key);
	if (found !== undefined && alike(found.points, points)) return found.known;
	const told = points.map(({ say, also, not, yes, no }, i) => ({ id: String(i), yes: [say, ...also], no: not, samples: { yes, no } }));
	const made: Known = {
		wordings: points.map(({ say, also }) => [say, ...also].map(copied)),
		references: prepare(told, language),
		asks: points.map((point) => (askFor[language].test(point.say) ? asker(point, language) : null))
	};
	if (cache.size >= mostKnown) cache.clear();
	cache.set(key, { points, known: made });
	return made;
}

function alike(one: RequestPoint[], other: RequestPoint[]): boolean {
	return same(one, other, (point, { say, also, not, yes, no }) => {
		const texts = same(point.also, also) && same(point.not, not) && same(point.yes, yes) && same(point.no, no);
		return texts && point.say === say;
	});
}

function same<Item>(one: Item[], other: Item[], equal = (item: Item, twin: Item): boolean => item === twin): boolean {
	return one.length === other.length && one.every((item, i) => equal(item, other[i] as Item));
}

const copied = (wording: string): Known['wordings'][number][number] => ({
	text: wording.toLowerCase().replace(/[.!]+$/, ''),
	letters: wording.length
});

function asker({ id, say, also, yes, no }: RequestPoint, language: Language): Known['asks'][number] {
	const point = prepareAsk(
		{ name: id, kind: 'asked', say: '', also: [], not: [], ask: [say, ...also], source: null, weight: 1, samples: { yes, no } },
		language
	);
	return (reading) => {
		const span = asks(reading, point);
		return span === null ? { state: 'missing', confidence: 0.75 } : { state: 'said', confidence: 0.75, ...span };
	};
}
