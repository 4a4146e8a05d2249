// What a text says, reduced to terms: content words as stems or concepts, typed values, relations; each with its polarity.
import { familyOf, phraseAt } from './concepts.ts';
import { wordSeen } from './word-seen.ts';
import { boundAt, roleAt, type Bound, type Role } from './roles.ts';
import { lexicons, type Lexicon } from './words.ts';
import { capital } from '../observe/word-facts.ts';
import type { Reading, Sentence, Slot, SlotKind } from '../observe/reading-types.ts';

export interface Term {
	/** Stem, "~concept", "=value" or "@relation". */
	key: string;
	kind: 'word' | 'slot' | 'relation';
	/** Of a typed value. */
	slot: SlotKind | null;
	/** Folded word, to compare misspelt words by their letters; '' for the others. */
	folded: string;
	/** Denied: by a negator, or because the word is the opposite of its concept, not by both. */
	negated: boolean;
	/** The same for its clause as a whole. */
	denied: boolean;
	/** It is the opposite of its concept, denied or not. */
	opposite: boolean;
	/** A word that stands in every second reply. */
	light: boolean;
	/** Written like a name: with a capital letter inside a sentence. */
	name: boolean;
	/** Of its concept: what excludes it. */
	family: string | null;
	/** Of words for deeds: who does it. */
	role: Role | null;
	/** Of typed values: "at least", "up to". */
	bound: Bound | null;
	token: number;
	sentence: number;
}

/** Words after a negator that it reaches, small ones not counted, unless a clause ends before. */
const reach = 3;

const cache = new WeakMap<Reading, Term[]>();

/** All terms in order; computed once for each reading. */
export function terms(reading: Reading): Term[] {
	const known = cache.get(reading);
	if (known !== undefined) return known;
	const slots = new Map(reading.slots.map((slot) => [slot.first, slot]));
	const found = reading.sentences.flatMap((sentence, index) => inSentence(reading, sentence, index, slots));
	cache.set(reading, found);
	return found;
}

/** "Maybe", "I hope" in a range of tokens. */
export function hedges({ tokens, language }: Reading, first: number, last: number): boolean {
	for (let i = first; i < last; i++) {
		const token = tokens[i];
		if (token?.kind === 'word' && wordSeen(token, language).hedges) return true;
	}
	return false;
}

const pauses = ',;:–—(';

/** A clause while it is read. */
interface Clause {
	terms: Term[];
	/** Words that the negator still reaches; 0: none is open. */
	left: number;
	/** The first term after the negator; it has denied none yet if that is the next. */
	from: number;
	/** It has a negator. */
	denied: boolean;
	/** "no", "nothing": what is said of it is denied, not the thing itself. */
	whole: boolean;
	/** "without": only the thing behind it is denied, "bez lepku máme makovec". */
	near: boolean;
}

const clause = (): Clause => ({ terms: [], left: 0, from: -1, denied: false, whole: false, near: false });

function inSentence(reading: Reading, sentence: Sentence, index: number, slots: Map<number, Slot>): Term[] {
	const lexicon = lexicons[reading.language];
	const out: Term[] = [];
	let open = clause();
	const used = new Set<number>();
	for (let i = sentence.first; i < sentence.last; i++) {
		const token = reading.tokens[i];
		if (token === undefined || token.quoted) continue;
		const slot = slots.get(i);
		if (slot !== undefined) {
			const bound = boundAt(reading, slot, sentence.first);
			add(open, { ...blank, key: `=${slot.value}`, kind: 'slot', slot: slot.kind, bound, token: i, sentence: index }, false);
			i = slot.last - 1;
			continue;
		}
		const word = token.kind === 'word' ? wordSeen(token, reading.language) : null;
		if (word === null ? token.word.length === 1 && pauses.includes(token.word) : word.turns) {
			out.push(...closed(open));
			open = clause();
		}
		if (word === null || used.has(i)) continue;
		const phrase = phraseAt(reading.tokens, i, sentence.last, reading.language);
		for (const part of phrase?.tokens ?? []) used.add(part);
		const next = reading.tokens[i + 1]?.folded ?? '';
		if (phrase === null && (word.prefixed || word.negates || (word.mayDeny && lexicon.denying.test(`${token.folded} ${next}`))))
			deny(open, token.folded, next, lexicon);
		if (word.knows && !word.prefixed) open.left = 0;
		if (open.near && word.concept === null && open.terms.length > open.from) open.left = 0;
		const { relation } = word;
		if (relation !== null) out.push({ ...blank, key: relation, kind: 'relation', light: true, token: i, sentence: index });
		const concept = phrase?.concept ?? word.concept;
		if (concept === null || (relation !== null && phrase === null)) continue;
		const family = phrase === null ? word.family : familyOf(concept.key, reading.language);
		add(
			open,
			{
				...blank,
				key: concept.key,
				folded: token.folded,
				light: phrase === null ? word.light : lexicon.light.has(concept.key),
				negated: concept.opposite,
				opposite: concept.opposite,
				denied: concept.opposite,
				name: named(reading, sentence, i),
				family,
				role: family === 'deed' || family === 'remedy' ? roleAt(reading, i, sentence.first) : null,
				token: i,
				sentence: index
			},
			concept.polar
		);
		if (word.knows) open.left = 0;
	}
	return [...out, ...closed(open)].sort((one, other) => one.token - other.token);
}

const blank: Omit<Term, 'key' | 'token' | 'sentence'> = {
	kind: 'word',
	slot: null,
	folded: '',
	negated: false,
	opposite: false,
	denied: false,
	light: false,
	name: false,
	family: null,
	role: null,
	bound: null
};

function deny(open: Clause, folded: string, next: string, { idle, quantifiers, without }: Lexicon): void {
	if (idle.test(`${folded} ${next}`)) return;
	open.denied = true;
	// Two negators in a row are one: "nic neplatíte", "žádná data pryč nejsou".
	if (open.whole) return;
	if (open.left === 0) [open.from, open.whole] = [open.terms.length, false];
	open.left = reach;
	open.near = without.test(folded);
	open.whole ||= quantifiers.test(folded);
}

function add(open: Clause, term: Term, polar: boolean): void {
	const first = open.terms.length === open.from;
	open.terms.push(term);
	if (open.left === 0) return;
	term.negated = !term.negated;
	open.left--;
	if (!polar || !(first || open.whole)) return;
	// "No data is lost": the denial belongs to "lost", the data are not denied.
	for (const before of open.terms.slice(open.from, -1)) before.negated = !before.negated;
	open.left = 0;
}

/** "You pay nothing", "pryč nejsou": a negator with nothing after it denies what stands before it. */
function closed({ terms, from, denied }: Clause): Term[] {
	if (denied) for (const term of terms) term.denied = !term.denied;
	const before = terms.at(-1);
	if (before !== undefined && from === terms.length) before.negated = !before.negated;
	return terms;
}

/** The first word of a sentence tells nothing, unless the second has a capital letter too. */
function named({ text, tokens }: Reading, { first }: Sentence, i: number): boolean {
	const token = tokens[i];
	const other = i === first ? tokens[i + 1] : token;
	return token !== undefined && other !== undefined && capital(text, token) && capital(text, other);
}
