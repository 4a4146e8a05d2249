// The words of a key point without its meaning: asked back, doubted, or denied in a wording that has no verb to deny.
import type { Language } from '../../scenario/types.ts';
import { plainSentences } from '../observe/plain.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import type { Match } from './match.ts';
import type { References } from './references.ts';
import { speaksOfRefusing, wishIn } from './refusal.ts';
import { terms } from './terms.ts';
import type { Point } from './wording.ts';

const doubt: Record<Language, RegExp> = {
	en: / (?:(?:i|we) (?:do not|don't|really don't) know|(?:i|we) have no idea|no idea|(?:i am|i'm|we're) not sure|nobody knows|who knows|i wonder) (?:\S+ ){0,2}(?:if|whether|that|when|how|what) /,
	cs: / (?:nevim|nevime|netusim|netusime|nejsem si jist[ay]?|tezko rict|kdo vi|nikdo nevi|ani nevim) (?:, )?(?:\S+ ){0,1}(?:jestli|zda|ze|kdy|jak|co) /
};
/** "You wrote that …, but nobody promised it." */
const disowned: Record<Language, RegExp> = {
	en: / you (?:say|said|wrote|write|claim|claimed) .* but (?:\S+ ){0,2}(?:nobody|no one|never|not|isn't|wasn't|didn't|don't|that's not|it's not) /,
	cs: / (?:(?:napsal|napsala|psal|psala|rikal|rikala|tvrdil|tvrdila) (?:jste|jsi)|(?:tvrdite|pisete|rikate)) .* ale (?:\S+ ){0,2}(?:nikdo|nikdy|neni|nebylo|neslibil\S*|nesliboval\S*|to ne) /
};
/** At the head of a sentence: what was said before it does not hold. */
const corrects: Record<Language, RegExp> = {
	en: /^ (?:(?:oh|oops|sorry|ah|hmm|no|wait|well|apologies|hold on|my mistake) (?:, )?)*(?:scratch that|strike that|correction|actually (?:,|no|not|it|that|you|we)|(?:no|wait) , (?:it|that|you|i|actually)|i (?:was|am) (?:wrong|mistaken)|i'm (?:wrong|mistaken)|i (?:got|had) (?:that|it) wrong|i made a mistake|i misspoke|i (?:take|have to take) (?:that|it) back|i meant|i mean(?:t)? to say|that's (?:wrong|not (?:right|true|correct))|that (?:was|is) (?:wrong|a mistake|not (?:right|true|correct))|forget (?:that|what i)|ignore (?:that|what i)|my mistake|disregard) /,
	cs: /^ (?:(?:jejda|pardon|omlouvam se|promin\S*|ach|aha|ne|vlastne|moment|pockejte|teda|tedy) (?:, )?)*(?:oprava|opravuji|opravuju|vlastne (?:,|ne|to|az|je|bude|vam)|(?:spletl|spletla|zmylil|zmylila|prepsal|prepsala) jsem(?: se)?|(?:zmylil|zmylila|spletl|spletla) se|myslel[a]? jsem|chtel[a]? jsem (?:rict|napsat)|to (?:neplati|neni pravda|nebyla pravda|byl omyl|byla chyba|je omyl|neni spravne)|neplati to|beru (?:to )?zpet|byl to (?:omyl|preklep)|byla to (?:chyba|mylka)|zapomente na to|zapomente , co) /
};

/** Whether the words of a point, or most of them, stand in a wish: "I wish it were there on Friday, but …". */
export function wished(reading: Reading, { cores, points }: References, point: number, place: Span): boolean {
	const wish = wishIn(reading, place);
	const [core, about] = [cores[point], points[point]];
	if (wish === null || core === undefined || about === undefined || speaksOfRefusing(about, reading.language)) return false;
	const spans = terms(reading).flatMap(({ key, kind, token }) =>
		kind === 'slot' || core.words.has(key) ? (reading.tokens[token] ?? []) : []
	);
	const here = spans.filter(({ start }) => start >= place.start && start < place.end);
	return 2 * here.filter(({ start }) => start >= wish.start && start < wish.end).length > here.length;
}

/** Whether a later sentence takes back what stands before it. */
export function takenBack(reading: Reading, end: number): boolean {
	return plainSentences(reading).some(({ sentence, text }) => sentence.start >= end && corrects[reading.language].test(text));
}

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
	const unknown = places.some(({ text }) => doubt[language].test(text)) && !speaksOfDoubt(references, found.point);
	if (unknown || places.some(({ text }) => disowned[language].test(text)) || wished(reading, references, found.point, found)) return false;
	const here = terms(reading).filter(({ kind, light, sentence }) => {
		const { start } = reading.sentences[sentence] ?? { start: -1 };
		return kind !== 'relation' && !light && start >= found.start && start < found.end;
	});
	const denied = here.length > 1 && here.every((term) => term.denied);
	return !denied || own.some((reference) => reference.terms.some(({ term }) => term.denied));
}

const doubting = new WeakMap<Point, boolean>();

/** Whether not knowing it is what the point says: "I don't know when it will be back". */
function speaksOfDoubt({ points, language }: References, index: number): boolean {
	const point = points[index];
	if (point === undefined) return false;
	const texts = [...point.yes, ...point.samples.yes];
	const known =
		doubting.get(point) ?? texts.some((text) => plainSentences(read(text, language)).some((plain) => doubt[language].test(plain.text)));
	doubting.set(point, known);
	return known;
}
