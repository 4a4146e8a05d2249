// What accuracy knows of a single word, found out once for each spelling.
import type { Language } from '../../scenario/types.ts';
import type { Token } from '../observe/reading-types.ts';
import { ofWord, type Spelling } from '../observe/word-facts.ts';
import { conceptOf, familyOf, type Concept } from './concepts.ts';
import { lexicons } from './words.ts';

export interface WordSeen {
	stop: boolean;
	/** Begins a clause. */
	turns: boolean;
	/** Denied inside the word: "nepřijde". */
	prefixed: boolean;
	negates: boolean;
	/** With the next word it may deny. */
	mayDeny: boolean;
	/** It is a verb of knowing. */
	knows: boolean;
	hedges: boolean;
	condition: boolean;
	contrast: boolean;
	universal: boolean;
	relation: string | null;
	/** Null: it says nothing. */
	concept: Concept | null;
	light: boolean;
	family: string | null;
}

const seenIn: Record<Language, (spelling: Spelling) => WordSeen> = {
	en: ofWord((spelling) => look(spelling, 'en')),
	cs: ofWord((spelling) => look(spelling, 'cs'))
};

/** Of a token that is a word. */
export function wordSeen({ spelling }: Token, language: Language): WordSeen {
	return seenIn[language](spelling);
}

function look(spelling: Spelling, language: Language): WordSeen {
	const { folded } = spelling;
	const lexicon = lexicons[language];
	const prefixed = lexicon.prefixed?.test(folded) ?? false;
	const concept = conceptIn(spelling, prefixed, language);
	return {
		stop: lexicon.stop.has(folded),
		turns: lexicon.turns.test(folded),
		prefixed,
		negates: lexicon.negators.test(folded),
		mayDeny: lexicon.mayDeny.test(folded),
		knows: lexicon.knowing.test(prefixed ? folded.slice(2) : folded),
		hedges: lexicon.hedges.has(folded),
		condition: lexicon.conditions.test(folded),
		contrast: lexicon.contrasts.test(folded),
		universal: lexicon.universals.test(folded),
		relation: lexicon.relations.get(folded) ?? null,
		concept,
		light: concept !== null && lexicon.light.has(concept.key),
		family: concept === null ? null : familyOf(concept.key, language)
	};
}

function conceptIn({ folded, stem }: Spelling, prefixed: boolean, language: Language): Concept | null {
	const { stop, negators } = lexicons[language];
	const bare = prefixed ? folded.slice(2) : folded;
	if (stop.has(bare) || negators.test(bare)) return null;
	const stemmed = prefixed && stem.startsWith('ne') ? stem.slice(2) : stem;
	if (stemmed.length < 2) return null;
	return conceptOf(bare, stemmed, language) ?? { key: stemmed, opposite: false, polar: false };
}
