// Weights and rules of all languages, ready for use.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../../scenario/types.ts';
import { languages } from '../../scenario/types.ts';
import { fingerprint } from '../accuracy/fingerprint.ts';
import { fingerprint as languageFingerprint } from '../language/fingerprint.ts';
import { rules as cs } from '../politeness/rules.cs.ts';
import { rules as en } from '../politeness/rules.en.ts';
import type { RuleBook } from '../politeness/rule-types.ts';
import type { Model } from '../types.ts';
import { readLanguage } from './language.ts';

export const ruleBooks: Record<Language, RuleBook> = { en, cs };

/** Throws an Error when a file is not a model. The hash covers the bytes, the rules, and what accuracy and language know. `requests`: for English texts that answer nobody. */
export function readModel(files: Record<Language, Uint8Array>, requests: Uint8Array | null = null): Model {
	const hash = sha256.create();
	for (const language of languages) {
		hash.update(files[language]);
		hash.update(utf8ToBytes(JSON.stringify(ruleBooks[language])));
	}
	if (requests) hash.update(requests);
	hash.update(utf8ToBytes(fingerprint));
	hash.update(utf8ToBytes(languageFingerprint));
	return {
		hash: `sha256:${bytesToHex(hash.digest())}`,
		languages: { en: readLanguage('en', files.en, en, requests), cs: readLanguage('cs', files.cs, cs) }
	};
}
