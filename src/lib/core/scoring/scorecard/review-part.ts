// Accuracy of a page review: planted issues found by what the marks say, then by place, priority and the effect on sales; false alarms cost a little.
import type { Issue, Language, Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { statesEffect } from './effect.ts';
import { finding, type Part } from './parts.ts';
import { clamp, round, scaled } from './shares.ts';

type Mark = Performance['marks'][number];

/**
 * Parts of an issue, of 10: the text decides; place, priority (half of it one step away) and a word about the effect on sales add.
 * Words that nobody understood, in the right place, are perhaps the issue: half, as wherever the reader is unsure.
 */
const worth = { text: 5, perhaps: 1, place: 2, priority: 2, effect: 1 };
const whole = 10;
/** Fewer words in the right place say too little to be about the issue. */
const enoughWords = 4;
/** Points off for each mark that names no issue, and the most that all of them cost. */
const falseAlarm = 3;
const mostFalseAlarms = 15;

/** Urgent issues weigh more: priority 1 three times priority 3. */
export function issueWeight({ priority }: Issue): number {
	return 4 - priority;
}

interface Found {
	mark: Mark;
	place: boolean;
	/** Steps between the mark's priority and the right one. */
	distance: number;
	effect: boolean;
	/** By its place alone; its words were not understood. */
	perhaps: boolean;
}

const worthOf = ({ place, distance, effect, perhaps }: Found): number =>
	(perhaps ? worth.perhaps : worth.text) + (place ? worth.place : 0) + Math.max(0, worth.priority - distance) + (effect ? worth.effect : 0);

/** A text that may mean the issue does so in the right place. */
function names({ observations, block }: Mark, issue: Issue): boolean {
	const seen = observations.facts.find(({ fact }) => fact === issue.name);
	return seen?.state === 'said' || (seen?.state === 'unsure' && issue.blocks.includes(block));
}

export function reviewPart({ page, language }: Scenario, { marks }: Performance): Part | null {
	const issues = page?.issues ?? [];
	if (issues.length === 0) return null;
	const found = withPerhaps(
		issues,
		issues.map((issue) => bestMark(issue, marks, language)),
		marks.filter((mark) => !issues.some((issue) => names(mark, issue)))
	);
	const weight = issues.reduce((sum, issue) => sum + whole * issueWeight(issue), 0);
	const shares = scaled(
		issues.map((issue, i) => issueWeight(issue) * (found[i] ? worthOf(found[i]) : 0)),
		weight
	);
	const off = falseAlarms(marks.filter((mark) => !issues.some((issue) => names(mark, issue)) && !found.some((one) => one?.mark === mark)));
	const earned = shares.reduce((sum, share) => sum + share, 0);
	const lost = off.reduce((sum, { points }) => sum + points, 0);
	const score = clamp(earned + lost);
	return {
		score,
		sum: [
			{ label: 'issues', value: earned, params: { found: found.filter((one) => one !== null && !one.perhaps).length, all: issues.length } },
			...(lost === 0 ? [] : [{ label: 'false-alarms', value: lost, params: { count: off.length } }]),
			...(score === earned + lost ? [] : [{ label: 'not-below-zero', value: score - earned - lost }])
		],
		findings: [...issues.flatMap((issue, i) => findingsOf(issue, found[i] ?? null, shares[i] ?? 0)), ...firstFound(found), ...off],
		variance: variance(issues, weight)
	};
}

/** The mark that does most for an issue; of equals the first. */
function bestMark(issue: Issue, marks: Mark[], language: Language): Found | null {
	const candidates = marks
		.filter((mark) => names(mark, issue))
		.map((mark): Found => {
			const distance = Math.abs(mark.priority - issue.priority);
			const place = issue.blocks.includes(mark.block);
			return { mark, place, distance, effect: statesEffect(mark.text, issue, language), perhaps: false };
		});
	return candidates.reduce<Found | null>((best, one) => (best === null || worthOf(one) > worthOf(best) ? one : best), null);
}

/** Issues that nobody named, with the mark that stands in their place and names nothing else; each mark for one issue. */
function withPerhaps(issues: Issue[], found: (Found | null)[], unnamed: Mark[]): (Found | null)[] {
	const left = unnamed.filter(({ text }) => text.split(/\s+/).length >= enoughWords);
	return issues.map((issue, i) => {
		const named = found[i] ?? null;
		const at = named === null ? left.findIndex((mark) => issue.blocks.includes(mark.block) && !contradicts(mark, issue)) : -1;
		if (at < 0) return named;
		const [mark] = left.splice(at, 1) as [Mark];
		return { mark, place: true, distance: Math.abs(mark.priority - issue.priority), effect: false, perhaps: true };
	});
}

const contradicts = ({ observations }: Mark, issue: Issue): boolean =>
	observations.facts.some(({ fact, state }) => fact === issue.name && state === 'contradicted');

function findingsOf(issue: Issue, found: Found | null, points: number): Finding[] {
	const params = { name: issue.name, text: issue.say, priority: issue.priority };
	if (found === null) return [finding('accuracy', 'issue-missing', points, null, null, params)];
	const at = wholeMark(found.mark);
	if (found.perhaps) return [finding('accuracy', 'fact-unsure', points, at, null, params)];
	const rule = !found.place ? 'issue-elsewhere' : found.distance === 0 ? 'issue-found' : 'issue-priority';
	const effect = found.effect ? [] : [finding('accuracy', 'effect-unsaid', 0, at, null, { name: issue.name, text: issue.effect })];
	return [finding('accuracy', rule, points, at, null, params), ...effect];
}

/** When the first problem was found: told, never scored. */
function firstFound(found: (Found | null)[]): Finding[] {
	const timed = found.flatMap((one) => (one?.mark.at === undefined || one.perhaps ? [] : [{ mark: one.mark, at: one.mark.at }]));
	const first = timed.sort((one, other) => one.at - other.at || one.mark.seq - other.mark.seq)[0];
	if (first === undefined) return [];
	return [finding('accuracy', 'first-found', 0, wholeMark(first.mark), null, { seconds: round(first.at / 1000) })];
}

function falseAlarms(marks: Mark[]): Finding[] {
	return marks.map((mark, i) =>
		finding('accuracy', 'false-alarm', falseAlarm * i < mostFalseAlarms ? -falseAlarm : 0, wholeMark(mark), null)
	);
}

function wholeMark({ seq, text }: Mark): Finding['at'] {
	return { seq, start: 0, end: text.length };
}

/** One mark in ten is misread. */
function variance(issues: Issue[], weight: number): number {
	return issues.reduce((sum, issue) => {
		const share = (100 * whole * issueWeight(issue)) / weight;
		return sum + share * share * 0.1;
	}, 0);
}
