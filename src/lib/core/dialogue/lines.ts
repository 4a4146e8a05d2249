// Which line is said: those that fit the mood, one drawn or the next in order, {fact} filled in.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Line, Scenario } from '../scenario/types.ts';
import type { Move, Source, State } from './types.ts';

/** Calm is an anger of 4.0 or less. */
const calm = 40;

/** A draw depends on seed and purpose alone, never on what was drawn before: 0 … among − 1. */
export function draw(seed: string, purpose: string, among: number): number {
	const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`${seed}\n${purpose}`));
	return (a * 0x1000000 + b * 0x10000 + c * 0x100 + d) % among;
}

/** Short and stable: equal for texts that differ in case, spaces and punctuation only. */
export function fingerprint(text: string): string {
	const words = text
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	const bytes = sha256(utf8ToBytes(words ? words.join(' ') : text.trim()));
	return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Candidate {
	index: number;
	line: Line;
}

export function fitting(lines: readonly Line[], anger: number): Candidate[] {
	const mood = anger <= calm ? 'calm' : 'angry';
	return lines.map((line, index) => ({ index, line })).filter(({ line }) => line.mood === null || line.mood === mood);
}

/** Where something has to be said, a line of the other mood is better than none. */
export function fittingOrAny(lines: readonly Line[], anger: number): Candidate[] {
	const fit = fitting(lines, anger);
	return fit.length > 0 ? fit : lines.map((line, index) => ({ index, line }));
}

export function fill(text: string, scenario: Scenario): string {
	return text.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => {
		const fact = scenario.facts.find((one) => one.name === name && one.kind === 'asked');
		return fact ? fact.say : whole;
	});
}

const say = (scenario: Scenario, source: Source, name: string, { index, line }: Candidate): Move['say'] => ({
	source,
	name,
	index,
	text: fill(line.text, scenario),
	...(line.by === undefined ? {} : { by: line.by })
});

/** One of the alternatives of a beat or ending, drawn by the seed. */
export function drawLine(
	scenario: Scenario,
	seed: string,
	source: 'beat' | 'ending',
	{ name, lines }: { name: string; lines: readonly Line[] },
	anger: number
): Move['say'] {
	const candidates = fittingOrAny(lines, anger);
	const chosen = candidates[draw(seed, `${source}/${name}`, Math.max(1, candidates.length))];
	return chosen ? say(scenario, source, name, chosen) : null;
}

/** The first line of a reaction that fits and was not said yet. */
export function nextLine(
	scenario: Scenario,
	state: State,
	{ name, lines }: { name: string; lines: readonly Line[] },
	anger: number
): Move['say'] {
	const said = state.spoken[`reaction/${name}`] ?? [];
	const chosen = fitting(lines, anger).find(({ index }) => !said.includes(index));
	return chosen ? say(scenario, 'reaction', name, chosen) : null;
}

/** A reaction that never falls silent: the line said least often, in order. */
export function anyLine(
	scenario: Scenario,
	state: State,
	{ name, lines }: { name: string; lines: readonly Line[] },
	anger: number
): Move['say'] {
	const said = state.spoken[`reaction/${name}`] ?? [];
	const times = ({ index }: Candidate): number => said.filter((one) => one === index).length;
	const [chosen] = fittingOrAny(lines, anger).sort((a, b) => times(a) - times(b) || a.index - b.index);
	return chosen ? say(scenario, 'reaction', name, chosen) : null;
}

/** The n-th line of those that fit: nudges start anew after each turn. */
export function nthLine(
	scenario: Scenario,
	{ name, lines }: { name: string; lines: readonly Line[] },
	anger: number,
	n: number
): Move['say'] {
	const candidates = fittingOrAny(lines, anger);
	const chosen = candidates[Math.min(n, candidates.length - 1)];
	return chosen ? say(scenario, 'reaction', name, chosen) : null;
}
