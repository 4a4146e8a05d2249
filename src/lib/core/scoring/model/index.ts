// Weights and rules of all languages, ready for use.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../../scenario/types.ts';
import { languages } from '../../scenario/types.ts';
import { fingerprint } from '../accuracy/fingerprint.ts';
import { fingerprint as languageFingerprint } from '../language/fingerprint.ts';
import { rules as cs } from '../politeness/rules.cs.ts';
import { rules as en } from '../politeness/rules.en.ts';
import type { RuleSet } from '../politeness/rule-set.ts';
import { compileRules } from '../politeness/rule-set.ts';
import type { RuleBook } from '../politeness/rule-types.ts';
import type { LanguageModel, Model } from '../types.ts';
import { parseFile } from './file.ts';
import { joined } from './slots.ts';
import type { Weights } from './weights.ts';

export const ruleBooks: Record<Language, RuleBook> = { en, cs };

/** What politeness finds in a LanguageModel. */
export interface ToneModel extends LanguageModel {
	rules: RuleSet;
	weights: Weights;
	/** Raw sum 0–255 → score 0–100. */
	table: Uint8Array;
	/** Raw sum 0–255 → confidence 0–100. */
	confidence: Uint8Array;
}

/** Throws an Error when a file is not a model. The hash covers the bytes, the rules, and what accuracy and language know. */
export function readModel(files: Record<Language, Uint8Array>): Model {
	const hash = sha256.create();
	for (const language of languages) {
		hash.update(files[language]);
		hash.update(utf8ToBytes(JSON.stringify(ruleBooks[language])));
	}
	hash.update(utf8ToBytes(fingerprint));
	hash.update(utf8ToBytes(languageFingerprint));
	return { hash: `sha256:${bytesToHex(hash.digest())}`, languages: { en: readLanguage('en', files.en), cs: readLanguage('cs', files.cs) } };
}

function readLanguage(language: Language, bytes: Uint8Array): ToneModel {
	const { header, parts } = parseFile(bytes);
	const part = (name: string): Uint8Array => {
		const found = parts[name];
		if (!found) throw new Error(`The model lacks its part ${name}`);
		return found;
	};
	const signed = (name: string) => new Int8Array(part(name).buffer, part(name).byteOffset, part(name).length);
	return {
		language,
		rules: compileRules(ruleBooks[language]),
		weights: {
			text: joined(part('checks'), signed('text')),
			marks: signed('marks'),
			textScale: Number(header.textScale),
			markScale: Number(header.markScale),
			offset: Number(header.offset)
		},
		table: part('table'),
		confidence: part('confidence')
	};
}
