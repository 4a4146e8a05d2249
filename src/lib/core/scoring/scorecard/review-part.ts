// Accuracy of a page review: planted issues found by what the marks say, then by place and priority; false alarms cost a little.
import type { Issue, Scenario } from '../../scenario/types.ts';
import type { Finding, Performance } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { clamp, scaled } from './shares.ts';

type Mark = Performance['marks'][number];

/** Parts of an issue, of 10: the text decides, place and priority add. */
const worth = { text: 6, place: 2, priority: 2 };
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
	priority: boolean;
	worth: number;
}

/** A text that may mean the issue does so in the right place. */
function names({ observations, block }: Mark, issue: Issue): boolean {
	const seen = observations.facts.find(({ fact }) => fact === issue.name);
	return seen?.state === 'said' || (seen?.state === 'unsure' && issue.blocks.includes(block));
}

export function reviewPart(scenario: Scenario, { marks }: Performance): Part | null {
	const issues = scenario.page?.issues ?? [];
	if (issues.length === 0) return null;
	const found = issues.map((issue) => bestMark(issue, marks));
	const whole = issues.reduce((sum, issue) => sum + 10 * issueWeight(issue), 0);
	const shares = scaled(
		issues.map((issue, i) => issueWeight(issue) * (found[i]?.worth ?? 0)),
		whole
	);
	const alarms = marks.filter((mark) => !issues.some((issue) => names(mark, issue)));
	const off = alarms.map((mark, i) =>
		finding('accuracy', 'false-alarm', falseAlarm * i < mostFalseAlarms ? -falseAlarm : 0, wholeMark(mark), null)
	);
	const earned = shares.reduce((sum, share) => sum + share, 0);
	const lost = off.reduce((sum, { points }) => sum + points, 0);
	const score = clamp(earned + lost);
	return {
		score,
		sum: [
			{ label: 'issues', value: earned, params: { found: found.filter((other) => other !== null).length, all: issues.length } },
			...(lost === 0 ? [] : [{ label: 'false-alarms', value: lost, params: { count: alarms.length } }]),
			...(score === earned + lost ? [] : [{ label: 'not-below-zero', value: score - earned - lost }])
		],
		findings: [...issues.map((issue, i) => findingOf(issue, found[i] ?? null, shares[i] ?? 0)), ...off],
		variance: variance(issues, whole)
	};
}

function bestMark(issue: Issue, marks: Mark[]): Found | null {
	let best: Found | null = null;
	for (const mark of marks) {
		if (!names(mark, issue)) continue;
		const place = issue.blocks.includes(mark.block);
		const priority = mark.priority === issue.priority;
		const sum = worth.text + (place ? worth.place : 0) + (priority ? worth.priority : 0);
		if (best === null || sum > best.worth) best = { mark, place, priority, worth: sum };
	}
	return best;
}

function findingOf(issue: Issue, found: Found | null, points: number): Finding {
	const params = { name: issue.name, text: issue.say, priority: issue.priority };
	if (found === null) return finding('accuracy', 'issue-missing', points, null, null, params);
	const rule = !found.place ? 'issue-elsewhere' : found.priority ? 'issue-found' : 'issue-priority';
	return finding('accuracy', rule, points, wholeMark(found.mark), null, params);
}

function wholeMark({ seq, text }: Mark): Finding['at'] {
	return { seq, start: 0, end: text.length };
}

/** One mark in ten is misread. */
function variance(issues: Issue[], whole: number): number {
	return issues.reduce((sum, issue) => {
		const share = (1000 * issueWeight(issue)) / whole;
		return sum + share * share * 0.1;
	}, 0);
}
