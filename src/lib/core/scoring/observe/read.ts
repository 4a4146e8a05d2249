// A text read once: everything that politeness, accuracy and the customer look at.
import type { Language } from '../../scenario/types.ts';
import { shadow } from './normalise.ts';
import { markQuotations } from './quotations.ts';
import type { Reading } from './reading-types.ts';
import { sentences } from './sentences.ts';
import { slots } from './slots.ts';
import { tokenise } from './tokenise.ts';

/** What a customer said, and what a rule says, is read again for each reply to it: the latest texts are kept. Nobody changes a reading. */
const latest = new Map<string, Reading>();
const mostKept = 64;

/** Any text is readable. `customer`: what the customer said before; quotations of it are set apart. */
export function read(text: string, language: Language, customer = ''): Reading {
	if (customer !== '') return readNow(text, language, customer);
	const key = `${language} ${text}`;
	const known = latest.get(key);
	if (known !== undefined) return known;
	const reading = readNow(text, language, '');
	if (latest.size >= mostKept) latest.clear();
	latest.set(key, reading);
	return reading;
}

function readNow(text: string, language: Language, customer: string): Reading {
	const seen = shadow(text);
	const tokens = tokenise(seen, language);
	markQuotations(text, tokens, customer, language);
	const found = slots(tokens, language);
	return { text, language, tokens, sentences: sentences(text, tokens), slots: found, customer, hidden: seen.hidden };
}
