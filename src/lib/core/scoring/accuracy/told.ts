// The words of a key point without its meaning: asked back, doubted, or denied in a wording that has no verb to deny.
import type { Language } from '../../scenario/types.ts';
import { plainSentences } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Match } from './match.ts';
import type { References } from './references.ts';
import { terms } from './terms.ts';

const doubt: Record<Language, RegExp> = {
	en: / (?:(?:i|we) (?:do not|don't|really don't) know|(?:i|we) have no idea|no idea|(?:i am|i'm|we're) not sure|nobody knows|who knows|i wonder) (?:\S+ ){0,2}(?:if|whether|that|when|how|what) /,
	cs: / (?:nevim|nevime|netusim|netusime|nejsem si jist[ay]?|tezko rict|kdo vi|nikdo nevi|ani nevim) (?:, )?(?:\S+ ){0,1}(?:jestli|zda|ze|kdy|jak|co) /
};
/** "You wrote that …, but nobody promised it." */
const disowned: Record<Language, RegExp> = {
	en: / you (?:say|said|wrote|write|claim|claimed) .* but (?:\S+ ){0,2}(?:nobody|no one|never|not|isn't|wasn't|didn't|don't|that's not|it's not) /,
	cs: / (?:(?:napsal|napsala|psal|psala|rikal|rikala|tvrdil|tvrdila) (?:jste|jsi)|(?:tvrdite|pisete|rikate)) .* ale (?:\S+ ){0,2}(?:nikdo|nikdy|neni|nebylo|neslibil\S*|nesliboval\S*|to ne) /
};
/** As near as this to a wording, a question is that wording asked back: "Does the lamp arrive on Friday?" */
const askedBack = 90;

/** Whether the place that a match found says the point, and not only its words. */
export function tells(reading: Reading, references: References, found: Match): boolean {
	const own = (references.cores[found.point]?.own ?? [])
		.flatMap((r) => references.references[r] ?? [])
		.filter(({ says }) => says === 'yes');
	if (found.question && found.likeYes >= askedBack && !own.some(({ question }) => question)) return false;
	const places = plainSentences(reading).filter(({ sentence }) => sentence.start < found.end && sentence.end > found.start);
	const { language } = reading;
	if (places.some(({ text }) => doubt[language].test(text) || disowned[language].test(text))) return false;
	const here = terms(reading).filter(({ kind, light, sentence }) => {
		const { start } = reading.sentences[sentence] ?? { start: -1 };
		return kind !== 'relation' && !light && start >= found.start && start < found.end;
	});
	const denied = here.length > 1 && here.every((term) => term.denied);
	return !denied || own.some((reference) => reference.terms.some(({ term }) => term.denied));
}
