// A polite no names what it refuses: "I wish I could give you half off" promises nothing.
import type { Language } from '../../scenario/types.ts';
import { plainSentences, spanOf, type Plain } from '../observe/plain.ts';
import type { Reading } from '../observe/reading-types.ts';
import { read } from '../observe/read.ts';
import type { Span } from '../types.ts';
import { openedBy } from './supposed.ts';
import type { Point } from './wording.ts';

const refuses: Record<Language, RegExp> = {
	en: / (?:i wish (?:i|we) could|if (?:i|we) (?:could|had)|if it (?:was|were) (?:my|up to me|mine|for me)|(?:as|so) much as (?:i'd|i would|we'd)|(?:i'd|i would|we'd|we would) (?:really )?(?:love|like) to(?= .*(?:but|can't|cannot))|(?:isn't|is not|aren't|are not|not) (?:something|anything|possible|in my|in our|up to me|up to us|mine|an option|on the list|for me|allowed|within)|(?:can't|cannot|can not|couldn't|won't|am not able to|i'm not able to|won't be able to|wouldn't be able to|unable to|not allowed to|mustn't|may not|am afraid not|nobody here can) (?:\S+ ){0,2}(?:promise|give|offer|do|say|guarantee|grant|agree|go|stretch|manage|make)|(?:out of|beyond) (?:my|our|what i|what we)|(?:not|n't) (?:be able to|have the) ) /,
	cs: / (?:rada? bych|moc rada? bych|chtela? bych|kdyby(?:ch)? (?:to )?(?:bylo na|slo|mohl|mohla|zalezelo|to slo)|(?:neni|nebude|nebyva) (?:to )?(?:v me|v mych|v nasi|na mne|na me|mozne|mozna|mozny|v nabidce|na seznamu)|nejde|nelze|to nepujde|nemuzu|nemuzeme|nemohu|nesmim|nesmime|neumim|neslibuju|neslibuji|nedokazu|bohuzel ne|ode mne (?:\S+ )?nebude|ode me (?:\S+ )?nebude) /
};
/** What turns a no into a yes: "I cannot promise much, but you will have it tomorrow". */
const turns: Record<Language, RegExp> = { en: / (?:but|however|though|still) /, cs: / (?:ale|jenze|avsak|presto) / };

const supposed: Record<Language, RegExp> = { en: / (?:would|could|\S+'d) /, cs: / (?:by|bych|bychom|byste) / };

/** What somebody would like to do and does not. */
const wishes: Record<Language, RegExp> = {
	en: / (?:(?:i|we) (?:only |really |just )?wish (?:i|we|it|that|this|there|the|he|she|they|things|everything|\S+ (?:could|would|were|was|had))|if only|if it (?:was|were) (?:my|up to me|mine|for me)|(?:as|so) much as (?:i'd|i would|we'd)|(?:i'd|i would|we'd|we would) (?:really |so )?(?:love|like) to(?= .*(?:but|can't|cannot|if))) /,
	cs: / (?:kez|(?:moc |tak )?rad[ai]? (?:bych|bychom)(?= .* (?:ale|jenze|kdyby|bohuzel))|chtel[ai]? (?:bych|bychom)(?= .* (?:ale|jenze|kdyby|bohuzel))|kdyby(?:ch|chom)? (?:to )?(?:bylo na|slo|mohl|mohla|mohli|zalezelo|to slo)) /
};

/** Where in this place something is only wished for, up to a "but"; null: nowhere. */
export function wishIn(reading: Reading, place: Span): Span | null {
	return openedBy(reading, place, wishes[reading.language], turns[reading.language]);
}

/** Whether what stands in this place is named only to be refused, in the same sentence. */
export function refused(reading: Reading, place: Span): boolean {
	const plain = plainSentences(reading).find(({ sentence }) => place.start >= sentence.start && place.start < sentence.end);
	return plain !== undefined && refusesIn(plain, reading.language, place);
}

function refusesIn(plain: Plain, language: Language, place: Span): boolean {
	// One space of each phrase belongs to its neighbour.
	const found = refuses[language].exec(plain.text);
	if (!found) return false;
	const from = found.index;
	// The place may be the whole sentence.
	if (spanOf(plain, from, from + found[0].length).start > place.start) {
		const upTo = plain.text.slice(0, from + 1);
		// "It is so, but I can't say more" says it all the same; "it would be lovely, but I can't" does not.
		return !turns[language].test(upTo) || supposed[language].test(upTo);
	}
	const first = plain.places[plain.spans.findIndex(({ start }) => start >= place.start)] ?? plain.text.length;
	return !turns[language].test(plain.text.slice(from + found[0].length - 1, first));
}

/** The wording itself is a refusal: then refusing is what it speaks of. */
export const isRefusal = (wording: string, language: Language): boolean =>
	plainSentences(read(wording, language)).some(({ text }) => refuses[language].test(text));

const refusing = new WeakMap<Point, boolean>();

/** Whether a point is a refusal itself, or has one among the texts that convey it. */
export function speaksOfRefusing(point: Point, language: Language): boolean {
	const known = refusing.get(point) ?? [...point.yes, ...point.samples.yes].some((text) => isRefusal(text, language));
	refusing.set(point, known);
	return known;
}
