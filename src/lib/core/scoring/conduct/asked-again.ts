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

/** "Which locker?" where the customer wrote "locker 17". */
const whichOne: Record<Language, RegExp> = {
	en: /^(?:which|what)$/,
	cs: /^(?:jak[yae]|jakou|jakeho|jakem|kter[yae]|kterou|ktereho|kterem|ktereze|jake)$/
};

function asksForNumbered({ tokens, language }: Reading, { sentence: { first, last } }: Plain, customer: Reading): boolean {
	return tokens.slice(first, last).some((token, i) => {
		const thing = tokens[first + i + 1];
		if (!whichOne[language].test(token.folded) || thing?.kind !== 'word' || thing.folded.length < 3) return false;
		return customer.slots.some(
			({ kind, first: at }) =>
				(kind === 'number' || kind === 'reference') &&
				customer.tokens.slice(Math.max(0, at - 2), at).some(({ stem }) => stem === thing.stem)
		);
	});
}

/** Questions for what was told. */
export function askedAgain(reading: Reading, plain: Plain[], customer: Reading): Span[] {
	const { language } = reading;
	const told = plainSentences(customer)
		.map(({ text }) => text)
		.join(',');
	const { requests, needless } = lexicons[language];
	return plain
		.filter((one) => {
			const { text, sentence } = one;
			if (!(sentence.question || requests.test(text)) || needless.test(text)) return false;
			if (asksForNumbered(reading, one, customer)) return true;
			const asked = details[language].filter(({ asks }) => text.search(asks) >= 0);
			if (asked.length === 0 || !asked.some(({ given }) => told.search(given) >= 0)) return false;
			return !confirms[language].test(text) || asked.length > 1;
		})
		.map(({ sentence }) => sentence);
}
