// A text read once: everything that politeness, accuracy and the customer look at.
import type { Language } from '../../scenario/types.ts';
import { shadow } from './normalise.ts';
import { markQuotations } from './quotations.ts';
import type { Reading } from './reading-types.ts';
import { sentences } from './sentences.ts';
import { slots } from './slots.ts';
import { tokenise } from './tokenise.ts';

/** Any text is readable. `customer`: what the customer said before; quotations of it are set apart. */
export function read(text: string, language: Language, customer = ''): Reading {
	const seen = shadow(text);
	const tokens = tokenise(seen, language);
	markQuotations(text, tokens, customer, language);
	const found = slots(tokens, language);
	return { text, language, tokens, sentences: sentences(text, tokens), slots: found, hidden: seen.hidden };
}
