// Does the reply ask for something that the customer has told already?
import type { Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import { details } from './asked-details.ts';
import { plainSentences, type Plain } from '../observe/plain.ts';

/** Only makes sure of it, or asks for another one. */
const confirms: Record<Language, RegExp> = {
	en: / (?:still|same|correct|right|as you (?:wrote|said)|same|again|another|different|other|new|else|besides|instead|or another|shall i|should i|should it|should we|is it|was it|so that i get it right|confirm that|or) /,
	cs: / (?:stejn\w+|porad|sedi|spravne|jak pisete|jiny|jina|jinou|jine|jineho|dalsi|nov\w+|krome|misto|mam|mame|je to|byl\w? to|potvrdte ze|rozumim tomu|chapu spravne|souhlasi|krom|radsi|nebo) /
};

/** Questions for what was told. */
export function askedAgain({ language }: Reading, plain: Plain[], customer: Reading): Span[] {
	const told = plainSentences(customer)
		.map(({ text }) => text)
		.join(',');
	const { requests, needless } = lexicons[language];
	return plain
		.filter(({ text, sentence }) => {
			if (!(sentence.question || requests.test(text)) || needless.test(text)) return false;
			const asked = details[language].filter(({ asks }) => text.search(asks) >= 0);
			if (asked.length === 0 || !asked.some(({ given }) => told.search(given) >= 0)) return false;
			return !confirms[language].test(text) || asked.length > 1;
		})
		.map(({ sentence }) => sentence);
}
