// How a sentence is put, in a word: what weighs most among the words for which the learned model judged it, as far as a name fits.
import type { Language } from '../../scenario/types.ts';
import { addressOf } from '../conduct/address.ts';
import { voiceCount } from '../model/slots.ts';
import type { Reading, Sentence } from '../observe/reading-types.ts';
import { ofWordIn, type Spelling } from '../observe/word-facts.ts';
import { familiesOfSpelling } from './classes.ts';
import { standsOut } from './levels.ts';

/** What may be said of an unkind, and of a kind sentence: families of words (see classes.*.ts), the first of two that weigh alike first. */
const unkind: Record<string, string> = {
	warning: 'threat',
	official: 'bureau',
	refusal: 'not',
	duty: 'duty',
	again: 'already',
	vague: 'vague',
	offhand: 'slang'
};
/** Of a hostile one alone: in others these words may mean what they say. */
const hostile: Record<string, string> = { scorn: 'scorn wits lowly childish weep animal liar school contempt', ...unkind };
const kind: Record<string, string> = {
	amends: 'regret fault',
	feeling: 'feel trouble',
	choice: 'offer',
	courtesy: 'thanks wish greet calm',
	doing: 'effort done follow now',
	'close-by': 'family'
};
/** Words of those families that mean too much to prove anything. */
const open: Record<Language, ReadonlySet<string>> = {
	en: new Set('have up again before times could'.split(' ')),
	cs: new Set('prosim prosime uz znovu predem minule az treba'.split(' '))
};
const levels = ['hostile', 'cold', 'plain', 'polite', 'warm'] as const;
/** By level: the names that a word speaks for. */
const groups = [hostile, unkind, {}, kind, kind].map((names) => {
	const byFamily = new Map(
		Object.entries(names).flatMap(([name, families]) => families.split(' ').map((family) => [family, name] as const))
	);
	return ofWordIn((spelling, language) => {
		const families = open[language].has(spelling.folded) ? [] : familiesOfSpelling(spelling, language);
		return [...new Set(families.flatMap((family) => byFamily.get(family) ?? []))];
	});
});

/** Rules of all that may be told of a sentence: "model-official"; at the end those that only say how it sounds. */
export const puttings: readonly string[] = [
	...Object.keys({ ...hostile, ...kind }),
	'taken-up',
	'short',
	'impersonal',
	'one-sided',
	'face-to-face',
	...levels
].map((name) => `model-${name}`);

/** A group's name is told when it has this many percent of what speaks for the level. */
const telling = 22;
const fewWords = 5;

export interface Heard {
	reading: Reading;
	/** Token × voices + voice, as `tokenParts` gives them. */
	shares: Int32Array;
	/** Content stems of the customer's message. */
	taken: ReadonlySet<string>;
	/** 0 hostile … 4 warm. */
	level: number;
}

/** The rule under which a sentence is shown. */
export function puttingOf(heard: Heard, sentence: Sentence): string {
	return `model-${weightiest(heard, sentence) ?? built(heard, sentence) ?? levels[heard.level] ?? 'plain'}`;
}

function weightiest({ reading, shares, taken, level }: Heard, { first, last }: Sentence): string | null {
	const namesOf = groups[level]?.[reading.language];
	const sums = new Map<string, number>();
	let all = 0;
	for (let i = first; i < last; i++) {
		const token = reading.tokens[i];
		if (token?.kind !== 'word' || token.quoted) continue;
		const weight = standsOut(shares, level, i * voiceCount);
		if (weight <= 0) continue;
		all += weight;
		const add = (name: string): void => void sums.set(name, (sums.get(name) ?? 0) + weight);
		namesOf?.(token.spelling).forEach(add);
		if (level > 2 && taken.has(token.stem)) add('taken-up');
	}
	const [name, most] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
	return 100 * most >= telling * all && name !== '' ? name : null;
}

/** Who speaks in it, and to whom. */
function built({ reading, level }: Heard, sentence: Sentence): string | null {
	if (level === 2) return null;
	const tokens = reading.tokens.slice(sentence.first, sentence.last).filter(({ kind, quoted }) => kind === 'word' && !quoted);
	const speaks = tokens.some(({ spelling }) => firstPerson[reading.language](spelling));
	const speaksTo =
		tokens.some(({ spelling }) => secondPerson[reading.language](spelling)) || (reading.language === 'cs' && addressed(reading, sentence));
	if (level > 2) return speaks && speaksTo ? 'face-to-face' : null;
	if (speaksTo && !speaks) return 'one-sided';
	if (tokens.length <= fewWords) return 'short';
	if (speaksTo) return null;
	return !speaks && states(reading.language, tokens[0]?.folded ?? '') ? 'impersonal' : null;
}

const firstPerson = ofWordIn(
	(spelling, language) => isOf(spelling, language, ['me', 'we']) || (language === 'cs' && /(?:[aiu]m|me|[uj]u|uji)$/.test(spelling.folded))
);
const secondPerson = ofWordIn((spelling, language) => isOf(spelling, language, ['you']));

function isOf(spelling: Spelling, language: Language, families: string[]): boolean {
	return familiesOfSpelling(spelling, language).some((family) => families.includes(family));
}

function addressed(reading: Reading, { start, end }: Sentence): boolean {
	return addressOf(reading).spans.some((span) => span.start >= start && span.end <= end);
}

/** No request begins so: in English only the first word tells. */
function states(language: Language, first: string): boolean {
	return language === 'cs' || /^(?:the|a|an|this|that|these|those|it|it's|there|all|any|such)$/.test(first);
}
