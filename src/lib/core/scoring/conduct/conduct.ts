// Is a rule of conduct broken? By its kind where words give it away, by its own wording otherwise, and "unsure" where neither can tell.
import type { Language } from '../../scenario/types.ts';
import { breaks } from '../accuracy/forbidden.ts';
import { match } from '../accuracy/match.ts';
import { prepare } from '../accuracy/references.ts';
import type { Reading, Sentence } from '../observe/reading-types.ts';
import type { ActSeen, Span } from '../types.ts';
import { kinds, type Kind, type Signs } from './kinds.ts';
import { czech } from './signs.cs.ts';
import { english } from './signs.en.ts';

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
	at: Span | null;
}

const signs: Record<Language, Partial<Record<Kind, Signs>>> = { en: english, cs: czech };
const quarrelsome = new Set(['insult', 'belittles', 'blame', 'mockery', 'swears-at-you', 'passive-aggression', 'sarcasm']);

/** `limit`: the reading of the rule's `max`. `acts`: what politeness saw. */
export function verdict(rule: Rule, reading: Reading, acts: ActSeen[], limit: Reading | null): Verdict {
	const kind = kinds.find((other) => other === rule.kind) ?? null;
	if (kind === 'concession') return concession(reading, limit);
	if (kind === 'quarrel' || kind === 'public-quarrel') {
		const act = acts.find((seen) => quarrelsome.has(seen.rule));
		if (act !== undefined) return { state: 'broken', confidence: 75, at: { start: act.start, end: act.end } };
	}
	if (kind === 'threat') {
		const act = acts.find(({ tone }) => tone === 'threat');
		if (act !== undefined) return { state: 'broken', confidence: 85, at: { start: act.start, end: act.end } };
	}
	const known = kind === null ? undefined : signs[reading.language][kind === 'public-quarrel' ? 'quarrel' : kind];
	if (known === undefined) return kind === null ? byWording(rule, reading) : { state: 'unsure', confidence: 50, at: null };
	const sentence = reading.sentences.find((other) => shows(reading, other, known));
	return sentence === undefined
		? { state: 'kept', confidence: 65, at: null }
		: { state: 'broken', confidence: 75, at: { start: sentence.start, end: sentence.end } };
}

function shows(reading: Reading, { first, last }: Sentence, { breaks, excuses }: Signs): boolean {
	const words = reading.tokens.slice(first, last).filter(({ kind, quoted }) => !quoted && kind !== 'punctuation');
	const text = words.map(({ folded }) => folded).join(' ');
	return breaks.test(text) && excuses?.test(text) !== true;
}

/** A rule that says itself what must not be said. */
function byWording(rule: Rule, reading: Reading): Verdict {
	const found = match(reading, prepare([{ id: rule.id, yes: [rule.say], no: [], samples: { yes: [], no: [] } }], reading.language))[0];
	if (found === undefined || found.recall < 40) return { state: 'kept', confidence: 60, at: null };
	const at = { start: found.start, end: found.end };
	return breaks(found) ? { state: 'broken', confidence: 65, at } : { state: 'unsure', confidence: 50, at };
}

/** More of the same kind (per cent, money) than the limit; another kind cannot be compared. */
function concession(reading: Reading, limit: Reading | null): Verdict {
	const allowed = limit?.slots.find(({ kind }) => kind === 'percent' || kind === 'amount');
	const offers = reading.slots.filter(({ kind }) => kind === 'percent' || kind === 'amount');
	if (allowed === undefined) return { state: 'unsure', confidence: 50, at: null };
	const most = Number.parseFloat(allowed.value);
	const over = offers.find(({ kind, value }) => kind === allowed.kind && Number.parseFloat(value) > most);
	if (over !== undefined) return { state: 'broken', confidence: 80, at: { start: over.start, end: over.end } };
	const half = reading.tokens.find(({ folded }) => /^(?:half|polovi\w+|pulk\w+|free|zdarma)$/.test(folded));
	if (half !== undefined)
		return {
			state: allowed.kind === 'percent' && most < 50 ? 'broken' : 'unsure',
			confidence: 60,
			at: { start: half.start, end: half.end }
		};
	return offers.some(({ kind }) => kind !== allowed.kind)
		? { state: 'unsure', confidence: 50, at: null }
		: { state: 'kept', confidence: 70, at: null };
}
