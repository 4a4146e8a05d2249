// What takes a phrase back: a denial before it, what the customer is told to have said, what would be only if.
import type { Language } from '../../scenario/types.ts';
import { lexicons } from '../accuracy/words.ts';

/** Words before the phrase that a denial may stand among. */
const reach = 6;

const carriesOn: Record<Language, RegExp> = {
	en: / (?:that|whether|if|how|what|who|when|where|to) $/,
	cs: /^ (?:ze|aby|jestli|zda|kdy|kde|kter[^ ]*|jak|co|, ze) /
};
const reported: Record<Language, RegExp> = {
	en: / (?:(?:you|you've|you have|you were) (?:also )?(?:say|said|wrote|write|written|told|tell|mention|mentioned|think|thought|feel|felt|ask|asked|asking|read|heard|worried|afraid|suggest|suggested|describe|described)|according to you|as you (?:say|put it|wrote)|your (?:words|impression|question|worry|suggestion)) /,
	cs: / (?:(?:psal|psala|rikal|rikala|rekl|rekla|napsal|napsala|ptal|ptala|zminil|zminila|uvedl|uvedla) (?:jste|jsi)|(?:jste|jsi) (?:mi |nam |si |se |ze )*(?:psal|psala|rikal|rikala|rekl|rekla|napsal|napsala|zminil|zminila|uvedl|uvedla|ptal|ptala|cetl|cetla)|pisete|pises|rikate|zminujete|ptate se|podle vas|mate pocit|obavate se|bojite se) /
};
const supposed: Record<Language, RegExp> = {
	en: / (?:if (?:i|we|anyone|somebody|someone) (?:said|promised|told|guaranteed|claimed|asked|had|were)|(?:i|we)'d be lying|would be (?:a lie|wrong|unfair)) /,
	cs: / (?:kdybych|kdybychom|kdyby nekdo|kdyby vam nekdo) /
};

/** `before`: the plain text of the sentence up to the phrase, its last space included. */
export function takenBack(before: string, language: Language): boolean {
	if (supposed[language].test(before)) return true;
	const told = before.search(reported[language]);
	if (told >= 0 && !/ (?:but|ale|jenze|however) /.test(before.slice(told))) return true;
	return denied(before, language);
}

function denied(before: string, language: Language): boolean {
	const clauses = before.split(',');
	let clause = clauses.pop() ?? '';
	// "I cannot promise, that it …", "Nemohu slíbit, že …": the denial reaches into what hangs on it.
	if (clauses.length > 0 && carriesOn[language].test(language === 'cs' ? `${clause} ` : clause)) clause = `${clauses.pop() ?? ''}${clause}`;
	const words = clause
		.split(' ')
		.filter((word) => word !== '')
		.slice(-reach);
	const { negators, prefixed } = lexicons[language];
	const turn = words.findLastIndex((word) => /^(?:but|ale|jenze|because|protoze)$/.test(word));
	return words
		.slice(turn + 1)
		.some((word) => (negators.test(word) || prefixed?.test(word) === true) && !/^(?:nejen|nemate|neboj.*|nemusite)$/.test(word));
}
