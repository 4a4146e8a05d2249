// Weights for requests: learned from what strangers felt in requests among peers, and from our own texts what is none.
import { createHash } from 'node:crypto';
import { formatFile } from '#lib/core/scoring/model/file.ts';
import { ruleBooks } from '#lib/core/scoring/model/index.ts';
import { requestSums } from '#lib/core/scoring/model/requests.ts';
import { places } from '#lib/core/scoring/politeness/levels.ts';
import { compileRules } from '#lib/core/scoring/politeness/rule-set.ts';
import type { Request } from './asked.ts';
import { loadRequests, loadUnrated, sites } from './asked.ts';
import type { Rated } from './data.ts';
import { loadRated } from './data.ts';
import { loadOpinions, nameOf } from './opinions.ts';
import { quantise } from './quantise.ts';
import { fit, said } from './ridge.ts';
import type { Vector, Vectors } from './vectors.ts';
import { vectors } from './vectors.ts';

/** `opinion`: what the slower reader's counts for beside the ratings. */
const settings = { parts: 10, lambda: { kind: 2, peer: 1 }, importance: { plain: 0.3, request: 0.3 }, opinion: 0.8, fewest: 2 };
const unit = 64;

interface Taught {
	/** In the unit of the ratings. */
	wanted: number;
	vector: Vector | undefined;
}

/**
 * English alone: there are no such requests in Czech. Learns from those that are `taught`, which may leave some to judge it by; `opinions`
 * know all ratings, so whoever judges has to do without. The metrics are made without them.
 */
export function trainRequests(
	folder: string,
	print: (line: string) => void,
	{
		taught = () => true,
		opinions = loadOpinions()
	}: { taught?: (request: Request) => boolean; opinions?: ReadonlyMap<string, number> } = {}
): { bytes: Uint8Array; about: Record<string, unknown> } {
	const { rows, sources } = loadRequests(folder);
	const requests = rows.filter(taught);
	const unrated = loadUnrated(folder);
	const others = unrated.rows.filter(({ reply }) => opinions.has(nameOf(reply)));
	const own = loadRated(folder, 'en').rows.filter(({ marked }) => !marked);
	const all = [...requests, ...others, ...own];
	const seen = vectors(all, 'en', compileRules(ruleBooks.en), settings.fewest);
	const asked = requests.map(({ score }, i): Taught => ({ wanted: score, vector: seen.list[i] }));
	const heard = kindAcross(requests, asked, seen.keys.length);
	const metrics = Object.fromEntries(sites.map((site) => [site, figuresOf(requests, heard, site)]));
	for (const [site, { area, right }] of Object.entries(metrics))
		print(`${site}: ${area} of pairs in order, ${right} of the quarters told apart`);
	const thought = [...requests, ...others].map(({ reply }, i): Taught => {
		const opinion = opinions.get(nameOf(reply)) ?? null;
		const rating = asked[i]?.wanted ?? opinion ?? 0;
		return { wanted: opinion === null ? rating : rating + (opinion - rating) * settings.opinion, vector: seen.list[i] };
	});
	const kind = kindWeights(thought, seen.keys.length);
	const peer = peerWeights(all, requests.length + others.length, seen);
	const together = new Map(
		Array.from(seen.keys, (key, i) => [key, [peer, kind.weights].map((list) => (list[i] ?? 0) * (seen.scale[i] ?? 0) * unit)] as const)
	);
	const { header, parts } = quantise(together, requestSums);
	const place = placed(requests, heard);
	const bytes = formatFile({ header: { language: 'en', ...header, offset: [0, Math.round(kind.mean * unit)], ...place }, parts });
	return { bytes, about: { sources: [...sources, unrated.source], settings, metrics } };
}

/** What a text is kinder than the mean by, in the unit of the ratings. */
function kindWeights(rows: readonly Taught[], dimensions: number): { mean: number; weights: Float64Array } {
	const mean = rows.reduce((sum, { wanted }) => sum + wanted, 0) / rows.length;
	const weights = fit(
		rows.flatMap(({ vector }) => vector ?? []),
		dimensions,
		rows.map(({ wanted }) => wanted - mean),
		rows.map(() => 1),
		settings.lambda.kind
	);
	return { mean, weights };
}

/** What is heard in each request by weights that have seen none of its part. */
function kindAcross(requests: readonly Request[], asked: readonly Taught[], dimensions: number): number[] {
	const part = partsOf(requests);
	const heard = requests.map(() => 0);
	for (let k = 0; k < settings.parts; k++) {
		const { mean, weights } = kindWeights(
			asked.filter((_, i) => part[i] !== k),
			dimensions
		);
		asked.forEach(({ vector }, i) => {
			if (part[i] === k) heard[i] = mean + said(vector, weights);
		});
	}
	return heard;
}

/** By the hash of the text, so that the same one is never in two. */
function partsOf(requests: readonly Request[]): number[] {
	return requests.map(({ reply }) => (createHash('sha256').update(reply).digest()[0] ?? 0) % settings.parts);
}

/** Positive: among peers, as the first `requests` of all are; negative: to a customer. */
function peerWeights(all: readonly Rated[], requests: number, { list, keys }: Vectors): Float64Array {
	const { plain, request } = settings.importance;
	return fit(
		list,
		keys.length,
		all.map((_, i) => (i < requests ? 1 : -1)),
		all.map((row, i) => (i < requests ? request : row.plain ? plain : 1)),
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
