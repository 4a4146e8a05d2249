// All that accuracy knows, as one text: part of the model's hash, so that a changed weight or word is another model.
import { concepts as conceptsCzech } from './concepts.cs.ts';
import { concepts as conceptsEnglish } from './concepts.en.ts';
import { bare, brief, issue, rich, taught } from './weights.ts';
import { czech } from './words.cs.ts';
import { english } from './words.en.ts';

/** Of the code that uses them; to be raised when it decides otherwise. */
const version = 14;

export const fingerprint: string = JSON.stringify(
	{ version, bare, brief, taught, rich, issue, english, czech, conceptsEnglish, conceptsCzech },
	(_, value: unknown) => (value instanceof RegExp ? String(value) : value)
);
