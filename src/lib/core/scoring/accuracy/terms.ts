// What a text says, reduced to terms: content words as stems or synonym groups, typed values, relations; each with its polarity.
import { lexicons, type Lexicon } from './words.ts';
import type { Reading, SlotKind, Token } from '../observe/reading-types.ts';

export interface Term {
	/** Stem, "~group", "=value" or "@relation". */
	key: string;
	kind: 'word' | 'slot' | 'relation';
	/** Of a typed value. */
	slot: SlotKind | null;
	/** Folded word, to compare misspelt words by their letters; '' for the others. */
	folded: string;
	negated: boolean;
	/** A word that stands in every second reply. */
	light: boolean;
	token: number;
	sentence: number;
}

/** Words after a negator that it reaches, unless a clause ends before. */
const reach = 4;

const cache = new WeakMap<Reading, Term[]>();

/** All terms in order; computed once for each reading. */
export function terms(reading: Reading): Term[] {
	const known = cache.get(reading);
	if (known !== undefined) return known;
	const found = extract(reading, lexicons[reading.language]);
	cache.set(reading, found);
	return found;
}

function extract(reading: Reading, lexicon: Lexicon): Term[] {
	const out: Term[] = [];
	const slotAt = new Map(reading.slots.map((slot) => [slot.first, slot]));
	reading.sentences.forEach((sentence, index) => {
		let negatedUntil = -1;
		for (let i = sentence.first; i < sentence.last; i++) {
			const token = reading.tokens[i];
			if (token === undefined || token.quoted) continue;
			const slot = slotAt.get(i);
			if (slot !== undefined) {
				out.push({
					key: `=${slot.value}`,
					kind: 'slot',
					slot: slot.kind,
					folded: '',
					negated: i <= negatedUntil,
					light: false,
					token: i,
					sentence: index
				});
				i = slot.last - 1;
				continue;
			}
			if (token.kind !== 'word') {
				if (/^[,;:–—(]$/.test(token.word)) negatedUntil = -1;
				continue;
			}
			const prefixed = lexicon.prefixed?.test(token.folded) ?? false;
			if (prefixed || lexicon.negators.test(token.folded)) negatedUntil = i + reach;
			push(out, token, prefixed, i <= negatedUntil, i, index, lexicon);
		}
	});
	return out;
}

function push(out: Term[], token: Token, prefixed: boolean, negated: boolean, i: number, sentence: number, lexicon: Lexicon): void {
	const relation = lexicon.relations.get(token.folded);
	if (relation !== undefined)
		out.push({ key: relation, kind: 'relation', slot: null, folded: '', negated: false, light: true, token: i, sentence });
	const folded = prefixed ? token.folded.slice(2) : token.folded;
	if (relation !== undefined || lexicon.stop.has(folded) || lexicon.negators.test(folded)) return;
	const stemmed = prefixed && token.stem.startsWith('ne') ? token.stem.slice(2) : token.stem;
	if (stemmed.length < 2) return;
	out.push({
		key: lexicon.synonyms.get(stemmed) ?? stemmed,
		kind: 'word',
		slot: null,
		folded,
		negated,
		light: lexicon.light.has(stemmed),
		token: i,
		sentence
	});
}
