// Whether a quick person has the time: reading what must be read and typing the shortest replies that do.
import { plainText } from '../1-parse/blocks.ts';
import type { ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Article, Item } from '../types.ts';
import { wayOn } from './path.ts';

/** A quick reader's and a quick typist's milliseconds: 300 words a minute, 300 characters a minute. */
const perWord = 200;
const perCharacter = 200;

/** @param conversations those of a queue: the agent has them all at once, and each is typed by one pair of hands */
export function checkLoad(
	{ value, report }: SourceFile<ScenarioSource>,
	articles: readonly Article[],
	conversations: readonly SourceFile<ScenarioSource>[]
): void {
	const { header } = value;
	const { limit } = header.clock;
	const all = [value, ...conversations.map((other) => other.value)];
	const needed = sources(all, articles) + all.reduce((sum, one) => sum + ownLoad(one), 0);
	const seconds = (ms: number): number => Math.ceil(ms / 1000);
	if (needed > limit)
		report(header.spots['clock'] ?? { line: 1, column: 1 }, 'reading-load', { needed: seconds(needed), limit: seconds(limit) });
}

const reading = (text: string): number => (text.match(/\S+/g)?.length ?? 0) * perWord;

function ownLoad(source: ScenarioSource): number {
	switch (source.header.kind) {
		case 'conversation':
			return conversation(source);
		case 'page-review':
			return review(source);
		case 'questionnaire':
			return source.items.reduce((sum, item) => sum + choosing(item.value), 0);
		case 'queue':
			return 0;
	}
}

function sources(all: readonly ScenarioSource[], articles: readonly Article[]): number {
	const named = new Set(all.flatMap(({ facts }) => facts.map((fact) => fact.value.source)));
	return articles.filter((article) => named.has(article.id)).reduce((sum, article) => sum + reading(article.text), 0);
}

const review = ({ page, issues }: ScenarioSource): number =>
	reading(plainText(page?.blocks ?? [])) + issues.reduce((sum, issue) => sum + issue.value.say.length * perCharacter, 0);

const choosing = ({ text, options }: Item): number =>
	reading(plainText(text)) + options.reduce((sum, option) => sum + reading(option.text), 0);

/** The quickest way through the beats: the shortest line of each, the pause, and its model reply typed. */
function conversation({ path, header }: ScenarioSource): number {
	const cost = path.map(({ value }) => {
		const shortest = Math.min(...value.lines.map((line) => reading(line.text)));
		return (Number.isFinite(shortest) ? shortest : 0) + header.clock.pause + value.model.length * perCharacter;
	});
	const ways = wayOn(path);
	const toEnd = path.map(() => Number.POSITIVE_INFINITY);
	for (let changed = true; changed;) {
		changed = false;
		for (let beat = path.length - 1; beat >= 0; beat--) {
			const next = Math.min(...(ways[beat] ?? []).map((target) => (target === path.length ? 0 : (toEnd[target] ?? 0))));
			const total = (cost[beat] ?? 0) + next;
			if (total < (toEnd[beat] ?? 0)) {
				toEnd[beat] = total;
				changed = true;
			}
		}
	}
	const whole = toEnd[0] ?? 0;
	return Number.isFinite(whole) ? whole : 0;
}
