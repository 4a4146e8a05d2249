// How long a scenario is, from the compiled file alone.
import { plainText } from './1-parse/blocks.ts';
import type { Beat, Scenario } from './types.ts';

/** Words that a careful agent reads before and while the clock runs: brief, page, items, company, and the articles that facts come from. */
export function wordsToRead({ brief, page, company, facts, items = [], conversations = [] }: Scenario): number {
	const all = [...facts, ...conversations.flatMap(({ scenario }) => scenario.facts)];
	const sources = new Set(all.map(({ source }) => source));
	const articles = company.articles.filter(({ id }) => sources.has(id)).map(({ text }) => text);
	const situations = items.flatMap(({ text, options }) => [plainText(text), ...options.map((option) => option.text)]);
	const cards = conversations.map(({ card }) => card);
	const texts = [plainText(brief), plainText(page?.blocks ?? []), plainText(company.about), ...articles, ...situations, ...cards];
	return texts.reduce((sum, text) => sum + wordsIn(text), 0);
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * Turns until the path is over: at least one for each beat of the shortest way; at most two for each beat and two for each line
 * of a reaction that may come in between. Endings may come sooner. Null: the path may run in circles.
 */
export function turnsOf({ path, reactions }: Scenario): { least: number; most: number | null } {
	const ways = path.map((beat, index) => targets(path, beat, index));
	const interruptions = reactions
		.filter(({ name }) => name !== 'silence' && name !== 'unmatched')
		.reduce((sum, { lines }) => sum + lines.length, 0);
	const longest = furthest(ways);
	return { least: nearest(ways), most: longest === null ? null : 2 * (longest + interruptions) };
}

/** Where the path may go on from a beat; its length is the end. */
function targets(path: readonly Beat[], { goto }: Beat, index: number): number[] {
	const sure = goto.findIndex(({ when }) => when === null);
	const named = (sure < 0 ? goto : goto.slice(0, sure + 1)).map(({ beat }) => path.findIndex(({ name }) => name === beat));
	return sure < 0 ? [...named, index + 1] : named;
}

function nearest(ways: readonly (readonly number[])[]): number {
	let front = new Set([0]);
	for (let steps = 0; steps <= ways.length; steps++) {
		if (front.has(ways.length)) return steps;
		front = new Set([...front].flatMap((beat) => ways[beat] ?? []));
	}
	return ways.length;
}

/** Beats of the longest way to the end; null: there is a circle. A way without one is found in as many rounds as it has beats. */
function furthest(ways: readonly (readonly number[])[]): number | null {
	let longest = [...ways.map(() => 0), 0];
	for (let round = 0; round <= ways.length; round++) {
		const next = [...ways.map((ahead) => 1 + Math.max(...ahead.map((beat) => longest[beat] ?? 0))), 0];
		if (next.every((length, beat) => length === longest[beat])) return next[0] ?? 0;
		longest = next;
	}
	return null;
}
