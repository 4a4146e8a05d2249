// One language's weights and rules, ready for use: all that a browser needs to read a text in it.
import type { Language } from '../../scenario/types.ts';
import type { RuleSet } from '../politeness/rule-set.ts';
import { compileRules } from '../politeness/rule-set.ts';
import type { RuleBook } from '../politeness/rule-types.ts';
import type { LanguageModel } from '../types.ts';
import { parseFile } from './file.ts';
import { readRequests, type RequestWeights } from './requests.ts';
import { unpackSlots } from './slots.ts';
import { voicesOf, type Weights } from './weights.ts';

/** What politeness finds in a LanguageModel. */
export interface ToneModel extends LanguageModel {
	rules: RuleSet;
	weights: Weights;
	/** Raw sum 0–255 → score 0–100. */
	table: Uint8Array;
	/** Raw sum 0–255 → confidence 0–100. */
	confidence: Uint8Array;
	/** Null: requests are heard as replies are. */
	requests: RequestWeights | null;
}

/** Throws an Error when the bytes are not a model. `requests`: another file, for texts that answer nobody. */
export function readLanguage(language: Language, bytes: Uint8Array, book: RuleBook, requests: Uint8Array | null = null): ToneModel {
	const { header, parts } = parseFile(bytes);
	const part = (name: string): Uint8Array => {
		const found = parts[name];
		if (!found) throw new Error(`The model lacks its part ${name}`);
		return found;
	};
	const signed = (name: string) => new Int8Array(part(name).buffer, part(name).byteOffset, part(name).length);
	return {
		language,
		rules: compileRules(book),
		weights: {
			text: voicesOf(unpackSlots({ known: part('known'), checks: part('checks'), weights: part('text') })),
			marks: signed('marks'),
			textScale: Number(header.textScale),
			markScale: Number(header.markScale),
			pointScale: header.pointScale as number[],
			offset: header.offset as number[]
		},
		table: part('table'),
		confidence: part('confidence'),
		requests: requests && readRequests(requests)
	};
}
