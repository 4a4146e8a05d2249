// Register: the customer's own form of address is returned, in each turn that uses any; whoever calls him names has lost it.
import type { Language, Register, Scenario } from '../../scenario/types.ts';
import { addressOf } from '../conduct/address.ts';
import type { Finding, Performance, ScoredTurn } from '../types.ts';
import { finding, type Part } from './parts.ts';
import { placeIn, wholeOf } from './place.ts';
import { readingOf } from './reading-of.ts';
import { scaled } from './shares.ts';

/** A form of address is misread in one turn of twenty. */
const misread = 0.05;

/** Lost, in halves of a turn. English has but one "you": what it shows are titles and turns of phrase, and to mix them is common. */
const price: Record<Language, Record<Judged['address'], number>> = {
	en: { right: 0, mixed: 0, wrong: 1, rude: 2 },
	cs: { right: 0, mixed: 1, wrong: 2, rude: 2 }
};

/** Rules of tone that see the customer called something: no right form of address makes up for it. */
const names: ReadonlySet<string> = new Set(['insult', 'belittles', 'prejudice', 'swears-at-you']);
const nameCalled = ({ observations }: ScoredTurn) => observations.acts.find(({ rule }) => names.has(rule));

interface Judged {
	turn: ScoredTurn;
	address: 'right' | 'mixed' | 'wrong' | 'rude';
	/** The customer has just changed it, and the agent went along at once. */
	followed: boolean;
}

/** Null: nothing that was written is formal, familiar or a name. */
export function registerPart({ language }: Scenario, { turns }: Performance): Part | null {
	const judged = turns.flatMap((turn, i) => judge(turn, turns[i - 1]?.register ?? turn.register));
	if (judged.length === 0) return null;
	const losses = scaled(
		judged.map(({ address }) => price[language][address]),
		2 * judged.length
	);
	const lost = losses.reduce((sum, loss) => sum + loss, 0);
	const findings = judged.flatMap((one, i) => findingOf(one, losses[i] ?? 0, language));
	return {
		score: 100 - lost,
		sum: [
			{ label: 'full-marks', value: 100 },
			...(lost === 0 ? [] : [{ label: 'register-slips', value: -lost, params: { count: losses.filter((loss) => loss > 0).length } }])
		],
		findings,
		variance: (10_000 * misread) / judged.length
	};
}

/** In the turn in which the customer changes it, the form before is still right. */
function judge(turn: ScoredTurn, before: Register): Judged[] {
	const { address } = turn.observations;
	if (nameCalled(turn) !== undefined) return [{ turn, address: 'rude', followed: false }];
	if (address === undefined || address === 'none') return [];
	const changed = before !== turn.register;
	const right = address === turn.register || (changed && (address === before || address === 'mixed'));
	const followed = changed && address === turn.register;
	return [{ turn, address: right ? 'right' : address === 'mixed' ? 'mixed' : 'wrong', followed }];
}

function findingOf({ turn, address, followed }: Judged, loss: number, language: Language): Finding[] {
	const name = nameCalled(turn);
	if (name !== undefined) return [finding('register', 'register-rude', 0 - loss, placeIn(turn, name), turn.beat)];
	const right = address === 'right';
	if (right ? !followed : price[language][address] === 0) return [];
	const at = placeOf(turn, right ? turn.register : other(turn.register), language);
	const rule = right ? 'register-followed' : address === 'mixed' ? 'register-mixed' : rules[language][turn.register];
	return [finding('register', rule, 0 - loss, at, turn.beat)];
}

/** By the customer's form of address. */
const rules: Record<Language, Record<Register, string>> = {
	en: { formal: 'register-too-familiar', familiar: 'register-too-formal' },
	cs: { formal: 'register-ty', familiar: 'register-vy' }
};

const other = (register: Register): Register => (register === 'formal' ? 'familiar' : 'formal');

/** The first words that are formal, or familiar; the whole reply where none stand out. */
function placeOf(turn: ScoredTurn, register: Register, language: Language): Finding['at'] {
	const words = addressOf(readingOf(turn, language)).spans.find(({ address }) => address === register);
	return words === undefined ? wholeOf(turn) : placeIn(turn, words);
}
