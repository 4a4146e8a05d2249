// The path as a graph: beats, and one node behind the last of them where the path is over.
import type { Entry, ScenarioSource, SourceFile } from '../1-parse/syntax.ts';
import type { Beat } from '../types.ts';

/** For each beat, where the path may go on when its needs are met: indexes; the number of beats is the end. */
export function wayOn(path: readonly Entry<Beat>[]): number[][] {
	const index = new Map(path.map((entry, position) => [entry.name, position]));
	return path.map((entry, position) => {
		const { goto } = entry.value;
		const sure = goto.findIndex((way) => way.when === null);
		const ways = sure < 0 ? goto : goto.slice(0, sure + 1);
		const targets = ways.flatMap((way) => index.get(way.beat) ?? []);
		return sure < 0 ? [...targets, position + 1] : targets;
	});
}

/** All nodes that can be reached from `start`, itself included. */
export function reachable(ways: readonly (readonly number[])[], start: number): Set<number> {
	const seen = new Set([start]);
	for (const node of seen) for (const next of ways[node] ?? []) seen.add(next);
	return seen;
}

export function checkPath({ value, report }: SourceFile<ScenarioSource>): void {
	const { path } = value;
	const ways = wayOn(path);
	const fromStart = reachable(ways, 0);
	const toEnd = reachable(reversed(ways), path.length);
	for (const [index, beat] of path.entries()) {
		if (!toEnd.has(index)) report(beat, 'beat-without-end', { name: beat.name });
		if (!fromStart.has(index)) report(beat, 'unreachable-beat', { name: beat.name });
		checkMoods(beat, report);
	}
}

function reversed(ways: readonly (readonly number[])[]): number[][] {
	const back: number[][] = Array.from({ length: ways.length + 1 }, () => []);
	for (const [from, targets] of ways.entries()) for (const to of targets) back[to]?.push(from);
	return back;
}

/** The customer has something to say in every mood. */
function checkMoods(beat: Entry<Beat>, report: SourceFile<ScenarioSource>['report']): void {
	const moods = new Set(beat.value.lines.map((line) => line.mood));
	if (moods.size === 0 || moods.has(null)) return;
	for (const mood of ['calm', 'angry'] as const) if (!moods.has(mood)) report(beat, 'mood-without-line', { name: beat.name, mood });
}
