// Weights for requests: learned from what strangers felt in requests among peers, and from our own texts what is none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { formatFile } from '#lib/core/scoring/model/file.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { requestSums } from '#lib/core/scoring/model/requests.ts';
import { places } from '#lib/core/scoring/politeness/levels.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import type { Rated, Source } from './data.ts';
import { loadRated } from './data.ts';
import { quantise } from './quantise.ts';
import { fit, said } from './ridge.ts';
import type { Vectors } from './vectors.ts';
import { vectors } from './vectors.ts';

/** How kind strangers found it: normalised mean, 0 as most are, beyond 2.5 as good as 2.5. `kind`: among the kindest quarter, the unkindest, or neither. */
export interface Request extends Rated {
	score: number;
	kind: boolean | null;
	site: string;
}

const sites = ['wikipedia', 'stack-exchange'];
const settings = { parts: 10, lambda: { kind: 2, peer: 1 }, importance: { plain: 0.3, request: 0.3 } };
const unit = 64;

export function loadRequests(folder: string): { rows: Request[]; sources: Source[] } {
	const read = sites.map((site) => {
		const file = `stanford-politeness/${site}.train.jsonl`;
		const text = readFileSync(join(folder, file), 'utf8');
		const rows = text
			.split('\n')
			.filter((line) => line !== '')
			.map((line): Request => {
				const { text: reply, score, label } = JSON.parse(line) as { text: string; score: number; label: 0 | 1 | null };
				const kind = label === null ? null : label === 1;
				return { group: reply, reply, customer: '', level: 3, counted: false, score: Math.max(-2.5, Math.min(2.5, score)), kind, site };
			});
		const about = { file, sha256: createHash('sha256').update(text).digest('hex'), licence: 'CC BY-SA 4.0', rows: rows.length };
		return { rows, about };
	});
	return { rows: read.flatMap(({ rows }) => rows), sources: read.map(({ about }) => about) };
}

/** English alone: there are no such requests in Czech. Learns from those that are `taught`, which may leave some to judge it by. */
export function trainRequests(
	folder: string,
	print: (line: string) => void,
	taught: (request: Request) => boolean = () => true
): { bytes: Uint8Array; about: Record<string, unknown> } {
	const { rows, sources } = loadRequests(folder);
	const requests = rows.filter(taught);
	const { rows: rated } = loadRated(folder, 'en');
	const own = rated.filter(({ marked }) => !marked);
	const seen = vectors([...requests, ...own], 'en', compileRules(ruleBooks.en));
	const heard = kindAcross(requests, seen);
	const metrics = Object.fromEntries(sites.map((site) => [site, figuresOf(requests, heard, site)]));
	for (const [site, { area, right }] of Object.entries(metrics))
		print(`${site}: ${area} of pairs in order, ${right} of the quarters told apart`);
	const { mean, weights } = kindWeights(requests, seen, () => true);
	const { middle, slope } = placed(requests, heard);
	const peer = peerWeights(requests.length, own, seen);
	const together = new Map(
		Array.from(seen.keys, (key, i) => [key, [peer, weights].map((list) => (list[i] ?? 0) * (seen.scale[i] ?? 0) * unit)] as const)
	);
	const { header, parts } = quantise(together, requestSums);
	const bytes = formatFile({ header: { language: 'en', ...header, offset: [0, Math.round(mean * unit)], middle, slope }, parts });
	return { bytes, about: { sources, settings, metrics } };
}

/** What a text is kinder than the mean by, in the unit of the ratings. */
function kindWeights(
	requests: readonly Request[],
	{ list, keys }: Vectors,
	chosen: (i: number) => boolean
): { mean: number; weights: Float64Array } {
	const rows = requests.flatMap((row, i) => (chosen(i) ? [{ score: row.score, vector: list[i] }] : []));
	const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length;
	const weights = fit(
		rows.flatMap(({ vector }) => vector ?? []),
		keys.length,
		rows.map(({ score }) => score - mean),
		rows.map(() => 1),
		settings.lambda.kind
	);
	return { mean, weights };
}

/** What is heard in each request by weights that have seen none of its part. */
function kindAcross(requests: readonly Request[], seen: Vectors): number[] {
	const part = partsOf(requests);
	const heard = requests.map(() => 0);
	for (let k = 0; k < settings.parts; k++) {
		const { mean, weights } = kindWeights(requests, seen, (i) => part[i] !== k);
		requests.forEach((_, i) => {
			if (part[i] === k) heard[i] = mean + said(seen.list[i], weights);
		});
	}
	return heard;
}

/** By the hash of the text, so that the same one is never in two. */
function partsOf(requests: readonly Request[]): number[] {
	return requests.map(({ reply }) => (createHash('sha256').update(reply).digest()[0] ?? 0) % settings.parts);
}

/** Positive: among peers; negative: to a customer. */
function peerWeights(requests: number, own: readonly Rated[], { list, keys }: Vectors): Float64Array {
	const { plain, request } = settings.importance;
	return fit(
		list,
		keys.length,
		list.map((_, i) => (i < requests ? 1 : -1)),
		list.map((_, i) => (i < requests ? request : own[i - requests]?.plain ? plain : 1)),
		settings.lambda.peer
	);
}

/** The straight line from what is heard to the raw scale of politeness, where a step of 0.9 in the ratings is one between levels. */
function placed(requests: readonly Request[], heard: readonly number[]): { middle: number; slope: number } {
	const step = (places[3] - places[1]) / 2 / 0.9;
	const wanted = requests.map(({ score }) => places[2] + step * score);
	const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
	const [meanHeard, meanWanted] = [mean(heard), mean(wanted)];
	const along = mean(heard.map((value, i) => (value - meanHeard) * ((wanted[i] ?? 0) - meanWanted)));
	const slope = along / mean(heard.map((value) => (value - meanHeard) ** 2));
	return { middle: Math.round(meanWanted - slope * meanHeard), slope: Math.round(slope) };
}

/** Of the quarters: share of pairs of one of each in order, and share right at the best bound. */
function figuresOf(requests: readonly Request[], heard: readonly number[], site: string): { area: number; right: number } {
	const judged = requests
		.flatMap((row, i) => (row.site === site && row.kind !== null ? [{ kind: row.kind, value: heard[i] ?? 0 }] : []))
		.sort((one, other) => one.value - other.value);
	const kind = judged.filter((row) => row.kind).length;
	let [below, pairs] = [0, 0];
	let most = judged.length - kind;
	let right = kind;
	for (const row of judged) {
		if (row.kind) pairs += below;
		else below++;
		right += row.kind ? -1 : 1;
		most = Math.max(most, right);
	}
	const round = (value: number) => Math.round(value * 1000) / 1000;
	return { area: round(pairs / (kind * (judged.length - kind))), right: round(most / judged.length) };
}
