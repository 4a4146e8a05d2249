// Is a rule of conduct broken? By its kind, by its own wording where the kind is unknown, and "unsure" where neither can tell.
import type { Language } from '../../scenario/types.ts';
import { breaks } from '../accuracy/forbidden.ts';
import { match } from '../accuracy/match.ts';
import { prepare } from '../accuracy/references.ts';
import { plainSentences, type Plain } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { ActSeen, Span } from '../types.ts';
import { askedAgain } from './asked-again.ts';
import { calledWhen } from './called-when.ts';
import { canned, unanswered } from './answers.ts';
import { concession } from './concession.ts';
import { takenBack } from './guards.ts';
import { internals } from './internals.ts';
import { jargon } from './jargon.ts';
import { toldOfOthers } from './third-person.ts';
import { kindOf, namedKind } from './kind-of.ts';
import type { RuleKind } from '../../scenario/types.ts';
import type { KindSigns, Signs } from './kinds.ts';
import { said, says, saysFirmly } from './phrases.ts';
import { heard } from './sound.ts';
import { czech } from './signs/cs.ts';
import { english } from './signs/en.ts';

export interface Rule {
	id: string;
	kind: string | null;
	say: string;
	/** Of a concession: the most that may be given, "10 %" or "200 Kč". */
	max: string | null;
}

export interface Verdict {
	state: 'broken' | 'kept' | 'unsure';
	/** 0–100 */
	confidence: number;
	/** Null: kept, or nothing to point at. */
	at: Span | null;
}

const signs: Record<Language, KindSigns> = { en: english, cs: czech };
const quarrelsome = new Set(['insult', 'belittles', 'prejudice', 'blame', 'mockery', 'swears-at-you', 'passive-aggression', 'sarcasm']);

/** `acts`: what politeness saw. `customer`: what the customer wrote before. */
export function verdict(rule: Rule, reading: Reading, acts: ActSeen[], customer: Reading): Verdict {
	const kind = namedKind(rule.kind) ?? kindOf(rule.say, reading.language);
	if (kind === null) return byWording(rule, reading);
	return heard(kind, byKind(kind, rule, reading, acts, customer), reading, acts);
}

function byKind(kind: RuleKind, rule: Rule, reading: Reading, acts: ActSeen[], customer: Reading): Verdict {
	const plain = plainSentences(reading);
	const silent = customer.tokens.length === 0;
	switch (kind) {
		case 'concession':
			return concession(rule, reading, plain, customer);
		case 'unanswered':
			return silent ? undecided : unanswered(reading, customer);
		case 'canned':
			return silent ? undecided : canned(reading, customer);
		case 'asked-again':
			return silent ? undecided : judged(askedAgain(reading, plain, customer), reading);
		case 'internals':
			return judged(internals(reading, plain, customer), reading);
		case 'jargon':
			return judged(jargon(reading, plain, customer), reading);
		default:
			return bySigns(kind, reading, plain, acts, customer);
	}
}

function bySigns(kind: RuleKind, reading: Reading, plain: Plain[], acts: ActSeen[], customer: Reading): Verdict {
	const known = signs[reading.language];
	const named = kind === 'rival' ? plainSentences(reading, customer) : plain;
	let found = excusedBy(known[kind], kind === 'escalation' ? customer : null) ? [] : shown(known[kind], named, reading.language);
	if (kind === 'public-quarrel') found = [...found, ...shown(known.quarrel, plain, reading.language)];
	if (kind === 'disclosure' && found.length === 0 && !refuses(known[kind], plain)) found = toldOfOthers(plain, customer);
	if (kind === 'smalltalk') found = found.filter((sentence) => !takenUp(known[kind], sentence, customer));
	if (kind === 'callback') found = found.filter((sentence) => !calledWhen(sentence, plain, reading));
	if (found.length > 0)
		return judged(
			found.map((one) => one.sentence),
			reading
		);
	const act =
		kind === 'quarrel' || kind === 'public-quarrel'
			? acts.find((seen) => quarrelsome.has(seen.rule))
			: kind === 'threat'
				? acts.find(({ tone }) => tone === 'threat')
				: undefined;
	return act === undefined ? kept : { state: 'broken', confidence: 75, at: { start: act.start, end: act.end } };
}

const undecided: Verdict = { state: 'unsure', confidence: 50, at: null };
const kept: Verdict = { state: 'kept', confidence: 65, at: null };

/** From the first of the sentences found on, as far as they follow one another. */
function judged(found: Span[], { text }: Reading): Verdict {
	const [first, ...rest] = [...found].sort((one, other) => one.start - other.start);
	if (first === undefined) return kept;
	const at = { start: first.start, end: first.end };
	for (const { start, end } of rest) if (text.slice(at.end, start).trim() === '') at.end = Math.max(at.end, end);
	return { state: 'broken', confidence: Math.min(90, 70 + 5 * found.length), at };
}

function shown(sign: Signs | undefined, plain: Plain[], language: Language): Plain[] {
	const { breaks, excused, excuses } = sign ?? {};
	const saying = breaks === undefined ? [] : plain.filter((sentence) => says(breaks, sentence));
	if (breaks === undefined || saying.length === 0) return [];
	if (excused !== undefined && plain.some((sentence) => says(excused, sentence))) return [];
	return saying.filter((sentence) => {
		if (saysFirmly(breaks, sentence)) return true;
		if (excuses !== undefined && says(excuses, sentence)) return false;
		return said(breaks, sentence).some(({ from }) => !takenBack(sentence.text.slice(0, from), language));
	});
}

/** A fire, a theft: what the customer tells is reason enough. */
function excusedBy(sign: Signs | undefined, customer: Reading | null): boolean {
	const excused = sign?.excused;
	return customer !== null && excused !== undefined && plainSentences(customer).some((sentence) => says(excused, sentence));
}

function refuses(sign: Signs | undefined, plain: Plain[]): boolean {
	const excuses = sign?.excuses;
	return excuses !== undefined && plain.some((sentence) => says(excuses, sentence));
}

/** The customer began with it: what gives it away are his own words. */
function takenUp(sign: Signs | undefined, sentence: Plain, customer: Reading): boolean {
	const own = new Set(
		customer.tokens.filter(({ kind, folded }) => kind === 'word' && folded.length > 3).map(({ folded }) => folded.slice(0, 5))
	);
	const places = sign === undefined ? [] : said(sign.breaks, sentence);
	return (
		places.length > 0 &&
		places.every(({ from, to }) =>
			sentence.text
				.slice(from, to)
				.split(' ')
				.some((word) => word.length > 3 && own.has(word.slice(0, 5)))
		)
	);
}

/** What a rule begins with before it comes to what must not be said. */
const order: Record<Language, RegExp> = {
	en: /^(?:please )?(?:never|do not|don't) (?:ever )?(?:say|tell (?:anyone|anybody|customers|people|the customer)|write|claim|mention)(?: that)? /i,
	cs: /^(?:nikdy )?(?:neříkejte|nepište|netvrďte|nezmiňujte|neuvádějte)(?: (?:zákazníkům|zákazníkovi|nikomu))?(?:,? že)? /i
};

/** A rule that says itself what must not be said. */
function byWording(rule: Rule, reading: Reading): Verdict {
	const found = match(
		reading,
		prepare([{ id: rule.id, yes: [rule.say.replace(order[reading.language], '')], no: [], samples: { yes: [], no: [] } }], reading.language)
	)[0];
	if (found === undefined || found.recall < 40) return { state: 'kept', confidence: 60, at: null };
	const at = { start: found.start, end: found.end };
	return breaks(found) ? { state: 'broken', confidence: 65, at } : { state: 'unsure', confidence: 50, at };
}
