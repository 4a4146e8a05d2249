// The words of a key point without its meaning: asked back, doubted, or denied in a wording that has no verb to deny.
import type { Language } from '../../scenario/types.ts';
import { plainSentences } from '../observe/plain.ts';
import { read } from '../observe/read.ts';
import type { Reading } from '../observe/reading-types.ts';
import type { Span } from '../types.ts';
import type { Match } from './match.ts';
import type { References } from './references.ts';
import { speaksOfRefusing, wishIn } from './refusal.ts';
import { openedBy, suppositions } from './supposed.ts';
import { terms } from './terms.ts';
import type { Point } from './wording.ts';

const doubt: Phrases = {
	en: / (?:(?:i|we) (?:do not|don't|really don't) know|(?:i|we) have no idea|no idea|(?:i am|i'm|we're) not sure|nobody knows|who knows|i wonder) (?:\S+ ){0,2}(?:if|whether|that|when|how|what) /,
	cs: / (?:nevim|nevime|netusim|netusime|nejsem si jist[ay]?|tezko rict|kdo vi|nikdo nevi|ani nevim) (?:, )?(?:\S+ ){0,1}(?:jestli|zda|ze|kdy|jak|co) /
};
/** "You wrote that …, but nobody promised it." */
const disowned: Record<Language, RegExp> = {
	en: / you (?:say|said|wrote|write|claim|claimed) .* but (?:\S+ ){0,2}(?:nobody|no one|never|not|isn't|wasn't|didn't|don't|that's not|it's not) /,
	cs: / (?:(?:napsal|napsala|psal|psala|rikal|rikala|tvrdil|tvrdila) (?:jste|jsi)|(?:tvrdite|pisete|rikate)) .* ale (?:\S+ ){0,2}(?:nikdo|nikdy|neni|nebylo|neslibil\S*|nesliboval\S*|to ne) /
};
/** A request in the form of a question tells what is to be done. */
const polite: Phrases = {
	en: / (?:(?:could|can|would|will) (?:you|we)|(?:may|might|could|can) i ask|would it|do you mind) /,
	cs: / (?:\S+l[aiy]? (?:by|byste|bys|bychom|bych)|(?:by|byste|bys|bychom|bych) (?:\S+ ){0,3}?\S+l[aiy]?|muzete|muzeme|prosim) /
};
/** At the head of a sentence: what was said before it does not hold. */
const corrects: Record<Language, RegExp> = {
	en: /^ (?:(?:oh|oops|sorry|ah|hmm|no|wait|well|apologies|hold on|my mistake) (?:, )?)*(?:scratch that|strike that|correction|actually (?:,|no|not|it|that|you|we)|(?:no|wait) , (?:it|that|you|i|actually)|i (?:was|am) (?:wrong|mistaken)|i'm (?:wrong|mistaken)|i (?:got|had) (?:that|it) wrong|i made a mistake|i misspoke|i (?:take|have to take) (?:that|it) back|i meant|i mean(?:t)? to say|that's (?:wrong|not (?:right|true|correct))|that (?:was|is) (?:wrong|a mistake|not (?:right|true|correct))|forget (?:that|what i)|ignore (?:that|what i)|my mistake|disregard) /,
	cs: /^ (?:(?:jejda|pardon|omlouvam se|promin\S*|ach|aha|ne|vlastne|moment|pockejte|teda|tedy) (?:, )?)*(?:oprava|opravuji|opravuju|vlastne (?:,|ne|to|az|je|bude|vam)|(?:spletl|spletla|zmylil|zmylila|prepsal|prepsala) jsem(?: se)?|(?:zmylil|zmylila|spletl|spletla) se|myslel[a]? jsem|chtel[a]? jsem (?:rict|napsat)|to (?:neplati|neni pravda|nebyla pravda|byl omyl|byla chyba|je omyl|neni spravne)|neplati to|beru (?:to )?zpet|byl to (?:omyl|preklep)|byla to (?:chyba|mylka)|zapomente na to|zapomente , co) /
};

/** Whether the words of a point, or most of them, stand in a wish: "I wish it were there on Friday, but …". */
export function wished(reading: Reading, references: References, point: number, place: Span): boolean {
	const about = references.points[point];
	const wish = wishIn(reading, place);
	if (wish === null || about === undefined || speaksOfRefusing(about, reading.language)) return false;
	return mostlyIn(reading, references, point, place, [wish]);
}

/** Whether of the words of a point that stand in this place more than half stand in these parts. */
function mostlyIn(reading: Reading, { cores }: References, point: number, place: Span, parts: Span[]): boolean {
	const core = cores[point];
	if (core === undefined || parts.length === 0) return false;
	const spans = terms(reading).flatMap(({ key, kind, token }) =>
		kind === 'slot' || core.words.has(key) ? (reading.tokens[token] ?? []) : []
	);
	const here = spans.filter(({ start }) => start >= place.start && start < place.end);
	return 2 * here.filter(({ start }) => parts.some((part) => start >= part.start && start < part.end)).length > here.length;
}

/** Whether most of its words are only hoped for, or hold if something were so that is not. */
function supposed(reading: Reading, references: References, { point, start, end }: Match): boolean {
	return suppositions.some(({ begins, ends }) => {
		const part = openedBy(reading, { start, end }, begins[reading.language], ends[reading.language]);
		return part !== null && mostlyIn(reading, references, point, { start, end }, [part]) && !saysItself(references, point, begins);
	});
}

/** Whether a later sentence takes back what stands before it. */
export function takenBack(reading: Reading, end: number): boolean {
	return plainSentences(reading).some(({ sentence, text }) => sentence.start >= end && corrects[reading.language].test(text));
}

/** Whether the place that a match found says the point, and not only its words. */
export function tells(reading: Reading, references: References, found: Match): boolean {
	// So many graded texts show themselves what is told by a question or a doubt.
	if (found.rich) return true;
	const own = (references.cores[found.point]?.own ?? [])
		.flatMap((r) => references.references[r] ?? [])
		.filter(({ says }) => says === 'yes');
	const asked = plainSentences(reading).flatMap(({ text, sentence }) =>
		sentence.question && !polite[reading.language].test(text) ? [sentence] : []
	);
	if (!asksItself(references, found.point) && mostlyIn(reading, references, found.point, found, asked)) return false;
	const places = plainSentences(reading).filter(({ sentence }) => sentence.start < found.end && sentence.end > found.start);
	const { language } = reading;
	const unknown = places.some(({ text }) => doubt[language].test(text)) && !saysItself(references, found.point, doubt);
	if (unknown || places.some(({ text }) => disowned[language].test(text))) return false;
	if (wished(reading, references, found.point, found) || supposed(reading, references, found)) return false;
	const here = terms(reading).filter(({ kind, light, sentence }) => {
		const { start } = reading.sentences[sentence] ?? { start: -1 };
		return kind !== 'relation' && !light && start >= found.start && start < found.end;
	});
	const denied = here.length > 1 && here.every((term) => term.denied);
	return !denied || own.some((reference) => reference.terms.some(({ term }) => term.denied));
}

type Phrases = Record<Language, RegExp>;

/** Whether a text that conveys a point is a question itself, or has one. */
function asksItself({ points }: References, index: number): boolean {
	const { yes = [], samples } = points[index] ?? {};
	return [...yes, ...(samples?.yes ?? [])].some((text) => text.includes('?'));
}

const known = new WeakMap<Point, Map<Phrases, boolean>>();

/** Whether texts that convey a point have such a phrase themselves: not knowing can be what it says, "I don't know when it will be back". */
function saysItself({ points, language }: References, index: number, phrases: Phrases): boolean {
	const point = points[index];
	if (point === undefined) return false;
	const own = known.get(point) ?? new Map<Phrases, boolean>();
	known.set(point, own);
	const texts = [...point.yes, ...point.samples.yes];
	const found =
		own.get(phrases) ?? texts.some((text) => plainSentences(read(text, language)).some((plain) => phrases[language].test(plain.text)));
	own.set(phrases, found);
	return found;
}
