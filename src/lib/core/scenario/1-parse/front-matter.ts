// The short typed values on top of a file, read key by key with their places. Nothing is converted behind the author's back.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { limits } from './limits.ts';
import { excerpt, listed } from './report.ts';
import type { Report } from './report.ts';
import type { Spot, Text } from './text.ts';
import { textOf } from './text.ts';
import { durationText, parseDuration } from './values.ts';

/** Reads values by key. A value that is missing or wrong is reported, and the fallback is returned; a key with a stated fallback may be missing. */
export interface Fields {
	has(key: string): boolean;
	spot(key: string): Spot;
	text(key: string, fallback?: string): string;
	choice<T extends string, F extends string = T>(key: string, choices: readonly T[], fallback?: F): T | F;
	/** Scaled to an integer: tenths with `decimals: 1`. */
	number(key: string, range: NumberRange, fallback?: number): number;
	/** Milliseconds. */
	duration(key: string, min: number, max: number, fallback?: number): number;
	list(key: string): Text[];
	fields(key: string, required: boolean): Fields;
	/** A list of maps, each with fields of its own. */
	each(key: string): Fields[];
	/** Reports the keys that nobody asked for. */
	close(): void;
}

interface NumberRange {
	min: number;
	max: number;
	decimals: 0 | 1;
}

const fence = /^---[ \t]*$/;

/** Parts the front matter from the body; the body keeps its line numbers. */
export function readFrontMatter(text: string, report: Report): { fields: Fields; body: string } {
	const lines = text.split('\n');
	const end = fence.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && fence.test(line)) : -1;
	if (end < 0) {
		report({ line: 1, column: 1 }, 'missing-front-matter');
		return { fields: fieldsOf(null, { line: 1, column: 1 }, () => {}, new LineCounter()), body: text };
	}
	const yaml = `\n${lines.slice(1, end).join('\n')}`; // the first line stands for the fence
	const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
	return { fields: parseYaml(yaml, report), body };
}

function parseYaml(yaml: string, report: Report): Fields {
	const top = { line: 1, column: 1 };
	const counter = new LineCounter();
	const nothing = fieldsOf(null, top, () => {}, counter);
	if (yaml.length > limits.frontMatter) {
		report(top, 'file-too-big', { limit: limits.frontMatter / 1024 });
		return nothing;
	}
	if (bracketDepth(yaml) > limits.depth) {
		report({ line: 2, column: 1 }, 'too-deep', { limit: limits.depth });
		return nothing;
	}
	const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, stringKeys: true, schema: 'core' });
	const sound = reportProblems(document, counter, report);
	if (!sound) return nothing;
	return fieldsOf(isMap(document.contents) ? document.contents : null, top, report, counter);
}

function bracketDepth(yaml: string): number {
	let depth = 0;
	let deepest = 0;
	for (const char of yaml) {
		if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
		else if (char === ']' || char === '}') depth--;
	}
	return deepest;
}

/** False if the values cannot be trusted. */
function reportProblems(document: Document.Parsed, counter: LineCounter, report: Report): boolean {
	let sound = true;
	for (const problem of [...document.errors, ...document.warnings]) {
		const { line, col } = counter.linePos(problem.pos[0]);
		const duplicate = problem.code === 'DUPLICATE_KEY';
		report({ line, column: col }, duplicate ? 'duplicate-key' : 'bad-yaml', duplicate ? {} : { detail: excerptOf(problem.message) });
		if (!duplicate) sound = false;
	}
	visit(document, {
		Alias: (_, node) => {
			report(spotOfNode(node, counter), 'yaml-alias');
			sound = false;
			return visit.SKIP;
		}
	});
	return sound;
}

const excerptOf = (message: string): string => message.split('\n')[0]?.slice(0, 120) ?? '';

function spotOfNode(node: Node, counter: LineCounter): Spot {
	const { line, col } = counter.linePos(node.range?.[0] ?? 0);
	return { line, column: col };
}

/** Key → where it stands, and its value. */
function pairsOf(map: YAMLMap | null, counter: LineCounter): Map<string, { at: Spot; node: Node | null }> {
	const pairs = new Map<string, { at: Spot; node: Node | null }>();
	for (const { key, value } of map?.items ?? []) {
		if (!isScalar(key)) continue;
		pairs.set(String(key.value), { at: spotOfNode(key, counter), node: isScalar(value) || isMap(value) || isSeq(value) ? value : null });
	}
	return pairs;
}

/** A scalar's words as the author wrote them: 404 stays "404". */
const wordsOf = (node: Node | null | undefined): string | null =>
	isScalar(node) && node.value !== null ? (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))) : null;

function fieldsOf(map: YAMLMap | null, place: Spot, report: Report, counter: LineCounter, prefix = ''): Fields {
	const pairs = pairsOf(map, counter);
	const known: string[] = [];
	const spot = (key: string): Spot => {
		const pair = pairs.get(key);
		return pair?.node ? spotOfNode(pair.node, counter) : (pair?.at ?? place);
	};
	/** What `read` makes of the value; its null is a wrong value, for which `example` shows a right one. */
	function value<T>(key: string, read: (node: Node) => T | null, example: string, empty: T, fallback?: T): T {
		known.push(key);
		const pair = pairs.get(key);
		if (!pair && fallback === undefined) report(place, 'missing-key', { key: prefix + key, example });
		if (!pair) return fallback ?? empty;
		const result = pair.node ? read(pair.node) : null;
		if (result === null) report(spot(key), 'wrong-value', { key: prefix + key, value: excerpt(wordsOf(pair.node) ?? '…'), example });
		return result ?? fallback ?? empty;
	}
	return {
		has: (key) => pairs.has(key),
		spot,
		text: (key, fallback) => value(key, (node) => wordsOf(node)?.trim() || null, '"…"', '', fallback),
		choice: <T extends string, F extends string = T>(key: string, choices: readonly T[], fallback?: F) =>
			value<T | F>(
				key,
				(node) => choices.find((choice) => choice === wordsOf(node)) ?? null,
				choices.join(' | '),
				choices[0] as T,
				fallback
			),
		number: (key, range, fallback) =>
			value(
				key,
				(node) => numberOf(node, range),
				range.decimals === 1 ? `${range.min}, ${range.min}.5 … ${range.max}` : `${range.min}–${range.max}`,
				range.min * (range.decimals === 1 ? 10 : 1),
				fallback
			),
		duration: (key, min, max, fallback) =>
			value(key, (node) => durationOf(node, min, max), `${durationText(min)} … ${durationText(max)}`, min, fallback),
		list: (key) => value(key, (node) => listOf(node, counter), '[a, b]', [], []),
		fields: (key, required) => {
			const inner = value(key, (node) => (isMap(node) ? node : null), '{ … }', null, required ? undefined : null);
			return fieldsOf(inner, spot(key), inner ? report : () => {}, counter, `${prefix}${key}.`);
		},
		each: (key) =>
			value(key, (node) => (isSeq(node) && node.items.every(isMap) ? node.items : null), '[{ … }]', []).map((map, index) =>
				fieldsOf(map, spotOfNode(map, counter), report, counter, `${prefix}${key}.${index + 1}.`)
			),
		close: () => {
			for (const [key, { at }] of pairs) if (!known.includes(key)) report(at, 'unknown-key', { key: prefix + key, known: listed(known) });
		}
	};
}

function numberOf(node: Node, { min, max, decimals }: NumberRange): number | null {
	const number = isScalar(node) && typeof node.value === 'number' ? node.value : Number.NaN;
	const scaled = Math.round(number * (decimals === 1 ? 10 : 1));
	const exact = decimals === 1 ? Math.abs(number * 10 - scaled) < 1e-9 : scaled === number;
	return exact && number >= min && number <= max ? scaled : null;
}

function durationOf(node: Node, min: number, max: number): number | null {
	const ms = parseDuration(wordsOf(node) ?? '');
	return ms === null || ms < min || ms > max ? null : ms;
}

function listOf(node: Node, counter: LineCounter): Text[] | null {
	if (!isSeq(node)) return null;
	const words = node.items.map((item) => {
		const text = isScalar(item) ? wordsOf(item) : null;
		return text === null || !isScalar(item) ? null : textOf(text, spotOfNode(item, counter));
	});
	return words.some((word) => word === null) ? null : words.filter((word) => word !== null);
}
