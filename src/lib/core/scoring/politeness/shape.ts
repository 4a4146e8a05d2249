// Marks of a text as a whole, for the learned model: which rules fired, how long and how it is built, how much it takes up of what the customer said.
import { markOf } from '../model/marks.ts';
import type { Reading, Token } from '../observe/reading-types.ts';
import type { Act } from './acts.ts';
import { classMarks } from './classes.ts';

const families: Record<string, string> = {
	rude: 'hostile',
	threat: 'hostile',
	sarcasm: 'hostile',
	shouting: 'hostile',
	blame: 'unkind',
	dismissal: 'unkind',
	order: 'unkind',
	cold: 'unkind',
	warm: 'kind',
	empathy: 'kind',
	apology: 'kind',
	ownership: 'kind',
	thanks: 'kind',
	greeting: 'formal'
};

/** Buckets of marks; one may come twice. */
export function marksOf(reading: Reading, acts: readonly Act[], shared: ReadonlySet<string>): number[] {
	const marks = acts.map((act) => (act.nth < 2 ? `${act.rule}${act.nth}` : 'again'));
	const count = new Map<string, number>();
	for (const act of acts) {
		const family = families[act.tone] ?? act.tone;
		count.set(family, (count.get(family) ?? 0) + 1);
	}
	for (const family of ['hostile', 'unkind', 'kind', 'formal']) marks.push(`${family}${Math.min(count.get(family) ?? 0, 4)}`);
	marks.push(...shape(reading, shared));
	return [...marks.map(markOf), ...classMarks(reading)];
}

function shape(reading: Reading, shared: ReadonlySet<string>): string[] {
	const words = reading.tokens.filter((token) => token.kind === 'word' && !token.quoted);
	const taken = new Set(words.filter((token) => shared.has(token.stem)).map((token) => token.stem)).size;
	const questions = reading.sentences.filter((sentence) => sentence.question).length;
	const last = reading.sentences.at(-1);
	return [
		`words${step(words.length, [6, 12, 20, 35, 55, 80])}`,
		`sentences${Math.min(reading.sentences.length, 7)}`,
		`length${step(words.length / Math.max(1, reading.sentences.length), [4, 7, 10, 14, 19])}`,
		`questions${Math.min(questions, 3)}`,
		`ends-asking-${last?.question ?? false}`,
		`taken${Math.min(taken, 4)}`,
		`exclaims${Math.min(reading.tokens.filter((token) => token.word.startsWith('!')).length, 3)}`,
		`numbers${step(reading.tokens.filter(isValue).length, [0, 1, 3])}`
	];
}

function isValue(token: Token): boolean {
	return token.kind !== 'word' && token.kind !== 'punctuation' && token.kind !== 'emoji';
}

function step(value: number, limits: number[]): number {
	return limits.filter((limit) => value > limit).length;
}
