// Questions of small words alone, such as "Where are you?": they have no word that says what is asked for.
import type { Language } from '../../scenario/types.ts';
import { plainSentences } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';

/** The plain words of a wording, from a question word on. */
export function phraseOf(reading: Reading): string {
	return plainSentences(reading)
		.map(({ text }) => text.replaceAll(/ [?,](?= )/g, ''))
		.join('')
		.trim();
}

/** What may follow in the same clause. */
const rest: Record<Language, RegExp> = {
	en: /^(?:(?:right now|now|then|at|exactly|please|currently|today|at the moment) )*(?:[,?]|$)/,
	cs: /^(?:(?:ted|nyni|prave|zrovna|presne|prosim|vlastne|vas|dnes) )*(?:[,?]|$)/
};

/** Whether a sentence asks with one of these phrases and goes on with nothing else: not "Where are you going?" */
export function asksWith(reading: Reading, sentence: number, phrases: readonly string[]): boolean {
	const { text = '' } = plainSentences(reading)[sentence] ?? {};
	return phrases.some((phrase) => {
		const from = text.indexOf(` ${phrase} `);
		return from >= 0 && rest[reading.language].test(text.slice(from + phrase.length + 2));
	});
}
